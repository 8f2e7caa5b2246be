import type { TermReport, VariantReport } from '@/lib/messaging/protocol';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';

const ways: Record<string, TextKey> = {
  listed: 'workspaceWayListed',
  spacing: 'workspaceWaySpacing',
  spelling: 'workspaceWaySpelling',
  'bare handle': 'workspaceWayBareHandle',
  obfuscated: 'workspaceWayObfuscated',
  split: 'workspaceWaySplit',
  misspelt: 'workspaceWayMisspelt',
};

/** How a spelling differs from the term, in words. */
export const wayWord = (way: string | undefined): string =>
  t((way === undefined ? undefined : ways[way]) ?? 'workspaceWayExact');

/** Met, and every word of the agents on it was no. */
export const criedWolf = ({ confirmed, rejected }: Pick<VariantReport, 'confirmed' | 'rejected'>): boolean =>
  rejected > 0 && confirmed === 0;

export const TERM_VIEWS = ['all', 'met', 'wolf', 'never'] as const;
export type TermView = (typeof TERM_VIEWS)[number];

/** The terms of a view whose term, brand or spellings hold the words, the most met first. */
export function shown(terms: readonly TermReport[], view: TermView, words: string): TermReport[] {
  const wanted = words.trim().toLowerCase();
  const has = (text: string): boolean => text.toLowerCase().includes(wanted);
  return terms
    .filter(
      (term) =>
        view === 'all' ||
        (view === 'met' && term.hits > 0) ||
        (view === 'never' && term.hits === 0) ||
        (view === 'wolf' && term.variants.some(criedWolf)),
    )
    .filter(
      ({ term, name, variants }) =>
        wanted === '' || has(term) || has(name) || variants.some(({ text }) => has(text)),
    )
    .sort((a, b) => b.hits - a.hits || (a.term < b.term ? -1 : 1));
}
