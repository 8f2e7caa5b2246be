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

const SILENT: readonly number[] = [0, 0, 0];

/**
 * Weighs the cues of a post: complaints, praise, thanks, questions, irony and contrast. `tone` is what the trained
 * model adds to the scores, in their order.
 */
export function moodOf(
  tokens: readonly Token[],
  cues: readonly Cue[],
  tone: readonly number[] = SILENT,
): Mood {
  const lastBut = findLastBut(tokens);
  let bad = 0;
  let good = 0;
  let thanks = 0;
  let asks = 0;
  let mock = 0;
  let soft = 0;
  let settled = 0;
  let situation = 0;
  let solved = false;
  for (const cue of cues) {
    const side = lastBut < 0 ? 1 : cue.from > lastBut ? 1.2 : 0.7;
    const weight = Math.abs(cue.tone) * side;
    if (cue.group === 'question') asks += 1;
    else if (cue.group === 'done') settled += 1;
    else if (cue.group === 'thanks') thanks += weight;
    else if (SOFT.has(cue.group)) soft += weight;
    else if (cue.group === 'mockery') {
      mock += 1;
      bad += weight;
    } else if (cue.tone < 0) {
      bad += weight;
      if (SITUATION.has(cue.group)) situation += weight;
    } else {
      good += weight;
      if (cue.group === 'solved') solved = true;
    }
  }
  const words = tokens.filter((token) => token.kind === 'word');
  const marks = tokens.filter((token) => token.kind === 'mark');
  const shouting = marks.filter((token) => token.text.includes('!')).length;
  const question = marks.some((token) => token.text.includes('?'));
  const baffled = marks.some((token) => /[?!]*\?[?!]*\?/.test(token.text));
  const loud = words.filter((token) => token.loud).length;
  const wry = tokens.some((token) => token.kind === 'emoji' && isWry(token.text));
  const grateful = thanks > 0 && tokens.some((token, at) => givesThanksFor(tokens, at));
  soft = Math.min(soft, 2.2);
  if (thanksForTrouble(tokens, cues)) {
    mock += 1;
    bad += 1.2;
  }

  // Who thanks us for something, or praises strongly, names the trouble that is over.
  if (mock === 0 && !wry && (grateful || solved || good >= 2.4) && bad - situation < 0.8) {
    bad -= situation * 0.7;
    soft *= 0.4;
    thanks *= 1.2;
  } else if (bad + 0.6 * soft > 1.2 && (good > 0 || thanks > 0)) good *= wry || mock > 0 ? 0.1 : 0.6;
  if (wry && bad < 1 && good > 0) {
    bad += 0.8;
    good *= 0.5;
  }
  // What is asked may still come to pass: "can I cancel", "will it be delayed".
  if (question && asks > 0 && bad <= 1.6 && !baffled) bad *= soft > 0.6 || owns(words) ? 0.85 : 0.65;
  const thanked = (bad + 0.6 * soft > 1 || question) && !grateful ? thanks * 0.45 : thanks;
  const emphasis = Math.min(0.6, 0.15 * shouting + 0.1 * loud);
  const telling = question ? 0 : 0.018 * Math.min(24, Math.max(0, words.length - 4));
  const negative =
    bad + 0.6 * soft + (baffled ? 0.5 : 0) + (bad + soft > 0.4 ? emphasis : 0.3 * emphasis) + telling;
  const positive = good + thanked + (good + thanked > 0.6 ? emphasis : 0);
  const neutral = 0.6 + (question ? 0.1 : 0) + 0.35 * Math.min(2, asks) + 0.25 * Math.min(1, settled);
  const scores: Mood['scores'] = [
    negative + (tone[0] ?? 0),
    neutral + (tone[1] ?? 0),
    positive + (tone[2] ?? 0),
  ];
  const best = scores.indexOf(Math.max(...scores));
  const sentiment = order[best] ?? 'neutral';
  const reasons = reasonsFor(sentiment, tokens, cues);
  // No single word said it.
  if (reasons.length === 0 && sentiment !== 'neutral' && (tone[best] ?? 0) > 0)
    reasons.push({ about: 'sentiment', why: TOGETHER[sentiment] });
  return { sentiment, scores, reasons };
}

const TOGETHER = {
  negative: 'its words together read like those of unhappy posts',
  positive: 'its words together read like those of happy posts',
};

/** Groups that only hint. */
const SOFT = new Set(['reproach', 'time', 'denial']);
/** Groups that name a trouble, not a feeling about it. */
const SITUATION = new Set(['waiting', 'failing', 'money', 'refund']);

/** It has happened to them, it is not only asked about. */
const owns = (words: readonly Token[]): boolean =>
  words.some((token) => /^(?:my|our|been|i've|we've)$/.test(token.text));

/** What nobody is thanked for in earnest: "thanks for sending the wrong shirt". */
function thanksForTrouble(tokens: readonly Token[], cues: readonly Cue[]): boolean {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (
      tokens[at]?.text !== 'for' ||
      !tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:thank|thanks)$/.test(token.text))
    )
      continue;
    const verb = tokens[at + 1]?.text ?? '';
    if (!verb.endsWith('ing') && verb !== 'not') continue;
    if (
      /^(?:help|fix|find|resolv|gett|look|reply|respond|tak|handl|sort|rebook|lett|mak|be|bring|reach|get|solv|sav|follow|keep|accommodat|understand|hav|provid|return|flying|answer|refund|return|checking|giv|turn|stay|wait|work|put|reunit|clear|chang|mov|upgrad|updat|back)/.test(
        verb,
      )
    )
      continue;
    if (verb === 'not' || cues.some((cue) => cue.from > at && cue.from <= at + 5 && cue.tone < -0.8))
      return true;
  }
  return false;
}

/** "thanks for getting us home", "thanks to Lea in Chicago": thanks with their reason, not a closing. */
function givesThanksFor(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^(?:thank|thanks|kudos|props|shoutout|appreciate)$/.test(token.text)) return false;
  for (let next = at + 1; next <= at + 5 && next < tokens.length; next++) {
    const word = tokens[next] as Token;
    if (word.kind === 'mark') return false;
    if (/^(?:for|to)$/.test(word.text)) return next + 1 < tokens.length;
  }
  return false;
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
