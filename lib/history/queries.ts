import type { Earlier } from '@/lib/domain/check';
import type { Entry } from '@/lib/domain/entry';
import type { Hit } from '@/lib/domain/mention';
import type { Correction } from '@/lib/domain/triage';
import { PRIORITIES } from '@/lib/domain/words';
import type { HistoryDb } from './db';
import { byPosition } from './order';
import { signatureOf } from './projections/mentions';
import type { StoredCase, StoredMention } from './tables';

const DAY = 86_400_000;
const EARLIER_DAYS = 30;
/** Enough to find a twin among, few enough to send with every brief. */
const MOST_EARLIER = 300;
const MOST_CORRECTIONS = 5_000;
const MOST_VERDICTS = 1_000;

/**
 * Entries of a customer (all members of a merged one), newest first. `before` is an entry's id or an instant; the
 * items after it in the list follow.
 */
export async function timeline(
  db: HistoryDb,
  members: readonly string[],
  { before, limit }: { before?: string; limit: number },
): Promise<{ items: Entry[]; more: boolean }> {
  const last = before === undefined ? undefined : await db.entries.get(before);
  const end = last ? [last.at, last.id] : before === undefined ? [[]] : [utc(before), ''];
  const all: Entry[] = [];
  for (const member of members) {
    const rows = await db.entries
      .where('[owner+at+id]')
      .between([member], [member, ...end], true, false)
      .reverse()
      .limit(limit + 1)
      .toArray();
    all.push(...rows.map(({ entry }) => entry));
  }
  const items = all.sort(byPosition).reverse();
  return { items: items.slice(0, limit), more: items.length > limit };
}

const utc = (at: string): string => {
  const time = Date.parse(at);
  return Number.isNaN(time) ? at : new Date(time).toISOString();
};

export interface Reply {
  earlier: Earlier;
  /** `pack/play/wording`, when a wording was used. */
  wording?: string;
}

/** Our replies of the last 30 days, newest first. */
export async function recentReplies(db: HistoryDb, now: Date): Promise<Reply[]> {
  const since = new Date(now.getTime() - EARLIER_DAYS * DAY).toISOString();
  const rows = await db.entries
    .where('[kind+at]')
    .between(['reply', since], ['reply', []])
    .reverse()
    .limit(MOST_EARLIER)
    .toArray();
  const mentions = await db.mentions.bulkGet(rows.map(({ entry }) => entry.mention ?? ''));
  return rows.flatMap(({ entry }, index) => replyOf(entry, mentions[index]));
}

function replyOf(entry: Entry, mention: StoredMention | undefined): Reply[] {
  if (entry.type !== 'reply.sent' && entry.type !== 'mention.answered') return [];
  const sent = entry.type === 'reply.sent' ? entry.data : undefined;
  const by = sent ? entry.by : signatureOf(entry.data.text);
  const to = sent?.to ?? mention?.post.author.handle;
  const thread = sent?.thread ?? mention?.post.thread;
  const { pack, play, wording } = sent?.assist ?? {};
  return [
    {
      earlier: {
        text: entry.data.text,
        at: entry.at,
        ...(to ? { to } : {}),
        ...(by ? { by } : {}),
        ...(thread ? { thread } : {}),
      },
      ...(pack && play && wording !== undefined ? { wording: `${pack}/${play}/${wording}` } : {}),
    },
  ];
}

/** A category that an agent gave a post. */
export interface CategoryCorrection {
  /** The entry's id. */
  id: string;
  at: string;
  by: string;
  text: string;
  category: string;
  /** The pack whose category it is, and who wrote the post, where the post is still known. */
  pack?: string;
  author?: { name: string; handle: string };
}

/** The categories that agents gave posts, the latest of each post, newest first. */
export async function categoryCorrections(
  db: HistoryDb,
  limit = MOST_CORRECTIONS,
): Promise<CategoryCorrection[]> {
  const rows = await db.entries
    .where('[kind+at]')
    .between(['correction'], ['correction', []])
    .reverse()
    .limit(limit)
    .toArray();
  const mentions = await db.mentions.bulkGet(rows.map(({ entry }) => entry.mention ?? ''));
  const seen = new Set<string>();
  return rows.flatMap(({ entry }, index): CategoryCorrection[] => {
    if (entry.type !== 'triage.corrected' || entry.data.correction.category === undefined) return [];
    const { text, correction } = entry.data;
    if (seen.has(text)) return [];
    seen.add(text);
    const mention = mentions[index];
    return correction.category
      ? [
          {
            id: entry.id,
            at: entry.at,
            by: entry.by,
            text,
            category: correction.category,
            ...(mention?.triage ? { pack: mention.triage.pack } : {}),
            ...(mention ? { author: mention.post.author } : {}),
          },
        ]
      : [];
  });
}

/** What agents corrected, oldest first, for triage to learn from. */
export async function corrections(db: HistoryDb): Promise<{ text: string; correction: Correction }[]> {
  const rows = await db.entries
    .where('[kind+at]')
    .between(['correction'], ['correction', []])
    .reverse()
    .limit(MOST_CORRECTIONS)
    .toArray();
  return rows
    .reverse()
    .flatMap(({ entry }) =>
      entry.type === 'triage.corrected' ? [{ text: entry.data.text, correction: entry.data.correction }] : [],
    );
}

/** What the agents did with a mention says whether it speaks of the brand; undefined where nobody has said. */
export function verdictOf({
  id,
  post,
  hits,
  state,
  left,
}: StoredMention): { id: string; text: string; hits: Hit[]; about: boolean } | undefined {
  if (state === 'answered' || state === 'escalated') return { id, text: post.text, hits, about: true };
  return state === 'left' && left?.notUs ? { id, text: post.text, hits, about: false } : undefined;
}

/** The latest words of agents on whether posts speak of the brand, oldest first. */
export async function verdicts(db: HistoryDb): Promise<NonNullable<ReturnType<typeof verdictOf>>[]> {
  const ids: string[] = [];
  for (const kind of ['verdict', 'reply']) {
    const rows = await db.entries
      .where('[kind+at]')
      .between([kind], [kind, []])
      .reverse()
      .limit(MOST_VERDICTS)
      .toArray();
    ids.push(...rows.flatMap(({ entry }) => entry.mention ?? []));
  }
  const rows = await db.mentions.bulkGet([...new Set(ids)].reverse());
  return rows.flatMap((row) => (row && verdictOf(row)) ?? []);
}

export interface Waiting {
  mention: StoredMention;
  case?: StoredCase;
}

/**
 * Everything that waits for us: mentions worth an answer that have none, and cases whose clock has run out. The most
 * urgent first, then what is due first, then who waits longest.
 */
export async function waiting(db: HistoryDb, now: Date): Promise<Waiting[]> {
  const open = await db.mentions.where('waits').equals(1).toArray();
  const late = await db.cases.where('nextDue').belowOrEqual(now.toISOString()).toArray();
  const known = new Set(open.map((row) => row.case));
  const others = late.filter((row) => !known.has(row.id)).flatMap((row) => row.mentions.at(-1) ?? []);
  const more = (await db.mentions.bulkGet(others)).flatMap((row) =>
    row && row.state !== 'left' ? [row] : [],
  );
  return (await withCases(db, [...open, ...more])).sort(byUrgency);
}

export async function withCases(db: HistoryDb, mentions: readonly StoredMention[]): Promise<Waiting[]> {
  const cases = await db.cases.bulkGet(mentions.map((row) => row.case));
  return mentions.map((mention, index) => {
    const row = cases[index];
    return row ? { mention, case: row } : { mention };
  });
}

const NEVER = '9999';
function byUrgency(a: Waiting, b: Waiting): number {
  const rank = ({ mention }: Waiting): number => PRIORITIES.indexOf(mention.triage?.priority ?? 'low');
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const due = (one: Waiting): string => one.case?.nextDue ?? NEVER;
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
  const since = ({ mention }: Waiting): string => mention.post.at ?? mention.firstSeen;
  return since(a) < since(b) ? -1 : 1;
}
