import { z } from 'zod';
import type { Pack } from './pack';
import { channelSchema, siteSchema } from './post';
import { triageSchema } from './triage';
import type { Severity, Verdict } from './words';
import { STAGES } from './words';

/** Our own earlier reply, to this customer or to somebody else. */
export const earlierSchema = z.object({
  text: z.string(),
  at: z.string().optional(),
  /** Handle it was written to. */
  to: z.string().optional(),
  /** Agent who wrote it. */
  by: z.string().optional(),
  /** Id of the thread it stands in. */
  thread: z.string().optional(),
});
export type Earlier = z.infer<typeof earlierSchema>;

/** Input of a check, as JSON; GUIDELINES fixes the names. */
export const checkInputSchema = z.object({
  draft: z.string(),
  post: z
    .object({
      text: z.string(),
      site: z.string().optional(),
      author: z
        .object({
          name: z.string().optional(),
          handle: z.string().optional(),
          followers: z.number().optional(),
        })
        .optional(),
      language: z.string().optional(),
      thread: z.string().optional(),
    })
    .optional(),
  triage: triageSchema.partial().optional(),
  customer: z
    .object({
      firstName: z.string().optional(),
      concessions: z
        .array(
          z.object({
            at: z.string(),
            value: z.number().optional(),
            currency: z.string().optional(),
            gesture: z.string().optional(),
          }),
        )
        .optional(),
      vip: z.boolean().optional(),
    })
    .optional(),
  case: z
    .object({
      /** Routes with a hold that nobody has acknowledged. */
      holds: z.array(z.string()).optional(),
      /** Routes that have acknowledged or closed this case: they need not be raised again. */
      settled: z.array(z.string()).optional(),
    })
    .optional(),
  earlier: z.array(earlierSchema).optional(),
  channel: channelSchema.optional(),
  /** Where the conversation stands; told from the earlier replies where it is absent. */
  stage: z.enum(STAGES).optional(),
  site: siteSchema.or(z.string()).optional(),
  agent: z.object({ name: z.string().optional(), initials: z.string().optional() }).optional(),
  /** Wording of the play the draft came from, already rendered with only the name filled in. */
  wording: z.string().optional(),
  /** ISO 8601 instant. */
  now: z.string().optional(),
});
export type CheckInput = z.infer<typeof checkInputSchema>;

/** A reply as it went out, with what it answered. */
export interface LoggedReply extends CheckInput {
  id: string;
  /** Rules that the agent overrode for it, with a reason. */
  overridden?: string[] | undefined;
}

/** One slip of spelling or grammar that a proof-reader saw, before anybody asked whether the word is known here. */
export interface Slip {
  /** UTF-16 offsets in the text that was read, end exclusive. */
  start: number;
  end: number;
  kind: 'spelling' | 'doubled' | 'grammar';
  /** What is the matter, one sentence; spelling has none. */
  advice?: string;
  /** What could stand in place of the span instead, best first; an empty text removes it. */
  better: string[];
}

/** What a proof-reader saw in a text. It stands for exactly these words: another text makes it worthless. */
export interface Proof {
  text: string;
  slips: Slip[];
}

/** What checkDraft works on: the input plus the pack whose rules apply. */
export interface CheckContext extends CheckInput {
  pack: Pack;
  /** Made beforehand by lib/proofread, which takes its time; without it the rule `proofread` is silent. */
  proof?: Proof;
  /** Words that the agent has said are right, beside the pack's. */
  knownWords?: readonly string[];
}

/** A safe change: replace [start, end) of the draft with text. */
export interface Fix {
  start: number;
  end: number;
  text: string;
  /** What the button says. */
  label: string;
}

export interface Finding {
  rule: string;
  severity: Severity;
  /** Says what to do, in one sentence. */
  message: string;
  /** Why the rule is there. */
  why?: string;
  /** Where else the pack has it otherwise: "Elsewhere: off in direct messages." */
  scope?: string;
  /** UTF-16 offsets in the draft, end exclusive; absent when something is missing rather than wrong. */
  start?: number;
  end?: number;
  fix?: Fix;
  /** An earlier reply that the finding speaks of. */
  twin?: string;
  /** A word that no dictionary has and that the agent may say is right. */
  word?: string;
}

/** A pause before a press that posts counts: the thread is hot, and the draft reads as written in heat. */
export interface Cooling {
  /** How long, in whole seconds. */
  seconds: number;
  /** The findings that read as heat. The pause stands for these words and no others. */
  heated: Finding[];
  /** What makes the thread hot and how far it carries, a few words each. */
  why: string[];
}

export interface Report {
  verdict: Verdict;
  findings: Finding[];
  /** What the draft does well, each from a span; in this order in the panel. */
  anatomy: Anatomy[];
}

export const ANATOMY_PARTS = [
  'acknowledges',
  'responsibility',
  'restates',
  'nextStep',
  'name',
  'signOff',
] as const;
export interface Anatomy {
  part: (typeof ANATOMY_PARTS)[number];
  start: number;
  end: number;
}
