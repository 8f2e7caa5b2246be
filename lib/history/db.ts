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
const NEWER = 'The history was written by a newer Earshot. Update Earshot; until then nothing is changed.';
/** Newest version that each database object knows. */
const latest = new WeakMap<Dexie, number>();

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
    latest.set(db, version);
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
    refuseNewer(db);
  } catch (error) {
    throw openingError(error);
  }
}

/** Dexie would open a database of a newer version and write to it; what a newer Earshot keeps there is not ours to change. */
function refuseNewer(db: HistoryDb): void {
  // Dexie counts in tenths, so that it can add an index between two versions.
  const version = Math.floor(db.backendDB().version / 10);
  const newest = latest.get(db) ?? version;
  if (version <= newest) return;
  db.close();
  throw new EarshotError('blocked', NEWER);
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
  if (name.includes('VersionError')) return new EarshotError('blocked', NEWER);
  if (/OpenFailed|DatabaseClosed|Upgrade|MissingAPI|InvalidState/.test(name)) return cannotOpen(error);
  return error;
}

/** Whatever went wrong while the database was opened or brought up to date, nothing may be written to it. */
export function openingError(error: unknown): unknown {
  const known = storageError(error);
  return known instanceof EarshotError ? known : cannotOpen(error);
}

const cannotOpen = (error: unknown): EarshotError =>
  new EarshotError(
    'blocked',
    'The history cannot be opened, so nothing is written to it and nothing in it is lost. Restart the browser, and update Earshot if that does not help.',
    String(error),
  );

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const inner = (error as Error & { inner?: unknown }).inner;
  return `${error.name} ${inner instanceof Error ? inner.name : ''}`;
}

/** Every table, for a transaction over all of them. */
export const allTables = (db: HistoryDb): Table[] => db.tables;
