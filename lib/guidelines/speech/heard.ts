import type { RawFinding, RuleContext } from '../rule';
import type { Speech } from './acts';
import type { Said } from './model';

/** Nothing is held back for what a model alone hears: a pattern can be shown to a team lead, a weight cannot. */
export const HEARD = { atMost: 'warn' } as const satisfies Partial<RawFinding>;

/**
 * Sentences that do this by the trained model and in which no pattern of the rule found it: what is said in words
 * that nobody listed. Sentences that quote somebody are left out.
 */
export function heard(
  { draft, speech }: Pick<RuleContext, 'draft' | 'speech'>,
  act: Speech,
  found: readonly { start?: number; end?: number }[],
): Said[] {
  return speech
    .says(act)
    .filter(
      ({ start, end }) =>
        !found.some((other) => start < (other.end ?? 0) && (other.start ?? 0) < end) &&
        !draft.quotes.some((quote) => start < quote.end && quote.start < end),
    );
}
