import type { Earlier } from './check';
import type { Entry } from './entry';
import type { CaseRow, ConcessionRow, CustomerRow, EscalationRow, MentionRow, ReminderRow } from './rows';
import type { Channel, Priority, SiteId, Stage, Surface } from './words';

/** What a mark on the page shows. No text of ours and nothing of the customer crosses to the page itself. */
export interface MarkState {
  /** `site:postId` */
  id: string;
  priority: Priority;
  state: 'open' | 'answered' | 'left' | 'escalated';
  /** The next clock, when one is running. */
  due?: string;
  /** Initials of whoever answered or works on it. */
  who?: string;
  /** Detection was uncertain. */
  uncertain?: boolean;
}

/** One line of a list in the panel or the workspace. */
export interface MentionSummary {
  id: string;
  site: SiteId;
  surface: Surface;
  author: { name: string; handle: string; followers?: number };
  excerpt: string;
  at?: string;
  firstSeen: string;
  priority: Priority;
  category?: string;
  categoryLabel?: string;
  state: MentionRow['state'];
  due?: string;
  clock?: string;
  customer: string;
  who?: string;
  uncertain?: boolean;
}

/** One entry of a customer's timeline, newest first. */
export type TimelineItem = Entry;

/** Many posts about one thing, as it is said: "9 posts on “app down” in 20 minutes". */
export interface WaveSummary {
  about: string;
  count: number;
  minutes: number;
}

/** Everything the panel shows about one mention; one message, one answer. */
export interface Brief {
  mention: MentionRow;
  case: CaseRow;
  customer: CustomerRow;
  /** Best known first name; absent when no name is better than a wrong one. */
  firstName?: string;
  /** Newest first, at most 50 items; `moreHistory` says there are more. */
  history: TimelineItem[];
  moreHistory: boolean;
  /** Our replies of the last 30 days, for the checks: to this customer and to others. */
  earlier: Earlier[];
  concessions: ConcessionRow[];
  escalations: EscalationRow[];
  reminders: ReminderRow[];
  stage: Stage;
  /** A closed case that this post says is not solved, for a person to open again. */
  reopen?: { case: string; at: string; outcome: string };
  /** The wave that the post belongs to, while it goes on. */
  wave?: WaveSummary;
  channel: Channel;
  /** Wordings this agent used lately, newest first: `pack/play/wording`. */
  usedWordings: string[];
  /** The pack that decided the triage; the panel asks for its text once with packs.active. */
  pack?: string;
}
