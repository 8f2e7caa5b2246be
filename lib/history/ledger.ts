import { v7 } from 'uuid';
import type { Entry, NewEntry } from '@/lib/domain/entry';
import { entrySchema } from '@/lib/domain/entry';
import { EarshotError } from '@/lib/domain/result';
import type { HistoryDb } from './db';
import { allTables, openDb, openingError, storageError } from './db';
import { byPosition, customerKey, ownerOf, positionOf, storedOf } from './order';
import { PROJECTION_VERSION } from './projections/apply';
import { applyAll, preloadFor, rebuildAll, replay } from './replay';
import type { Reads } from './rows';
import { cachedRows, projectionRows } from './rows';
import type { Scopes } from './scopes';
import { createScopes } from './scopes';

/** Entries that were read by readEntry need no second look. */
const checked = new WeakSet<object>();

/** Reads an entry from outside. Throws a ZodError. */
export function readEntry(value: unknown): Entry {
  const entry = entrySchema.parse(value);
  checked.add(entry);
  return entry;
}

/** Milliseconds by which a machine's clock may have been set back. */
const CLOCK_SLACK = 10 * 60_000;

export interface LedgerOptions {
  now: () => Date;
  /** Of entries without one: a UUIDv7. */
  id?: () => string;
  /** Told after the transaction has been written, with the entries that were new. */
  onAppended?: (entries: Entry[]) => void;
}

export interface Ledger {
  /**
   * The only way to write. One transaction writes the entries, the projections and the outbox; an entry whose id is
   * known is not written again. A function is called inside that transaction: what it reads cannot change before its
   * entries are written. It may await nothing but the database. Returns the entries that were new.
   * Throws EarshotError `bad-entry`, `storage-full` or `blocked`.
   */
  append(entries: NewEntry[] | (() => Promise<NewEntry[]>)): Promise<Entry[]>;
  /** Makes all projections anew. Returns the number of entries. */
  rebuild(): Promise<number>;
  /** Opens the database; makes the projections anew when a new version of Earshot makes them differently. */
  open(): Promise<void>;
}

export function createLedger(db: HistoryDb, { now, id = () => v7(), onAppended }: LedgerOptions): Ledger {
  let opening: Promise<void> | undefined;

  const open = (): Promise<void> => {
    opening ??= prepare(db).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  async function transact<T>(work: () => Promise<T>): Promise<T> {
    await open();
    try {
      return await db.transaction('rw', allTables(db), async () => {
        // A transaction without any request counts as committed too early.
        await db.meta.get('projections');
        return work();
      });
    } catch (error) {
      throw storageError(error);
    }
  }

  const complete = (entry: NewEntry): Entry => {
    const at = entry.at === undefined ? now().toISOString() : new Date(entry.at).toISOString();
    if (checked.has(entry)) return { ...(entry as Entry), at };
    const parsed = entrySchema.safeParse({ ...entry, id: entry.id ?? id(), at, by: entry.by ?? 'earshot' });
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new EarshotError('bad-entry', `${entry.type}: ${issue?.path.join('.')}: ${issue?.message}`);
  };

  return {
    open,
    async append(entries) {
      const added = await transact(async () => {
        const given = typeof entries === 'function' ? await entries() : entries;
        const own = new Set<Entry>();
        const all = given.map((one) => {
          const entry = complete(one);
          if (one.at === undefined) own.add(entry);
          return entry;
        });
        return commit(db, all, own);
      });
      if (added.length) onAppended?.(added);
      return added;
    },
    rebuild: () => transact(() => rebuildAll(db)),
  };
}

async function prepare(db: HistoryDb): Promise<void> {
  await openDb(db);
  try {
    const known = await db.meta.get('projections');
    if (known?.value === PROJECTION_VERSION) return;
    await db.transaction('rw', allTables(db), async () => {
      await rebuildAll(db);
      await db.meta.put({ key: 'projections', value: PROJECTION_VERSION });
    });
  } catch (error) {
    throw openingError(error);
  }
}

/** Writes entries inside the transaction that is open. Returns those that were new. */
async function commit(db: HistoryDb, entries: Entry[], own: ReadonlySet<Entry>): Promise<Entry[]> {
  const fresh = await unknown(db, entries);
  if (!fresh.length) return [];
  const cache = cachedRows(db);
  const scopes = createScopes(db, cache);
  await preloadFor(cache, fresh);
  // Somebody who asked to be forgotten does not come back with an old backup.
  const wanted = inTurn(
    scopes,
    fresh.filter(
      (entry) => entry.type === 'customer.forgotten' || !scopes.peek(customerKey(ownerOf(entry)))?.forgotten,
    ),
    own,
  ).sort(byPosition);
  await db.entries.bulkAdd(wanted.map(storedOf));

  const heads = new Map(
    wanted.map((entry) => [ownerOf(entry), scopes.peek(customerKey(ownerOf(entry)))?.head ?? '']),
  );
  await cache.run(noteAll(scopes, wanted));
  const families = await familiesOf(scopes, wanted);
  const anew = lateFamilies(scopes, families, wanted, heads);
  const inOrder = wanted.filter((entry) => !anew.has(families.get(ownerOf(entry)) ?? []));
  await cache.run(applyAll(projectionRows(cache), scopes, inOrder, { note: false }));
  await cache.flush();
  for (const family of anew) {
    await replay(db, cache, family);
    await cache.flush();
  }
  return wanted;
}

/**
 * What is written now comes after what was written before, also when the machine's clock was set back a little or
 * several entries fall into one millisecond: such an entry gets the next millisecond.
 */
function inTurn(scopes: Scopes, entries: Entry[], own: ReadonlySet<Entry>): Entry[] {
  const last = new Map<string, string>();
  return entries.map((entry) => {
    const owner = ownerOf(entry);
    const before = last.get(owner) ?? scopes.peek(customerKey(owner))?.head ?? '';
    const [at = ''] = before.split('|');
    const ahead = Date.parse(at) - Date.parse(entry.at);
    const moved =
      own.has(entry) && positionOf(entry) <= before && ahead < CLOCK_SLACK
        ? { ...entry, at: new Date(Date.parse(at) + 1).toISOString() }
        : entry;
    if (positionOf(moved) > before) last.set(owner, positionOf(moved));
    return moved;
  });
}

function* noteAll(scopes: Scopes, entries: readonly Entry[]): Reads<void> {
  for (const entry of entries) yield* scopes.note(entry);
}

async function unknown(db: HistoryDb, entries: Entry[]): Promise<Entry[]> {
  const byId = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
  const known = await db.entries.bulkGet([...byId.keys()]);
  for (const row of known) if (row) byId.delete(row.id);
  return [...byId.values()].reverse();
}

/** Owner of an entry → the customers whose entries must be applied in one order with it. */
async function familiesOf(scopes: Scopes, entries: Entry[]): Promise<Map<string, string[]>> {
  const families = new Map<string, string[]>();
  for (const owner of new Set(entries.map(ownerOf))) {
    if (families.has(owner)) continue;
    const family = scopes.peek(customerKey(owner))?.linked ? await scopes.family(owner) : [owner];
    for (const member of family) families.set(member, family);
  }
  return families;
}

/** Families with an entry that belongs before one already applied, or with somebody who is to be forgotten. */
function lateFamilies(
  scopes: Scopes,
  families: Map<string, string[]>,
  entries: Entry[],
  heads: Map<string, string>,
): Set<string[]> {
  const late = new Set<string[]>();
  for (const entry of entries) {
    const family = families.get(ownerOf(entry)) ?? [];
    const position = positionOf(entry);
    const head = (member: string): string =>
      heads.get(member) ?? scopes.peek(customerKey(member))?.head ?? '';
    if (entry.type === 'customer.forgotten' || family.some((member) => position < head(member)))
      late.add(family);
  }
  return late;
}
