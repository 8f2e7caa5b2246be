import type { Transaction } from 'dexie';
import { first } from './0001-first';

export interface Migration {
  /** One more than the one before it. */
  version: number;
  /** Dexie's description of the tables that change; null drops one. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Only ever added to: a database of any age goes through all that it has not seen. */
export const migrations: readonly Migration[] = [first];
