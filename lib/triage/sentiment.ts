import type { Reason } from '@/lib/domain/triage';
import type { Sentiment } from '@/lib/domain/words';
import type { Cue } from './cues';
import { isWry } from './lexicon/emoji';
import type { Token } from './tokens';

export interface Mood {
  sentiment: Sentiment;
  /** Log-odds-like scores of negative, neutral and positive, in this order. */
  scores: [number, number, number];
  reasons: Reason[];
}

const order: readonly Sentiment[] = ['negative', 'neutral', 'positive'];

/** Weighs the cues of a post: complaints, praise, thanks, questions, irony and contrast. */
export function moodOf(tokens: readonly Token[], cues: readonly Cue[]): Mood {
  const lastBut = findLastBut(tokens);
  let bad = 0;
  let good = 0;
  let thanks = 0;
  let asks = 0;
  let mock = 0;
  let soft = 0;
  for (const cue of cues) {
    const side = lastBut < 0 ? 1 : cue.from > lastBut ? 1.2 : 0.7;
    if (cue.group === 'question') asks += 1;
    else if (cue.group === 'thanks') thanks += cue.tone;
    else if (cue.group === 'reproach') soft -= cue.tone * side;
    else if (cue.group === 'mockery') {
      mock += 1;
      bad -= cue.tone * side;
    } else if (cue.tone < 0) bad -= cue.tone * side;
    else good += cue.tone * side;
  }
  const words = tokens.filter((token) => token.kind === 'word');
  const marks = tokens.filter((token) => token.kind === 'mark');
  const shouting = marks.filter((token) => token.text.includes('!')).length;
  const question = marks.some((token) => token.text.includes('?'));
  const loud = words.filter((token) => token.loud).length;
  const wry = tokens.some((token) => token.kind === 'emoji' && isWry(token.text));
  // A kind word beside a failure is said in irony, or is politeness; a kind word alone is meant.
  if (bad + soft > 1.2 && (good > 0 || thanks > 0)) good *= wry || mock > 0 ? 0.1 : 0.55;
  if (wry && bad < 1 && good > 0) {
    bad += 0.8;
    good *= 0.5;
  }
  const thanked = bad + soft > 1 || question ? thanks * 0.4 : thanks;
  const emphasis = Math.min(0.6, 0.15 * shouting + 0.1 * loud);
  const negative = bad + 0.6 * soft + (bad + soft > 0.6 ? emphasis + 0.1 * Math.min(8, words.length / 4) : 0);
  const positive = good + thanked + (good + thanked > 0.6 ? emphasis : 0);
  const neutral = 1.0 + (question ? 0.35 : 0) + 0.35 * Math.min(2, asks) - 0.02 * Math.min(20, words.length);
  const scores: Mood['scores'] = [negative, neutral, positive];
  const best = scores.indexOf(Math.max(...scores));
  const sentiment = order[best] ?? 'neutral';
  return { sentiment, scores, reasons: reasonsFor(sentiment, tokens, cues) };
}

function findLastBut(tokens: readonly Token[]): number {
  for (let index = tokens.length - 1; index > 0; index--) {
    const text = tokens[index]?.text;
    if (text === 'but' || text === 'however' || text === 'yet' || text === 'although') return index;
  }
  return -1;
}

function reasonsFor(sentiment: Sentiment, tokens: readonly Token[], cues: readonly Cue[]): Reason[] {
  const sign = sentiment === 'negative' ? -1 : sentiment === 'positive' ? 1 : 0;
  if (sign === 0) return [];
  return cues
    .filter((cue) => cue.tone * sign > 0.25)
    .sort((a, b) => Math.abs(b.tone) - Math.abs(a.tone))
    .slice(0, 4)
    .map((cue) => ({ about: 'sentiment' as const, why: cue.about, ...spanOf(tokens, cue) }));
}

/** Place of a cue in the original text. */
export function spanOf(
  tokens: readonly Token[],
  cue: { from: number; to: number },
): { start: number; end: number } {
  return { start: tokens[cue.from]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 };
}
