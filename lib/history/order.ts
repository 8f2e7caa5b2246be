import type { Entry, EntryOf } from '@/lib/domain/entry';
import type { Post } from '@/lib/domain/post';
import type { StoredEntry } from './tables';

/** `site:postId` */
export const mentionId = (post: Pick<Post, 'site' | 'id'>): string => `${post.site}:${post.id}`;
/** `site:handle` in lower case. */
export const identityId = (identity: { site: string; handle: string }): string =>
  `${identity.site}:${identity.handle.toLowerCase()}`;

/** The mention that an entry speaks of. */
export const mentionOf = (entry: Entry): string | undefined =>
  entry.mention ??
  (entry.type === 'mention.seen' || entry.type === 'post.logged' ? mentionId(entry.data.post) : undefined);

export const ownerOf = (entry: Entry): string => entry.customer ?? '';
export const customerKey = (customer: string): string => `c:${customer}`;

/** Place of an entry in the order in which entries are applied: by instant, then by id. */
export const positionOf = (entry: Pick<Entry, 'at' | 'id'>): string => `${entry.at}|${entry.id}`;
export const byPosition = (a: Entry, b: Entry): number => (positionOf(a) < positionOf(b) ? -1 : 1);

/** The things an entry speaks of. Rows of projections depend only on entries that share one of these. */
export function keysOf(entry: Entry): string[] {
  const keys = [customerKey(ownerOf(entry))];
  const mention = mentionOf(entry);
  if (mention) keys.push(`m:${mention}`);
  if (entry.case) keys.push(`k:${entry.case}`);
  switch (entry.type) {
    case 'mention.seen':
    case 'post.logged':
    case 'customer.linked':
      keys.push(`i:${identityId(entry.data.identity)}`);
      break;
    case 'customer.merged':
      keys.push(customerKey(entry.data.from), `g:${entry.id}`);
      break;
    case 'customer.split':
      keys.push(`g:${entry.data.merge}`);
      break;
    case 'case.reopened':
      if (entry.data.from) keys.push(`k:${entry.data.from}`);
      break;
    case 'clock.warned': {
      const watched = watchedBy(entry);
      if (watched) keys.push(watched);
      break;
    }
    case 'reminder.set':
    case 'reminder.done':
      keys.push(`r:${entry.data.reminder}`);
      break;
    case 'escalation.raised':
    case 'escalation.delivered':
    case 'escalation.failed':
    case 'escalation.retried':
    case 'escalation.acknowledged':
    case 'escalation.closed':
      keys.push(`e:${entry.data.escalation}`);
      break;
    default:
  }
  return keys;
}

/**
 * `escalation:ID` (its first clock), `escalation:ID:CLOCK` and `reminder:ID` are clocks of their own; a case's clocks go
 * by their name.
 */
export function watchedBy(entry: EntryOf<'clock.warned'>): `e:${string}` | `r:${string}` | undefined {
  const [kind, id] = entry.data.clock.split(':');
  if (!id) return undefined;
  return kind === 'escalation' ? `e:${id}` : kind === 'reminder' ? `r:${id}` : undefined;
}

const KINDS: Partial<Record<Entry['type'], StoredEntry['kind']>> = {
  'reply.sent': 'reply',
  'mention.answered': 'reply',
  'triage.corrected': 'correction',
  'customer.forgotten': 'forgotten',
};
export function storedOf(entry: Entry): StoredEntry {
  const kind = entry.type === 'mention.left' && entry.data.notUs ? 'verdict' : KINDS[entry.type];
  return { id: entry.id, at: entry.at, owner: ownerOf(entry), ...(kind ? { kind } : {}), entry };
}
