import type { Wants } from '@/lib/domain/words';

/**
 * What a group of phrases says about a post. `tone` is how far one phrase of it moves the sentiment (negative is
 * unhappy; about 1 is clear by itself); `wants` what it asks for.
 */
export interface Group {
  id: string;
  /** Completes "says", for the reason: "waits". */
  about: string;
  tone: number;
  wants?: Wants;
  /** A negation before it turns it round ("not happy"); complaints such as "no answer" carry their own. */
  turns?: boolean;
  /** Phrases, one a line or divided by "|". */
  phrases: string;
}
