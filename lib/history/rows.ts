import type { HistoryDb } from './db';
import type { ProjectionName, ProjectionTables } from './tables';

/** A row that has still to be read from the database. */
export interface Miss {
  table: string;
  id: string;
}
/**
 * Work that now and then needs a row that is not in memory. It is a generator and not an async function because a
 * database transaction does not survive long chains of promises that are not the database's own: with a generator
 * there is one wait for each row that is really read, and none for the others.
 */
export type Reads<T> = Generator<Miss, T, undefined>;

/** What a reducer may do with rows. Rows are never changed in place: a reducer puts a new one. */
export interface Rows {
  get<T extends ProjectionName>(table: T, id: string): Reads<ProjectionTables[T] | undefined>;
  put<T extends ProjectionName>(table: T, row: ProjectionTables[T]): void;
  delete(table: ProjectionName, id: string): void;
}

type Table = Map<string, unknown>;
const tableFor = (tables: Map<string, Table>, name: string): Table => {
  let table = tables.get(name);
  if (!table) tables.set(name, (table = new Map()));
  return table;
};

export interface MemoryRows extends Rows {
  /** All rows of a table. */
  all<T extends ProjectionName>(table: T): ProjectionTables[T][];
}

export function memoryRows(): MemoryRows {
  const tables = new Map<string, Table>();
  return {
    *get<T extends ProjectionName>(table: T, id: string): Reads<ProjectionTables[T] | undefined> {
      // Nothing is ever missing here.
      yield* [];
      return tableFor(tables, table).get(id) as ProjectionTables[T] | undefined;
    },
    put: (table, row) => void tableFor(tables, table).set(row.id, row),
    delete: (table, id) => void tableFor(tables, table).delete(id),
    all: <T extends ProjectionName>(table: T) =>
      [...tableFor(tables, table).values()] as ProjectionTables[T][],
  };
}

/** Rows of the database behind a cache, inside the transaction that is open. */
export interface CachedRows {
  /** The row as far as it is known here; undefined also when it was not read. */
  peek(table: string, id: string): unknown;
  read(table: string, id: string): Reads<unknown>;
  put(table: string, id: string, row: unknown): void;
  /** Reads rows ahead, many at once. */
  preload(table: string, ids: Iterable<string>): Promise<void>;
  /** All rows of a table that are in memory. */
  cached(table: string): Iterable<unknown>;
  /** Runs work, reading what it misses. */
  run<T>(work: Reads<T>): Promise<T>;
  /** Writes what was put. */
  flush(): Promise<void>;
  /** Forgets what was read. */
  clear(): void;
}

export function cachedRows(db: HistoryDb): CachedRows {
  const cache = new Map<string, Table>();
  const changed = new Map<string, Set<string>>();
  return {
    peek: (table, id) => tableFor(cache, table).get(id),
    *read(table, id) {
      if (!tableFor(cache, table).has(id)) yield { table, id };
      return tableFor(cache, table).get(id);
    },
    put(table, id, row) {
      tableFor(cache, table).set(id, row);
      const ids = changed.get(table);
      if (ids) ids.add(id);
      else changed.set(table, new Set([id]));
    },
    async preload(table, ids) {
      const known = tableFor(cache, table);
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      if (!missing.length) return;
      const rows = await db.table(table).bulkGet(missing);
      for (const [index, id] of missing.entries()) known.set(id, rows[index]);
    },
    cached: (table) => tableFor(cache, table).values(),
    async run(work) {
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
        const { table, id } = step.value;
        tableFor(cache, table).set(id, await db.table(table).get(id));
      }
    },
    async flush() {
      for (const [table, ids] of changed) {
        const put: unknown[] = [];
        const gone: string[] = [];
        for (const id of ids) {
          const row = tableFor(cache, table).get(id);
          if (row === undefined) gone.push(id);
          else put.push(row);
        }
        if (put.length) await db.table(table).bulkPut(put);
        if (gone.length) await db.table(table).bulkDelete(gone);
      }
      changed.clear();
    },
    clear: () => cache.clear(),
  };
}

/** The reducers' view of cached rows. */
export function projectionRows(rows: CachedRows): Rows {
  return {
    *get<T extends ProjectionName>(table: T, id: string): Reads<ProjectionTables[T] | undefined> {
      return (yield* rows.read(table, id)) as ProjectionTables[T] | undefined;
    },
    put: (table, row) => rows.put(table, row.id, row),
    delete: (table, id) => rows.put(table, id, undefined),
  };
}
