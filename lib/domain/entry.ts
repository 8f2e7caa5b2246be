import { z } from 'zod';
import { hitSchema } from './mention';
import { authorSchema, channelSchema, postSchema, siteSchema } from './post';
import { correctionSchema, triageSchema } from './triage';
import { LOG_KINDS, VERDICTS } from './words';

/** ISO 8601 instant. */
export const instant = z.iso.datetime({ offset: true });

/**
 * The ledger's entries. Immutable; a projection is a pure function of them, so anything that a projection needs
 * and that depends on a pack, a clock or a setting (due times, for example) stands in the entry itself.
 */
const base = {
  /** UUIDv7; the same id is the same entry. */
  id: z.uuid(),
  at: instant,
  /** Agent's initials or name; "earshot" for the product itself. */
  by: z.string(),
  case: z.string().optional(),
  customer: z.string().optional(),
  /** Mention id: `site:postId`. */
  mention: z.string().optional(),
};

/** Due times in ISO 8601, already counted in the pack's open hours. */
export const dueSchema = z.object({
  acknowledge: instant.optional(),
  nextStep: instant.optional(),
  solution: instant.optional(),
});
export type Due = z.infer<typeof dueSchema>;

export const identitySchema = z.object({
  site: siteSchema,
  handle: z.string(),
  name: z.string(),
  url: z.string().optional(),
  followers: z.number().optional(),
});
export type Identity = z.infer<typeof identitySchema>;

export const overrideSchema = z.object({ rule: z.string(), reason: z.string() });
export const assistSchema = z.object({
  pack: z.string().optional(),
  play: z.string().optional(),
  /** Index of the wording in the play. */
  wording: z.number().int().optional(),
  overridden: z.array(overrideSchema).optional(),
});
export type Assist = z.infer<typeof assistSchema>;

export const briefTextSchema = z.object({ subject: z.string().min(1), body: z.string().min(1) });
export type BriefText = z.infer<typeof briefTextSchema>;

const entry = <T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.object({ ...base, type: z.literal(type), data });

export const entrySchema = z.discriminatedUnion('type', [
  /** First sight, or again when the text or the triage changed. */
  entry(
    'mention.seen',
    z.object({
      post: postSchema,
      hits: z.array(hitSchema),
      triage: triageSchema,
      due: dueSchema,
      identity: identitySchema,
    }),
  ),
  /** A person logged a post that is no mention, or one that is. */
  entry(
    'post.logged',
    z.object({
      post: postSchema,
      triage: triageSchema.optional(),
      due: dueSchema,
      identity: identitySchema,
      note: z.string().optional(),
    }),
  ),
  entry(
    'triage.corrected',
    z.object({ correction: correctionSchema, was: correctionSchema, text: z.string(), due: dueSchema }),
  ),
  entry(
    'mention.left',
    z.object({
      reason: z.string(),
      /** It does not speak of the brand at all: the words that were taken for it lose weight. */
      notUs: z.boolean().optional(),
    }),
  ),
  entry('mention.returned', z.object({})),
  /** Somebody else of our team answered: a reply by one of our own accounts stood on the page. */
  entry(
    'mention.answered',
    z.object({
      author: authorSchema,
      text: z.string(),
      post: z.string().optional(),
      url: z.string().optional(),
    }),
  ),
  entry('draft.inserted', z.object({ text: z.string(), method: z.string(), assist: assistSchema })),
  entry('check.overridden', z.object({ draft: z.string(), overridden: z.array(overrideSchema).min(1) })),
  entry(
    'reply.sent',
    z.object({
      text: z.string(),
      site: siteSchema,
      channel: channelSchema,
      to: z.string().optional(),
      thread: z.string().optional(),
      post: z.string().optional(),
      url: z.string().optional(),
      verdict: z.enum(VERDICTS).optional(),
      rules: z.array(z.string()).optional(),
      /** Absent when the agent wrote it in the site's composer without help. */
      assist: assistSchema.optional(),
      /** What told us: click, key, emptied, appeared, toast. */
      signals: z.array(z.string()),
    }),
  ),
  entry(
    'interaction.logged',
    z.object({ kind: z.enum(LOG_KINDS), text: z.string(), outcome: z.string().optional() }),
  ),
  entry(
    'step.checked',
    z.object({ play: z.string(), step: z.number().int().nonnegative(), done: z.boolean() }),
  ),
  entry(
    'customer.edited',
    z.object({
      name: z.string().optional(),
      firstName: z.string().optional(),
      note: z.string().optional(),
      tags: z.array(z.string()).optional(),
      vip: z.boolean().optional(),
    }),
  ),
  entry('customer.linked', z.object({ identity: identitySchema })),
  /** The customer `from` is the same person as `customer`. Undone by customer.split naming this entry. */
  entry('customer.merged', z.object({ from: z.string() })),
  entry('customer.split', z.object({ merge: z.string() })),
  /** The salted hash is all that stays of somebody who asked to be forgotten. */
  entry('customer.forgotten', z.object({ hash: z.string() })),
  entry('case.closed', z.object({ outcome: z.string(), note: z.string().optional() })),
  /** With a mention of another case, `from`: it goes on with this one. */
  entry('case.reopened', z.object({ why: z.string(), from: z.string().optional() })),
  entry(
    'escalation.raised',
    z.object({
      escalation: z.string(),
      pack: z.string(),
      route: z.string(),
      label: z.string(),
      tier: z.number().int(),
      /** Alias of the pack; the address it is bound to never stands in the ledger. */
      destination: z.string(),
      connector: z.enum(['webhook', 'mailto', 'copy']),
      reason: z.string(),
      brief: briefTextSchema,
      /** The structured facts that go with the brief to a machine. */
      facts: z.record(z.string(), z.unknown()),
      hold: z.boolean(),
      due: dueSchema,
      /** Raised by itself because this escalation was not acknowledged in time. */
      after: z.string().optional(),
    }),
  ),
  entry(
    'escalation.delivered',
    z.object({
      escalation: z.string(),
      attempt: z.number().int(),
      status: z.number().int().optional(),
      receipt: z.string().optional(),
    }),
  ),
  entry(
    'escalation.failed',
    z.object({
      escalation: z.string(),
      attempt: z.number().int(),
      /** refused (4xx), server (5xx), timeout, offline, permission, unbound */
      code: z.string(),
      message: z.string(),
      /** Next attempt; absent when nobody will try again by itself. */
      next: instant.optional(),
    }),
  ),
  entry('escalation.retried', z.object({ escalation: z.string() })),
  entry('escalation.acknowledged', z.object({ escalation: z.string(), who: z.string().optional() })),
  entry('escalation.closed', z.object({ escalation: z.string(), outcome: z.string() })),
  entry('reminder.set', z.object({ reminder: z.string(), due: instant, note: z.string() })),
  entry('reminder.done', z.object({ reminder: z.string() })),
  entry('clock.warned', z.object({ clock: z.string(), kind: z.enum(['soon', 'late']), due: instant })),
  entry(
    'concession.given',
    z.object({
      value: z.number().optional(),
      currency: z.string().optional(),
      gesture: z.string().optional(),
      text: z.string().optional(),
    }),
  ),
  entry(
    'pack.activated',
    z.object({
      pack: z.string(),
      version: z.string(),
      previous: z.string().optional(),
      rollback: z.boolean().optional(),
    }),
  ),
  entry('pack.removed', z.object({ pack: z.string(), version: z.string() })),
]);

export type Entry = z.infer<typeof entrySchema>;
export type EntryType = Entry['type'];
export type EntryOf<T extends EntryType> = Extract<Entry, { type: T }>;
/** An entry as a caller gives it; the ledger fills in id, at and by where they are absent. */
export type NewEntry<T extends EntryType = EntryType> = {
  [K in T]: Omit<EntryOf<K>, 'id' | 'at' | 'by'> & Partial<Pick<EntryOf<K>, 'id' | 'at' | 'by'>>;
}[T];
