import { z } from 'zod';
import type { Cooling, Finding, LoggedReply } from '@/lib/domain/check';
import type { Brief, MarkState, MentionSummary, TimelineItem, WaveSummary } from '@/lib/domain/brief';
import { assistSchema, briefTextSchema, overrideSchema } from '@/lib/domain/entry';
import type { PageLexicon } from '@/lib/domain/lexicon';
import type { Hit } from '@/lib/domain/mention';
import type { Pack } from '@/lib/domain/pack';
import { channelSchema, postSchema, siteSchema } from '@/lib/domain/post';
import type { ConcessionRow, CustomerRow, EscalationRow, ReminderRow } from '@/lib/domain/rows';
import type { DestinationSummary, PanelPlace, Places, Settings } from '@/lib/domain/settings';
import {
  destinationSchema,
  panelPlaceSchema,
  placesSchema,
  settingsPatchSchema,
} from '@/lib/domain/settings';
import type { Triage } from '@/lib/domain/triage';
import { correctionSchema } from '@/lib/domain/triage';
import type { Priority, TermKind } from '@/lib/domain/words';
import { LOG_KINDS, VERDICTS } from '@/lib/domain/words';
import type { PageCommands } from './wire';

/**
 * Every message that the worker answers: name → who may send it, what it takes, what it gives back.
 * Adding one is an entry here and a handler in lib/worker/handlers; the compiler names what is missing.
 */
/** `guest`: a page that we read only because the agent points at a post on it (lib/worker/capture.ts). */
export type Sender = 'content' | 'guest' | 'panel' | 'workspace';

export interface MessageSpec<Input extends z.ZodType = z.ZodType, Output = unknown> {
  from: readonly Sender[];
  input: Input;
  /** Safe to send again when the worker died before it answered. */
  retry: boolean;
  /** Carries the type only. */
  output?: Output;
}

const answer =
  <Output>() =>
  <Input extends z.ZodType>(
    from: readonly Sender[],
    input: Input,
    options: { retry?: boolean } = {},
  ): MessageSpec<Input, Output> => ({ from, input, retry: options.retry ?? true });

const content = ['content'] as const;
const pointed = ['content', 'guest'] as const;
const surfaces = ['panel', 'workspace'] as const;
const anywhere = ['content', 'panel', 'workspace'] as const;
const nothing = z.object({});
const mention = z.object({ mention: z.string() });
/** Made by the sender, so that a message sent twice is one entry. */
const entryId = { entry: z.uuid() };

const PAGE_COMMANDS = [
  'state',
  'insert',
  'blur',
  'close',
  'next',
  'toggle',
  'open',
  'contextPost',
] as const satisfies readonly (keyof PageCommands)[];
const panelDraftSchema = z.object({
  key: z.string().optional(),
  text: z.string().max(100_000).optional(),
  aside: z.string().max(100_000).optional(),
  answers: z.record(z.string(), z.string()),
});

export interface PageSetup {
  /** Absent when no pack is active. */
  lexicon?: PageLexicon;
  /** The agent switched the site off. */
  enabled: boolean;
  place: PanelPlace;
  panel: Settings['panel']['place'];
  threshold: number;
  agent: { initials: string };
  /** Selectors of the active packs that stand in for the adapter's own, where the site has changed. */
  selectors?: Record<string, string>;
  /** What the agent types into the site's own composers is checked. */
  checks: boolean;
}
/** What the guidelines say of a text in the site's own composer. */
export interface DraftCheck {
  findings: Finding[];
  /** A press that would send a text with a blocking finding is held until the agent gives a reason. */
  hold: boolean;
  /** A press that would send these words is held for so long: a heated reply in a hot thread. */
  cooling?: Cooling;
}
export interface PackSummary {
  id: string;
  name: string;
  version: string;
  language: string;
  publisher: string;
  expires?: string;
  enabled: boolean;
  activated: string;
  /** Version that a roll-back would bring back. */
  previous?: string;
  counts: { categories: number; plays: number; tests: number; terms: number };
}
/** How often a term or one spelling of it was met, and what agents made of those posts. */
export interface Tally {
  hits: number;
  /** Answered or escalated. */
  confirmed: number;
  /** Left as “not about us”. */
  rejected: number;
}
export interface VariantReport extends Tally {
  /** Folded, as it was met. */
  text: string;
  /** How it is written; absent as the pack has it. */
  way?: string;
}
export interface TermReport extends Tally {
  pack: string;
  brand: string;
  /** Name of the brand or competitor. */
  name: string;
  competitor: boolean;
  term: string;
  kind: TermKind;
  ambiguous: boolean;
  /** The most met first. */
  variants: VariantReport[];
}
/** A post whose category an agent corrected, masked. */
export interface CorrectionSummary {
  /** The entry's id. */
  id: string;
  at: string;
  by: string;
  text: string;
  category: string;
}
export interface RouteChoice {
  pack: string;
  route: string;
  label: string;
  tier: number;
  destination: string;
  hold: boolean;
  /** Why the pack proposes it; absent on the others. */
  reason?: string;
  bound?: DestinationSummary;
}
export interface EscalationProposal {
  /** The proposed ones first. */
  routes: RouteChoice[];
  brief: z.infer<typeof briefTextSchema>;
}
export interface CustomerDetail {
  customer: CustomerRow;
  /** Newest first. */
  history: TimelineItem[];
  moreHistory: boolean;
  concessions: ConcessionRow[];
  escalations: EscalationRow[];
  reminders: ReminderRow[];
}
export interface Health {
  persisted: boolean;
  usageBytes?: number;
  quotaBytes?: number;
  entries: number;
  /** Set when the ledger cannot be written: says what happened and what to do. */
  blocked?: string;
}
export interface ImportResult {
  added: number;
  known: number;
  rejected: { line: number; message: string }[];
}

export const protocol = {
  // --- from the page -------------------------------------------------------------------------------------------
  'page.hello': answer<PageSetup>()(content, z.object({ site: siteSchema, url: z.string() })),
  /** Loads a part of the in-page machine into the tab that asks (lib/page/parts.ts). */
  'page.part': answer<void>()(content, z.object({ part: z.enum(['writers', 'checker']) })),
  /** How the page of this tab is built and what was read of it, without a word of it: for who mends the site. */
  'page.report': answer<string>()(['panel'], z.object({ tab: z.number().int() })),
  'page.place': answer<void>()(content, z.object({ site: siteSchema, place: panelPlaceSchema })),
  /** Posts that may be mentions, in batches; answers with what the marks of those that are one show. */
  'mentions.seen': answer<MarkState[]>()(content, z.object({ posts: z.array(postSchema).max(200) })),
  /** Posts by our own accounts that the page shows: a colleague's answer. */
  'posts.own': answer<MarkState[]>()(content, z.object({ posts: z.array(postSchema).max(200) })),
  'marks.get': answer<MarkState[]>()(content, z.object({ ids: z.array(z.string()).max(1_000) })),
  /** Checks what stands in a composer; null where it is nobody's business: no mention, no account of ours. */
  'draft.check': answer<DraftCheck | null>()(
    content,
    z.object({
      text: z.string().max(100_000),
      site: siteSchema,
      channel: channelSchema,
      mention: z.string().optional(),
      /** Handle that the page says is signed in. */
      viewer: z.string().optional(),
    }),
  ),
  /** The agent posted. `entry` makes it one entry however often it is told. */
  'reply.noticed': answer<MarkState[]>()(
    content,
    z.object({
      ...entryId,
      mention: z.string().optional(),
      /** The post that was answered, when it is no mention. */
      target: postSchema.optional(),
      site: siteSchema,
      channel: channelSchema,
      text: z.string().min(1),
      to: z.string().optional(),
      thread: z.string().optional(),
      post: z.string().optional(),
      url: z.string().optional(),
      assist: assistSchema.optional(),
      signals: z.array(z.string()).min(1),
    }),
  ),
  /** Log any post, mention or not. */
  'post.log': answer<{ mention: string; customer: string }>()(
    anywhere,
    z.object({ post: postSchema, note: z.string().optional() }),
  ),

  // --- click to capture ----------------------------------------------------------------------------------------
  /** Lets the agent point at a post on the page of this tab. Throws `no-entry` where the browser does not let us in. */
  'capture.start': answer<void>()(['panel'], z.object({ tab: z.number().int() }), { retry: false }),
  /** Where a post was taken on this host before. */
  'capture.kept': answer<{ kept?: Places }>()(pointed, nothing),
  /** The post that the agent pointed at and confirmed. `shown`: its page's own script opens the panel on it. */
  'capture.take': answer<{ mention: string; shown: boolean }>()(
    pointed,
    z.object({
      /** As the site's adapter reads it. */
      post: postSchema.optional(),
      parts: z.object({
        text: z.string().max(100_000),
        author: z.string().min(1).max(200),
        link: z.string().max(4_000),
      }),
      keep: placesSchema.optional(),
    }),
  ),

  // --- lists and briefs ----------------------------------------------------------------------------------------
  'mentions.list': answer<MentionSummary[]>()(
    surfaces,
    z.object({
      /** These mentions, or everything that waits for us. */
      view: z.union([z.object({ ids: z.array(z.string()).max(1_000) }), z.literal('todo')]),
      limit: z.number().int().min(1).max(500).default(200),
    }),
  ),
  'brief.get': answer<Brief>()(surfaces, mention),
  'history.more': answer<{ items: TimelineItem[]; more: boolean }>()(
    surfaces,
    z.object({ customer: z.string(), before: z.string() }),
  ),

  // --- what the agent does ---------------------------------------------------------------------------------------
  'triage.correct': answer<Triage>()(
    surfaces,
    z.object({ ...entryId, mention: z.string(), correction: correctionSchema }),
  ),
  'mention.leave': answer<void>()(
    surfaces,
    z.object({
      ...entryId,
      mention: z.string(),
      reason: z.string().min(1),
      /** The post does not speak of the brand: the terms learn from it. */
      notUs: z.boolean().optional(),
    }),
  ),
  'mention.return': answer<void>()(surfaces, z.object({ ...entryId, mention: z.string() })),
  'interaction.log': answer<void>()(
    surfaces,
    z.object({
      ...entryId,
      mention: z.string().optional(),
      customer: z.string().optional(),
      kind: z.enum(LOG_KINDS),
      text: z.string().min(1),
      outcome: z.string().optional(),
    }),
  ),
  'step.check': answer<void>()(
    surfaces,
    z.object({
      ...entryId,
      mention: z.string(),
      play: z.string(),
      step: z.number().int().nonnegative(),
      done: z.boolean(),
    }),
  ),
  'check.override': answer<void>()(
    anywhere,
    z.object({
      ...entryId,
      /** Absent where the text answers no mention. */
      mention: z.string().optional(),
      draft: z.string(),
      overridden: z.array(overrideSchema).min(1),
    }),
  ),
  'draft.inserted': answer<void>()(
    surfaces,
    z.object({
      ...entryId,
      mention: z.string(),
      text: z.string(),
      method: z.string(),
      assist: assistSchema,
      verdict: z.enum(VERDICTS).optional(),
    }),
  ),
  'reply.log': answer<void>()(
    surfaces,
    z.object({
      ...entryId,
      mention: z.string(),
      text: z.string().min(1),
      channel: channelSchema,
      assist: assistSchema.optional(),
    }),
  ),
  'case.close': answer<void>()(
    surfaces,
    z.object({ ...entryId, mention: z.string(), outcome: z.string().min(1), note: z.string().optional() }),
  ),
  /** Opens a closed case again; the mention, where it stands in another case, goes on with it. */
  'case.reopen': answer<void>()(
    surfaces,
    z.object({ ...entryId, mention: z.string(), case: z.string(), why: z.string().min(1).max(500) }),
  ),
  'reminder.set': answer<void>()(
    surfaces,
    z.object({
      ...entryId,
      mention: z.string(),
      reminder: z.uuid(),
      due: z.iso.datetime({ offset: true }),
      note: z.string(),
    }),
  ),
  'reminder.done': answer<void>()(surfaces, z.object({ ...entryId, reminder: z.string() })),

  // --- customers -------------------------------------------------------------------------------------------------
  'customers.search': answer<{ customers: CustomerRow[]; total: number }>()(
    surfaces,
    z.object({
      query: z.string().max(200),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
  ),
  'customer.get': answer<CustomerDetail>()(surfaces, z.object({ customer: z.string() })),
  'customer.edit': answer<void>()(
    surfaces,
    z.object({
      ...entryId,
      customer: z.string(),
      name: z.string().max(200).optional(),
      firstName: z.string().max(100).optional(),
      note: z.string().max(5_000).optional(),
      tags: z.array(z.string().min(1).max(60)).max(50).optional(),
      vip: z.boolean().optional(),
    }),
  ),
  'customer.merge': answer<void>()(
    surfaces,
    z.object({ ...entryId, customer: z.string(), from: z.string() }),
  ),
  'customer.split': answer<void>()(
    surfaces,
    z.object({ ...entryId, customer: z.string(), merge: z.string() }),
  ),
  'customer.forget': answer<void>()(['workspace'], z.object({ ...entryId, customer: z.string() })),

  // --- escalation ------------------------------------------------------------------------------------------------
  'escalation.propose': answer<EscalationProposal>()(surfaces, mention),
  'escalation.raise': answer<EscalationRow>()(
    surfaces,
    z.object({
      ...entryId,
      escalation: z.uuid(),
      mention: z.string(),
      pack: z.string(),
      route: z.string(),
      connector: z.enum(['webhook', 'mailto', 'copy']),
      brief: briefTextSchema,
    }),
  ),
  'escalation.retry': answer<void>()(surfaces, z.object({ ...entryId, escalation: z.string() })),
  'escalation.acknowledge': answer<void>()(
    surfaces,
    z.object({ ...entryId, escalation: z.string(), who: z.string().optional() }),
  ),
  'escalation.close': answer<void>()(
    surfaces,
    z.object({ ...entryId, escalation: z.string(), outcome: z.string().min(1) }),
  ),
  'escalations.list': answer<EscalationRow[]>()(
    surfaces,
    z.object({ limit: z.number().int().min(1).max(500).default(200) }),
  ),

  // --- packs -------------------------------------------------------------------------------------------------------
  'packs.list': answer<PackSummary[]>()(surfaces, nothing),
  /** The enabled packs, whole. `version` tells whether they changed. */
  'packs.active': answer<{ version: string; packs: Pack[] }>()(surfaces, nothing),
  /** Parses, validates and proves the source again in the worker; throws EarshotError `pack-invalid` or `pack-fails-tests`. */
  'pack.activate': answer<PackSummary>()(
    ['workspace'],
    z.object({ ...entryId, source: z.string().max(20_000_000), allowDowngrade: z.boolean().default(false) }),
  ),
  'pack.rollback': answer<PackSummary>()(['workspace'], z.object({ ...entryId, pack: z.string() })),
  'pack.enable': answer<void>()(['workspace'], z.object({ pack: z.string(), enabled: z.boolean() })),
  'pack.remove': answer<void>()(['workspace'], z.object({ ...entryId, pack: z.string() })),
  /** The team's own replies, newest first, as a check takes them: a pack is tried on them. */
  'replies.logged': answer<LoggedReply[]>()(
    ['workspace'],
    z.object({ limit: z.number().int().min(1).max(1_000).default(300) }),
  ),
  'pack.source': answer<{ source: string }>()(['workspace'], z.object({ pack: z.string() })),

  /** Categories that agents gave posts, newest first, without what tells who wrote them: examples for the pack. */
  'corrections.list': answer<CorrectionSummary[]>()(['workspace'], z.object({ pack: z.string() })),

  // --- terms -------------------------------------------------------------------------------------------------------
  /** Every term of the enabled packs with what was met of it on this machine. */
  'terms.list': answer<TermReport[]>()(['workspace'], nothing),
  /** What the enabled packs, and what was learned, make of a text. */
  'terms.try': answer<Hit[]>()(
    ['workspace'],
    z.object({ text: z.string().max(100_000), site: siteSchema, replyingTo: z.string().max(200).optional() }),
  ),

  // --- settings and data -------------------------------------------------------------------------------------------
  'settings.get': answer<Settings>()(surfaces, nothing),
  'settings.set': answer<Settings>()(surfaces, z.object({ patch: settingsPatchSchema })),
  'destinations.list': answer<DestinationSummary[]>()(surfaces, nothing),
  'destination.bind': answer<DestinationSummary>()(
    surfaces,
    z.object({ alias: z.string().min(1), destination: destinationSchema }),
  ),
  'destination.unbind': answer<void>()(surfaces, z.object({ alias: z.string() })),
  /** Sends a test message and says what came back. */
  'destination.test': answer<{ ok: boolean; message: string }>()(surfaces, z.object({ alias: z.string() }), {
    retry: false,
  }),
  /** Everything as JSON Lines, in chunks. */
  'data.export': answer<{ lines: string[]; next?: string }>()(
    ['workspace'],
    z.object({ after: z.string().optional() }),
  ),
  'data.import': answer<ImportResult>()(
    ['workspace'],
    z.object({ lines: z.array(z.string()).max(5_000), firstLine: z.number().int().default(1) }),
  ),
  'data.rebuild': answer<{ entries: number }>()(['workspace'], nothing),
  'health.get': answer<Health>()(surfaces, nothing),
  'workspace.open': answer<void>()(
    ['panel', 'content'],
    z.object({ path: z.string().max(300).default('') }),
    { retry: false },
  ),
  // --- what a confined panel cannot do itself (lib/platform/confined.ts) -----------------------------------------
  /** The tab that frames the panel. */
  'panel.tab': answer<{ tab?: number }>()(['panel'], nothing),
  /** A command for the page that frames the panel (PageCommands in wire.ts). */
  'panel.tell': answer<unknown>()(['panel'], z.object({ name: z.enum(PAGE_COMMANDS), input: z.unknown() }), {
    retry: false,
  }),
  /** What was written under a mention and not sent; kept for the session. */
  'panel.draft': answer<{ draft?: unknown }>()(['panel'], mention),
  'panel.keep': answer<void>()(['panel'], mention.extend({ draft: panelDraftSchema.optional() })),
  /** Whether requests may go there. Asking for it takes a page that is not confined. */
  'permission.has': answer<boolean>()(['panel'], z.object({ origin: z.string().max(300) })),
  /** What many write about at once, the largest first. */
  'waves.get': answer<WaveSummary[]>()(surfaces, nothing),
  'counts.get': answer<{
    todo: number;
    late: number;
    byPriority: Partial<Record<Priority, number>>;
  }>()(surfaces, nothing),
} satisfies Record<string, MessageSpec>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Input<N extends MessageName> = z.input<Protocol[N]['input']>;
export type Parsed<N extends MessageName> = z.output<Protocol[N]['input']>;
export type Output<N extends MessageName> = Protocol[N] extends MessageSpec<z.ZodType, infer O> ? O : never;
