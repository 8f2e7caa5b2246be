import type { Entry } from '@/lib/domain/entry';
import type { Pack } from '@/lib/domain/pack';
import type {
  CaseRow,
  ConcessionRow,
  CustomerRow,
  EscalationRow,
  IdentityRow,
  MentionRow,
  OutboxRow,
  ReminderRow,
} from '@/lib/domain/rows';
import type { ClockName } from '@/lib/domain/words';

/** An entry with what it is found by. */
export interface StoredEntry {
  id: string;
  /** The entry's instant in UTC with milliseconds, so that text order is time order. */
  at: string;
  /** The entry's customer, or '' for none. */
  owner: string;
  /** Only on the few types that are read across customers. */
  kind?: 'reply' | 'correction' | 'forgotten' | 'verdict';
  entry: Entry;
}

export type StoredMention = MentionRow & {
  /** 1 while it waits for an answer of ours. */
  waits?: 1;
};
export type StoredCase = CaseRow & {
  /** Replies already counted, by folded text: one reply may be told by the send watcher and by the page. */
  counted: string[];
};
export type StoredCustomer = CustomerRow & {
  /** A person gave the name; what sites show does not replace it. */
  named: boolean;
  /** `lastSeen` while the customer is listed: not on one that was merged into another. */
  listed?: string;
  /** Customers that were merged into this one, directly. */
  absorbed: string[];
  /** The entry that merged this one. */
  mergedBy?: string;
};
export type StoredEscalation = EscalationRow & {
  /** Earliest due time that a warning is still to come for, and whose it is; absent when none is. */
  watch?: string;
  watching?: ClockName;
  /** Clocks that were warned of as late. */
  late?: ClockName[];
};
export type StoredOutbox = OutboxRow & {
  /** When it was raised, or last asked for again: after some days nobody tries by itself any more. */
  since: string;
};
export type StoredReminder = ReminderRow & {
  /** `due` until it was done or the agent was told. */
  pending?: string;
};
export interface SearchRow {
  /** The customer's id. */
  id: string;
  words: string[];
}

/** The projections: each a pure function of the entries. */
export interface ProjectionTables {
  mentions: StoredMention;
  customers: StoredCustomer;
  identities: IdentityRow;
  cases: StoredCase;
  escalations: StoredEscalation;
  outbox: StoredOutbox;
  reminders: StoredReminder;
  concessions: ConcessionRow;
  search: SearchRow;
}
export type ProjectionName = keyof ProjectionTables;
export const PROJECTIONS: readonly ProjectionName[] = [
  'mentions',
  'customers',
  'identities',
  'cases',
  'escalations',
  'outbox',
  'reminders',
  'concessions',
  'search',
];

/**
 * Which customers' entries speak of the same thing (a mention, an identity, a merge …). Customers that share a
 * thing form a family, whose rows depend on the order of all their entries together.
 */
export interface ScopeRow {
  key: string;
  customers: string[];
  /** The same customers, where there are several: what the index holds. */
  shared?: string[];
  /** On a customer's own key: last entry applied, as `at|id`. */
  head?: string;
  /** On a customer's own key: shares something with another customer. */
  linked?: true;
  /** On a customer's own key: asked to be forgotten; entries about them are not taken again. */
  forgotten?: true;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** One imported version of a pack. */
export interface PackRow {
  /** The entry that activated it. */
  revision: string;
  id: string;
  version: string;
  source: string;
  pack: Pack;
}
export interface PackStateRow {
  id: string;
  /** Revision in use. */
  revision: string;
  /** Revision that a roll-back brings back. */
  previous?: string;
  enabled: boolean;
  /** ISO 8601 instant. */
  activated: string;
}
