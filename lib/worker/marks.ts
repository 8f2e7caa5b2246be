import type { MarkState, MentionSummary } from '@/lib/domain/brief';
import type { Pack } from '@/lib/domain/pack';
import type { HistoryDb } from '@/lib/history/db';
import { rootCustomer } from '@/lib/history/customers';
import { signatureOf } from '@/lib/history/projections/mentions';
import type { Waiting } from '@/lib/history/queries';
import { withCases } from '@/lib/history/queries';
import type { StoredMention } from '@/lib/history/tables';

const EXCERPT = 160;

/** What the marks of these mentions show; unknown ids have none. */
export async function marksOf(
  db: HistoryDb,
  ids: readonly string[],
  threshold: number,
): Promise<MarkState[]> {
  const rows = (await db.mentions.bulkGet([...new Set(ids)])).flatMap((row) => row ?? []);
  return (await withCases(db, rows)).map((one) => markOf(one, threshold));
}

function markOf({ mention, case: row }: Waiting, threshold: number): MarkState {
  const due = row?.nextDue;
  const who = whoOf(mention);
  return {
    id: mention.id,
    priority: mention.triage?.priority ?? 'low',
    state: mention.state,
    ...(due && mention.state !== 'left' ? { due } : {}),
    ...(who ? { who } : {}),
    ...(isUncertain(mention, threshold) ? { uncertain: true } : {}),
  };
}

const whoOf = (mention: StoredMention): string | undefined =>
  mention.answered && (signatureOf(mention.answered.text) ?? mention.answered.by);

const isUncertain = ({ hits }: StoredMention, threshold: number): boolean =>
  hits.length > 0 && hits.every(({ confidence, competitor }) => competitor || confidence < threshold);

/** Lines of a list, in the order given. */
export async function summariesOf(
  db: HistoryDb,
  waiting: readonly Waiting[],
  packs: readonly Pack[],
  threshold: number,
): Promise<MentionSummary[]> {
  const roots = new Map<string, string>();
  const customers = await db.customers.bulkGet([...new Set(waiting.map(({ mention }) => mention.customer))]);
  for (const row of customers)
    if (row) roots.set(row.id, row.mergedInto ? ((await rootCustomer(db, row.id))?.id ?? row.id) : row.id);
  return waiting.map((one) => summaryOf(one, packs, roots, threshold));
}

function summaryOf(
  one: Waiting,
  packs: readonly Pack[],
  roots: ReadonlyMap<string, string>,
  threshold: number,
): MentionSummary {
  const { mention, case: row } = one;
  const { post, triage } = mention;
  const { name, handle, followers } = post.author;
  const { due, who, uncertain } = markOf(one, threshold);
  const clock = row?.clocks.find((clock) => !clock.stopped && clock.due === due)?.name;
  const label = packs
    .find(({ id }) => id === triage?.pack)
    ?.triage.categories.find(({ id }) => id === triage?.category)?.label;
  return {
    id: mention.id,
    site: mention.site,
    surface: post.surface,
    author: { name, handle, ...(followers === undefined ? {} : { followers }) },
    excerpt: excerptOf(post.text),
    ...(post.at ? { at: post.at } : {}),
    firstSeen: mention.firstSeen,
    priority: triage?.priority ?? 'low',
    ...(triage?.category ? { category: triage.category } : {}),
    ...(label ? { categoryLabel: label } : {}),
    state: mention.state,
    ...(due ? { due } : {}),
    ...(due && clock ? { clock } : {}),
    customer: roots.get(mention.customer) ?? mention.customer,
    ...(who ? { who } : {}),
    ...(uncertain ? { uncertain } : {}),
  };
}

function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT * 4)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : line;
}
