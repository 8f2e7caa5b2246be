import Dexie from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { ConcessionRow, IdentityRow } from '@/lib/domain/rows';
import { EarshotError } from '@/lib/domain/result';
import type { Migration } from './migrations/registry';
import { migrations } from './migrations/registry';
import type {
  MetaRow,
  PackRow,
  PackStateRow,
  ScopeRow,
  SearchRow,
  StoredCase,
  StoredCustomer,
  StoredEntry,
  StoredEscalation,
  StoredMention,
  StoredOutbox,
  StoredReminder,
} from './tables';

export const DATABASE = 'earshot';

/** The worker's database. Nobody else opens it: see DESIGN section 5. */
export interface HistoryDb extends Dexie {
  entries: EntityTable<StoredEntry, 'id'>;
  scopes: EntityTable<ScopeRow, 'key'>;
  mentions: EntityTable<StoredMention, 'id'>;
  customers: EntityTable<StoredCustomer, 'id'>;
  identities: EntityTable<IdentityRow, 'id'>;
  cases: EntityTable<StoredCase, 'id'>;
  escalations: EntityTable<StoredEscalation, 'id'>;
  outbox: EntityTable<StoredOutbox, 'id'>;
  reminders: EntityTable<StoredReminder, 'id'>;
  concessions: EntityTable<ConcessionRow, 'id'>;
  search: EntityTable<SearchRow, 'id'>;
  meta: EntityTable<MetaRow, 'key'>;
  packs: EntityTable<PackRow, 'revision'>;
  packStates: EntityTable<PackStateRow, 'id'>;
}

/** Describes the database; it is opened at the first use, so that a worker that wakes for nothing stays quick. */
export function createDb(name = DATABASE, list: readonly Migration[] = migrations): HistoryDb {
  const db = new Dexie(name, { autoOpen: true }) as HistoryDb;
  for (const { version, stores, upgrade } of list) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return db;
}

/**
 * Opens the database. A migration that failed leaves the data of before, and everything that wants to read or
 * write gets EarshotError `blocked` with a sentence that says what to do.
 */
export async function openDb(db: HistoryDb): Promise<void> {
  try {
    if (!db.isOpen()) await db.open();
  } catch (error) {
    throw storageError(error);
  }
}

/** A sentence for a failure of the storage itself; other errors come back as they are. */
export function storageError(error: unknown): unknown {
  if (error instanceof EarshotError) return error;
  const name = nameOf(error);
  if (name.includes('Quota'))
    return new EarshotError(
      'storage-full',
      'The disk is full, so this was not saved. Make room on the disk and try again.',
    );
  if (name.includes('VersionError'))
    return new EarshotError(
      'blocked',
      'The history was written by a newer Earshot. Update Earshot; until then nothing is changed.',
    );
  if (/OpenFailed|DatabaseClosed|Upgrade|MissingAPI|InvalidState/.test(name))
    return new EarshotError(
      'blocked',
      'The history cannot be opened, so nothing is written to it. Restart the browser; if that does not help, export is still possible from a copy of the browser profile.',
      String(error),
    );
  return error;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const inner = (error as Error & { inner?: unknown }).inner;
  return `${error.name} ${inner instanceof Error ? inner.name : ''}`;
}

/** Every table, for a transaction over all of them. */
export const allTables = (db: HistoryDb): Table[] => db.tables;
