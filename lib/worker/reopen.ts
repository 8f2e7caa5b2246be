import type { Brief } from '@/lib/domain/brief';
import type { HistoryDb } from '@/lib/history/db';
import type { StoredCase, StoredMention } from '@/lib/history/tables';

const DAY = 86_400_000;
/** What was closed longer ago is another matter. */
const RECENT_DAYS = 30;

/**
 * The customer's closed case that a post says is not solved: the same thread, or the same category or none, closed in the
 * last 30 days before it. Undefined where the post does not say so or its case has gone on already.
 *
 * @param customers ids of the customer, all that were merged
 */
export async function reopenable(
  db: HistoryDb,
  mention: StoredMention,
  own: StoredCase,
  customers: readonly string[],
): Promise<Brief['reopen']> {
  if (mention.triage?.stage?.is !== 'again' || own.mentions.length > 1 || own.replies > 0) return undefined;
  const closed = (await db.cases.where('customer').anyOf(customers).toArray())
    .filter((row) => row.id !== own.id && row.state === 'closed' && row.mentions.length > 0)
    .filter(({ closed: end }) => end && isRecent(end.at, mention.firstSeen))
    .toSorted((a, b) => (a.closed && b.closed && a.closed.at < b.closed.at ? 1 : -1));
  for (const row of closed) {
    const mentions = (await db.mentions.bulkGet(row.mentions)).flatMap((one) => one ?? []);
    if (row.closed && mentions.some((one) => isSame(one, mention)))
      return { case: row.id, at: row.closed.at, outcome: row.closed.outcome };
  }
  return undefined;
}

function isRecent(closed: string, seen: string): boolean {
  const age = Date.parse(seen) - Date.parse(closed);
  return age >= 0 && age <= RECENT_DAYS * DAY;
}

function isSame(one: StoredMention, other: StoredMention): boolean {
  if (one.post.thread && one.post.thread === other.post.thread) return true;
  const [a, b] = [one.triage?.category ?? null, other.triage?.category ?? null];
  return a === null || b === null || a === b;
}
