import type { Entry } from '@/lib/domain/entry';
import type { HistoryDb } from './db';
import { customerKey, keysOf, ownerOf, positionOf } from './order';
import type { CachedRows, Reads } from './rows';
import type { ScopeRow } from './tables';

/**
 * Book of which customers share a thing, and of the last entry applied for each customer. With it the ledger knows
 * whether new entries may simply be applied on top, or which customers' entries must be applied again in order.
 */
export interface Scopes {
  /** The row as far as it was read. */
  peek(key: string): ScopeRow | undefined;
  /** Notes the things the entry speaks of and that it was applied. */
  note(entry: Entry): Reads<void>;
  forget(customer: string): Reads<void>;
  /** All customers that share things with this one, directly or through others; itself included. */
  family(customer: string): Promise<string[]>;
  /** Forgets the rows of these keys, before they are noted again. */
  drop(keys: Iterable<string>): void;
}

const TABLE = 'scopes';

/** Inside the transaction that is open, over its cache. */
export function createScopes(db: HistoryDb, rows: CachedRows): Scopes {
  const peek = (key: string): ScopeRow | undefined => rows.peek(TABLE, key) as ScopeRow | undefined;
  function* get(key: string): Reads<ScopeRow | undefined> {
    return (yield* rows.read(TABLE, key)) as ScopeRow | undefined;
  }
  const put = (row: ScopeRow): void => rows.put(TABLE, row.key, row);

  function* link(customers: readonly string[]): Reads<void> {
    for (const customer of customers) {
      const key = customerKey(customer);
      const own = (yield* get(key)) ?? { key, customers: [customer] };
      if (!own.linked) put({ ...own, linked: true });
    }
  }

  return {
    peek,
    *note(entry) {
      const owner = ownerOf(entry);
      for (const key of keysOf(entry)) {
        const row = (yield* get(key)) ?? { key, customers: [] };
        if (row.customers.includes(owner)) continue;
        const customers = [...row.customers, owner].sort();
        const shared = customers.length > 1;
        put(shared ? { ...row, customers, shared: customers } : { ...row, customers });
        if (shared) yield* link(customers);
      }
      const own = yield* get(customerKey(owner));
      const position = positionOf(entry);
      if (own && (own.head ?? '') < position) put({ ...own, head: position });
    },

    *forget(customer) {
      const key = customerKey(customer);
      put({ ...((yield* get(key)) ?? { key, customers: [customer] }), forgotten: true });
    },

    async family(customer) {
      const members = new Set([customer]);
      const queue = [customer];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        await rows.preload(TABLE, await db.scopes.where('shared').equals(next).primaryKeys());
        for (const row of rows.cached(TABLE) as Iterable<ScopeRow | undefined>) {
          if (!row?.shared?.includes(next)) continue;
          for (const other of row.shared) {
            if (members.has(other)) continue;
            members.add(other);
            queue.push(other);
          }
        }
      }
      await rows.preload(TABLE, [...members].map(customerKey));
      return [...members].sort();
    },

    drop(keys) {
      for (const key of keys) rows.put(TABLE, key, undefined);
    },
  };
}
