import { v5 } from 'uuid';
import { EarshotError } from '@/lib/domain/result';
import type { DestinationSummary } from '@/lib/domain/settings';
import type { HistoryDb } from '@/lib/history/db';
import type { Ledger } from '@/lib/history/ledger';
import type { StoredMention } from '@/lib/history/tables';
import type { Topic } from '@/lib/messaging/wire';
import type { SettingsStore } from '@/lib/settings/store';
import type { Drafts } from './drafts';
import type { Packs } from './packs';
import type { TriageService } from './triage';
import type { WavesService } from './waves';

/** What the handlers work with. Made once, in compose.ts; a test makes its own. */
export interface WorkerContext {
  db: HistoryDb;
  ledger: Ledger;
  settings: SettingsStore;
  packs: Packs;
  triage: TriageService;
  waves: WavesService;
  drafts: Drafts;
  /** Counts up with everything that is announced: what was read before may be stale. */
  version: () => number;
  now: () => Date;
  /** UUIDv7. */
  id: () => string;
  announce: (topics: Topic[]) => void;
  /** Delivers what is due, in the background. */
  deliver: () => void;
  /** Sends a test message to what an alias is bound to. */
  tryDestination: (alias: string) => Promise<{ ok: boolean; message: string }>;
  destinations: () => Promise<DestinationSummary[]>;
  openWorkspace: (path: string) => Promise<void>;
  storage: () => Promise<{ persisted: boolean; usageBytes?: number; quotaBytes?: number }>;
}

/** Initials of the agent, or the name, for the ledger's `by`. */
export async function agentOf(context: Pick<WorkerContext, 'settings'>): Promise<string> {
  const { agent } = await context.settings.get();
  return agent.initials || agent.name || 'agent';
}

const SPACE = '6f0a1a52-4f2c-5e0b-9c43-2b1f0d5e7a10';
/** The same words give the same id: for entries that may be told more than once. */
export const idFrom = (...words: string[]): string => v5(words.join('\n'), SPACE);

export async function mentionRow(context: WorkerContext, id: string): Promise<StoredMention> {
  await context.ledger.open();
  const row = await context.db.mentions.get(id);
  if (!row)
    throw new EarshotError(
      'no-mention',
      'This post is not in the history. It may have been forgotten; log it from the page.',
    );
  return row;
}

/** The fields that place an entry on a mention, its case and its customer. */
export const placeOf = (row: StoredMention): { mention: string; case: string; customer: string } => ({
  mention: row.id,
  case: row.case,
  customer: row.customer,
});
