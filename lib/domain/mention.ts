import { z } from 'zod';
import { TERM_KINDS } from './words';

/** A term of a pack found in a text. */
export const hitSchema = z.object({
  pack: z.string(),
  /** Brand id, or competitor id when `competitor` is true. */
  brand: z.string(),
  kind: z.enum(TERM_KINDS),
  /** The term as the pack writes it. */
  term: z.string(),
  /** UTF-16 offsets in the original text, end exclusive. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** 0 to 1. Below 0.5 the hit is uncertain and never counted as certain. */
  confidence: z.number().min(0).max(1),
  competitor: z.boolean().optional(),
  /** How it is written, where that is not as the pack has it: "spacing", "misspelt" and the like. */
  way: z.string().optional(),
  /** How far a misspelt one is from the name, in slips of a hand or an ear. */
  slips: z.number().optional(),
  /** Why the confidence is what it is, for ambiguous terms: "near: flight" and the like. */
  why: z.string().optional(),
});
export type Hit = z.infer<typeof hitSchema>;
