import type { MentionSummary } from '@/lib/domain/brief';

/** An empty string means: any. */
export interface Filters {
  text: string;
  priority: string;
  /** `waiting` stands for open and escalated. */
  state: string;
  site: string;
  category: string;
}

export const noFilters: Filters = { text: '', priority: '', state: '', site: '', category: '' };

/** How many filters are set. */
export const setFilters = (filters: Filters): number =>
  Object.values(filters).filter((value: string) => value.trim() !== '').length;

/** Case, accents and width do not count. */
const plain = (text: string): string =>
  text
    .slice(0, 5_000)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The mentions that pass every filter; the text is looked for, word by word, in name, handle, words and category. */
export function filterMentions(mentions: readonly MentionSummary[], filters: Filters): MentionSummary[] {
  const words = plain(filters.text).split(/\s+/).filter(Boolean);
  return mentions.filter((mention) => {
    if (filters.priority && mention.priority !== filters.priority) return false;
    if (filters.site && mention.site !== filters.site) return false;
    if (filters.category && (mention.category ?? '') !== filters.category) return false;
    if (filters.state === 'waiting' && mention.state !== 'open' && mention.state !== 'escalated')
      return false;
    if (filters.state && filters.state !== 'waiting' && mention.state !== filters.state) return false;
    if (words.length === 0) return true;
    const text = plain(
      [mention.author.name, `@${mention.author.handle}`, mention.excerpt, mention.categoryLabel].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
