import type { Entry } from '@/lib/domain/entry';
import type { HistoryDb } from './db';
import { byPosition, customerKey, keysOf } from './order';
import { applyEntry } from './projections/apply';
import type { CachedRows, Reads, Rows } from './rows';
import { cachedRows, memoryRows, projectionRows } from './rows';
import type { Scopes } from './scopes';
import { createScopes } from './scopes';
import { PROJECTIONS } from './tables';

const CHUNK = 2_000;

/** All entries of these customers, in the order in which they are applied. */
export async function entriesOf(db: HistoryDb, customers: readonly string[]): Promise<Entry[]> {
  const all: Entry[] = [];
  for (const customer of customers) {
    const rows = await db.entries.where('[owner+at+id]').between([customer], [customer, []]).toArray();
    for (const { entry } of rows) all.push(entry);
  }
  return all.sort(byPosition);
}

/** Applies entries in order and keeps the scopes' book. */
export function* applyAll(
  rows: Rows,
  scopes: Scopes,
  entries: readonly Entry[],
  options = { note: true },
): Reads<void> {
  for (const entry of entries) {
    if (options.note) yield* scopes.note(entry);
    yield* applyEntry(rows, entry);
  }
}

/**
 * Makes the rows of a family of customers anew from their entries, inside the transaction that is open: for entries
 * that arrive later than others which happened after them, and for customers who asked to be forgotten.
 */
export async function replay(db: HistoryDb, cache: CachedRows, family: readonly string[]): Promise<void> {
  const scopes = createScopes(db, cache);
  const all = await entriesOf(db, family);
  const forgotten = new Set(
    all.flatMap((entry) => (entry.type === 'customer.forgotten' && entry.customer ? [entry.customer] : [])),
  );
  const isGone = (entry: Entry): boolean =>
    forgotten.has(entry.customer ?? '') && entry.type !== 'customer.forgotten';
  const kept = all.filter((entry) => !isGone(entry));
  await db.entries.bulkDelete(all.filter(isGone).map(({ id }) => id));

  await dropRows(db, family);
  scopes.drop(all.flatMap(keysOf));
  scopes.drop(family.map(customerKey));
  const rows = memoryRows();
  await cache.run(applyAll(rows, scopes, kept));
  for (const customer of forgotten) await cache.run(scopes.forget(customer));
  for (const table of PROJECTIONS) await db.table(table).bulkPut(rows.all(table));
}

async function dropRows(db: HistoryDb, customers: readonly string[]): Promise<void> {
  const escalations = await db.escalations.where('customer').anyOf(customers).primaryKeys();
  await db.outbox.bulkDelete(escalations);
  for (const table of ['mentions', 'identities', 'cases', 'escalations', 'concessions', 'reminders'] as const)
    await db.table(table).where('customer').anyOf(customers).delete();
  // Reminders without a customer stand in nobody's index.
  if (customers.includes('')) await db.reminders.filter(({ customer }) => !customer).delete();
  await db.customers.bulkDelete([...customers]);
  await db.search.bulkDelete([...customers]);
}

/** Makes every projection anew from all entries, inside the transaction that is open. Returns how many there were. */
export async function rebuildAll(db: HistoryDb): Promise<number> {
  for (const table of PROJECTIONS) await db.table(table).clear();
  await db.scopes.clear();
  const cache = cachedRows(db);
  const scopes = createScopes(db, cache);
  const rows = projectionRows(cache);
  const forgottenRows = await db.entries
    .where('[kind+at]')
    .between(['forgotten'], ['forgotten', []])
    .toArray();
  const forgotten = new Set(forgottenRows.map(({ owner }) => owner));
  let count = 0;
  let after: [string, string] = ['', ''];
  for (;;) {
    const chunk = await db.entries.where('[at+id]').above(after).limit(CHUNK).toArray();
    const entries = chunk
      .map(({ entry }) => entry)
      .filter((entry) => entry.type === 'customer.forgotten' || !forgotten.has(entry.customer ?? ''));
    await preloadFor(cache, entries);
    await cache.run(applyAll(rows, scopes, entries));
    await cache.flush();
    cache.clear();
    count += chunk.length;
    const last = chunk.at(-1);
    if (!last) break;
    after = [last.at, last.id];
  }
  for (const customer of forgotten) await cache.run(scopes.forget(customer));
  await cache.flush();
  return count;
}

/** Reads ahead what most entries need, many rows at once. */
export async function preloadFor(cache: CachedRows, entries: readonly Entry[]): Promise<void> {
  const keys = entries.flatMap(keysOf);
  const named = (letter: string): string[] =>
    keys.filter((key) => key.startsWith(`${letter}:`)).map((key) => key.slice(2));
  await cache.preload('scopes', keys);
  await cache.preload('mentions', named('m'));
  await cache.preload('customers', named('c'));
  await cache.preload('cases', named('k'));
  await cache.preload('identities', named('i'));
  await cache.preload('escalations', named('e'));
}
