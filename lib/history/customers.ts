import type { CustomerRow } from '@/lib/domain/rows';
import type { HistoryDb } from './db';
import { identityId } from './order';
import { wordsOf } from './search-words';
import type { StoredCustomer } from './tables';

/** A search that finds more than this is too wide to read through; the rest is left out, and the total says so many. */
const MOST_FOUND = 1_000;

/** The customer that this one was merged into, or itself. */
export async function rootCustomer(db: HistoryDb, id: string): Promise<StoredCustomer | undefined> {
  let row = await db.customers.get(id);
  while (row?.mergedInto) row = await db.customers.get(row.mergedInto);
  return row;
}

/** A customer and everybody who was merged into them. */
export async function membersOf(db: HistoryDb, root: StoredCustomer): Promise<StoredCustomer[]> {
  const members = [root];
  for (let wanted = root.absorbed; wanted.length;) {
    const rows = (await db.customers.bulkGet(wanted)).flatMap((row) => row ?? []);
    members.push(...rows);
    wanted = rows.flatMap(({ absorbed }) => absorbed);
  }
  return members;
}

/** What is shown of a customer: everybody who was merged into them counted together. */
export function viewOf(members: readonly StoredCustomer[]): CustomerRow {
  const [root, ...others] = members as [StoredCustomer, ...StoredCustomer[]];
  const sum = (field: 'mentions' | 'replies' | 'escalations'): number =>
    members.reduce((total, row) => total + row[field], 0);
  const { id, name, firstName, note, vip } = root;
  const identities = new Map(members.flatMap((row) => row.identities).map((one) => [identityId(one), one]));
  return {
    id,
    name,
    ...(firstName ? { firstName } : {}),
    note: [note, ...others.map((row) => row.note)].filter(Boolean).join('\n'),
    tags: [...new Set(members.flatMap(({ tags }) => tags))],
    vip: vip || others.some((row) => row.vip),
    identities: [...identities.values()],
    mentions: sum('mentions'),
    replies: sum('replies'),
    escalations: sum('escalations'),
    firstSeen: members.map(({ firstSeen }) => firstSeen).sort()[0] ?? root.firstSeen,
    lastSeen:
      members
        .map(({ lastSeen }) => lastSeen)
        .sort()
        .at(-1) ?? root.lastSeen,
    ...(root.mergedInto ? { mergedInto: root.mergedInto } : {}),
  };
}

/** Customers by any part of a name, handle or tag, or the beginning of a word of the note; the latest first. */
export async function searchCustomers(
  db: HistoryDb,
  { query, offset, limit }: { query: string; offset: number; limit: number },
): Promise<{ customers: CustomerRow[]; total: number }> {
  const words = [...new Set(wordsOf(query))].sort((a, b) => b.length - a.length).slice(0, 6);
  if (!words.length) {
    const rows = await db.customers.orderBy('listed').reverse().offset(offset).limit(limit).toArray();
    return { customers: await views(db, rows), total: await db.customers.orderBy('listed').count() };
  }
  let ids: Set<string> | undefined;
  for (const word of words) {
    const found = await db.search
      .where('words')
      .startsWith(word.slice(0, 32))
      .limit(MOST_FOUND * 2)
      .primaryKeys();
    ids = new Set(ids ? found.filter((id) => ids?.has(id)) : found);
    if (!ids.size) break;
  }
  const roots = new Map<string, StoredCustomer>();
  for (const row of await db.customers.bulkGet([...(ids ?? [])].slice(0, MOST_FOUND))) {
    const root = row?.mergedInto ? await rootCustomer(db, row.id) : row;
    if (root) roots.set(root.id, root);
  }
  const sorted = [...roots.values()].sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1));
  return { customers: await views(db, sorted.slice(offset, offset + limit)), total: sorted.length };
}

async function views(db: HistoryDb, rows: readonly StoredCustomer[]): Promise<CustomerRow[]> {
  const all: CustomerRow[] = [];
  for (const row of rows) all.push(viewOf(row.absorbed.length ? await membersOf(db, row) : [row]));
  return all;
}
