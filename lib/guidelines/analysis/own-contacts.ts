import type { Pack } from '@/lib/domain/pack';

export interface OwnContacts {
  /** Hosts of the pack's url terms and FAQ, lower case, without www. */
  hosts: readonly string[];
  /** Everything the pack publishes in its FAQ, in lower case. */
  published: string;
  /** Its digits alone, so that a number is known however it is grouped. */
  digits: string;
}

const cache = new WeakMap<Pack, OwnContacts>();

export const hostOf = (link: string): string =>
  (/^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?(?:[^\s/@]{0,200}@)?([^\s/:?#]+)/i.exec(link)?.[1] ?? '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** The brand's public contacts: they are no private data and no foreign link. */
export function ownContacts(pack: Pack): OwnContacts {
  const known = cache.get(pack);
  if (known) return known;
  const hosts = new Set<string>();
  for (const brand of pack.brands)
    for (const term of brand.terms) if (term.kind === 'url') hosts.add(hostOf(term.text));
  const published: string[] = [];
  for (const entry of pack.faq ?? []) {
    published.push(entry.answer, entry.question);
    if (entry.url !== undefined) hosts.add(hostOf(entry.url));
    for (const match of entry.answer.matchAll(/https?:\/\/[^\s<>"]{1,500}/g)) hosts.add(hostOf(match[0]));
  }
  hosts.delete('');
  const text = published.join('\n').toLowerCase();
  const contacts = { hosts: [...hosts], published: text, digits: text.replace(/[^\d\n]/g, '') };
  cache.set(pack, contacts);
  return contacts;
}

/** Whether a host is one of these or below one of them. */
export const isUnder = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((own) => host === own || host.endsWith(`.${own}`));
