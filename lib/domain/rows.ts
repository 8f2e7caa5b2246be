import type { BriefText, Due, Identity } from './entry';
import type { Hit } from './mention';
import type { Post } from './post';
import type { Triage } from './triage';
import type { ClockName, SiteId } from './words';

/** Rows of the projections. Every one is a pure function of the ledger's entries. */

export type MentionState = 'open' | 'answered' | 'left' | 'escalated';

export interface MentionRow {
  /** `site:postId` */
  id: string;
  site: SiteId;
  post: Post;
  hits: Hit[];
  /** Absent on a post that a person logged and that no pack speaks of. */
  triage?: Triage;
  /** Fields of the triage that a person corrected. */
  corrected: string[];
  state: MentionState;
  customer: string;
  case: string;
  firstSeen: string;
  lastSeen: string;
  answered?: { at: string; by: string; text: string; url?: string };
  /** `notUs`: it does not speak of the brand at all. */
  left?: { at: string; reason: string; notUs?: boolean };
  /** Steps of a play that are done: `play/step`. */
  steps: string[];
}

export interface ClockRow {
  name: ClockName;
  started: string;
  due: string;
  /** When what it waits for happened. */
  stopped?: string;
  /** Warnings already given. */
  warned: ('soon' | 'late')[];
}

export interface CaseRow {
  id: string;
  customer: string;
  mentions: string[];
  state: 'open' | 'closed';
  opened: string;
  closed?: { at: string; outcome: string };
  clocks: ClockRow[];
  /** Earliest due time of a running clock; sorts the To do list. */
  nextDue?: string;
  replies: number;
  escalations: string[];
  /** Routes with a hold that nobody has acknowledged. */
  holds: string[];
}

export interface CustomerRow {
  id: string;
  name: string;
  firstName?: string;
  note: string;
  tags: string[];
  vip: boolean;
  identities: Identity[];
  mentions: number;
  replies: number;
  escalations: number;
  firstSeen: string;
  lastSeen: string;
  /** Set on a customer that was merged into another. */
  mergedInto?: string;
}

export interface IdentityRow extends Identity {
  /** `site:handle` in lower case. */
  id: string;
  customer: string;
}

export interface EscalationRow {
  id: string;
  case: string;
  customer: string;
  mention: string;
  pack: string;
  route: string;
  label: string;
  tier: number;
  destination: string;
  connector: 'webhook' | 'mailto' | 'copy';
  reason: string;
  brief: BriefText;
  hold: boolean;
  due: Due;
  raised: string;
  by: string;
  /** queued until a receiver took it; failed when nobody will try again by itself. */
  state: 'queued' | 'delivered' | 'failed' | 'acknowledged' | 'closed';
  attempts: { at: string; ok: boolean; code?: string; message: string; next?: string }[];
  acknowledged?: { at: string; who: string };
  closed?: { at: string; outcome: string };
  warned: ('soon' | 'late')[];
}

/** A delivery that has still to be made; also a function of the entries. */
export interface OutboxRow {
  /** The escalation's id: every attempt carries it. */
  id: string;
  destination: string;
  attempt: number;
  /** When to try next. */
  next: string;
}

export interface ReminderRow {
  id: string;
  due: string;
  note: string;
  mention?: string;
  case?: string;
  customer?: string;
  done: boolean;
}

export interface ConcessionRow {
  id: string;
  customer: string;
  case?: string;
  at: string;
  value?: number;
  currency?: string;
  gesture?: string;
}
