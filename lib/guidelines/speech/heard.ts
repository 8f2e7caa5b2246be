import type { RawFinding, RuleContext } from '../rule';
import type { Speech } from './acts';
import type { Said, SpeechReading } from './model';

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
      ({ start, end, sentence }) =>
        outweighs(speech, sentence, act) &&
        !found.some((other) => start < (other.end ?? 0) && (other.start ?? 0) < end) &&
        !draft.quotes.some((quote) => start < quote.end && quote.start < end),
    );
}

/** What each of these acts is easily taken for: a hard word on our own doing, a plain answer. */
const TAKEN_FOR: Partial<Record<Speech, readonly Speech[]>> = {
  blame: ['acknowledge'],
  minimise: ['acknowledge'],
  argue: ['acknowledge', 'step'],
};
/** Log-odds from which such an act is believed beside the other in the same sentence. */
const BESIDE = 0.5;

const outweighs = (speech: SpeechReading, sentence: number, act: Speech): boolean => {
  const odds = speech.odds(sentence, act);
  return odds > BESIDE || (TAKEN_FOR[act] ?? []).every((other) => odds > speech.odds(sentence, other));
};
