import type { Reason } from '@/lib/domain/triage';
import type { Sentiment, Wants } from '@/lib/domain/words';
import type { Cue } from './cues';
import { spanOf } from './sentiment';
import type { Token } from './tokens';

export interface Wish {
  wants: Wants;
  scores: Record<Wants, number>;
  reasons: Reason[];
}

/** What the person wants of us: money back, something mended, an answer, to be heard, or nothing. */
export function wishOf(tokens: readonly Token[], cues: readonly Cue[], sentiment: Sentiment): Wish {
  const scores: Record<Wants, number> = { heard: 0, fix: 0, refund: 0, information: 0, none: 0 };
  const question = tokens.some((token) => token.kind === 'mark' && token.text.includes('?'));
  for (const cue of cues) if (cue.wants) scores[cue.wants] += weightOf(cue);
  if (sentiment === 'negative') {
    scores.heard += 0.6;
    scores.information *= 0.6;
  } else {
    scores.heard *= 0.3;
    scores.fix *= sentiment === 'positive' ? 0.2 : 0.8;
    if (question) scores.information += 1.2;
    scores.none += sentiment === 'positive' ? (question ? 0.8 : 2) : 0.5;
  }
  // Something that fails is there to be mended, however loudly it is told.
  if (scores.fix > 0 && sentiment === 'negative') scores.fix += 0.8;
  let wants: Wants = 'none';
  for (const one of Object.keys(scores) as Wants[]) if (scores[one] > scores[wants]) wants = one;
  const reasons = cues
    .filter((cue) => cue.wants === wants)
    .slice(0, 2)
    .map((cue) => ({ about: 'wants' as const, why: cue.about, ...spanOf(tokens, cue) }));
  return { wants, scores, reasons };
}

const weightOf = (cue: Cue): number =>
  cue.group === 'money'
    ? 2
    : cue.group === 'refund'
      ? 2.2
      : cue.group === 'question'
        ? 1
        : cue.group === 'reproach'
          ? 0.4
          : 1;
