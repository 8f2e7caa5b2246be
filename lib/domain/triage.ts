import { z } from 'zod';
import { PRIORITIES, SENTIMENTS, WANTS } from './words';

/** One reason for a decision, with the words that caused it where words did. */
export const reasonSchema = z.object({
  /** A sentence for a person: "says: 4 hours late". */
  why: z.string(),
  /** Which decision it moved. */
  about: z.enum(['category', 'sentiment', 'wants', 'priority', 'answer', 'language']),
  /** UTF-16 offsets in the post's text, end exclusive. */
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

/** What must not be missed in a post, most pressing first; the last two are no customers in need. */
export const ALARMS = [
  'self-harm',
  'threat',
  'safety',
  'discrimination',
  'data',
  'legal',
  'press',
  'abuse',
  'spam',
] as const;
export type AlarmKind = (typeof ALARMS)[number];

export const alarmSchema = z.object({
  kind: z.enum(ALARMS),
  /** UTF-16 offsets in the post's text, end exclusive. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

export const complaintSchema = z.object({
  /** UTF-16 offsets in the post's text, end exclusive. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Id of a category of the pack; null when none fits. */
  category: z.string().nullable(),
});
export type Complaint = z.infer<typeof complaintSchema>;

export const triageSchema = z.object({
  /** Id of a category of the pack; null when none fits. */
  category: z.string().nullable(),
  /** The pack whose categories decided. */
  pack: z.string(),
  brand: z.string(),
  sentiment: z.enum(SENTIMENTS),
  wants: z.enum(WANTS),
  priority: z.enum(PRIORITIES),
  /** Worth an answer. */
  answer: z.boolean(),
  /** BCP 47 tag, or "und". */
  language: z.string(),
  /** How sure, 0 to 1. */
  confidence: z
    .object({ sentiment: z.number().min(0).max(1), category: z.number().min(0).max(1) })
    .optional(),
  /** What must not be missed, at most one of each kind, most pressing first. */
  alarms: z.array(alarmSchema).optional(),
  /** Where the post itself says the conversation stands, with the words that say so. */
  stage: z
    .object({
      is: z.enum(['resolved', 'again', 'advocate', 'wish']),
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
    })
    .optional(),
  /** The separate troubles of the post, strongest first; only where there are two or more. */
  complaints: z.array(complaintSchema).optional(),
  /** Occasion words of the pack found in the text. */
  occasions: z.array(z.string()).optional(),
  reasons: z.array(reasonSchema),
});
export type Triage = z.infer<typeof triageSchema>;

/** What an agent may correct with one click. */
export const correctionSchema = z.object({
  sentiment: z.enum(SENTIMENTS).optional(),
  category: z.string().nullable().optional(),
  wants: z.enum(WANTS).optional(),
  priority: z.enum(PRIORITIES).optional(),
  answer: z.boolean().optional(),
});
export type Correction = z.infer<typeof correctionSchema>;
