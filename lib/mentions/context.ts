import { classOf, DENSE, foldString, WORD } from './fold';
import type { Folded } from './fold';
import { stem } from './stem';
import type { TermRow } from './tables';

/** The words of a text, folded and stemmed, with their places; made once a text, and only when somebody asks. */
export interface Words {
  texts: string[];
  stems: string[];
  starts: number[];
  folded: string;
}

export function wordsOf(folded: Folded): Words {
  let all = '';
  for (let index = 0; index < folded.length; index++)
    all += String.fromCharCode(folded.codes[index] as number);
  const stems: string[] = [];
  const texts: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < folded.length;) {
    if ((classOf(folded.codes[at] as number) & WORD) === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < folded.length && (classOf(folded.codes[end] as number) & WORD || folded.codes[end] === 39))
      end++;
    const text = all.slice(at, end);
    texts.push(text);
    stems.push(stem(text));
    starts.push(at);
    at = end;
  }
  return { texts, stems, starts, folded: all };
}

/** Words between a hit and a word that speaks for it, up to which the word counts in full. */
const NEAR = 6;
/** What the scales weigh: log-odds. A bare hit is at 0.3. */
const BARE = -0.85;
const FOR_NEAR = 2.2;
const FOR_FAR = 1.4;
const SECOND = 0.6;
const AGAINST_NEAR = -2.4;
const AGAINST_FAR = -1.6;
const COMPANION = 2.6;
const CAPITAL = 0.6;
/** Where the pack gives no words for a term, how it is written is all there is to go by. */
const CAPITAL_ALONE = 1.3;
const NAMESAKE = 2.2;
const TRADE = 0.6;
const TRADE_ALONE = 1.2;
const COMMON = -0.5;

/** What people put beside the name of a company, whatever its trade. */
const trade = new Set(
  'airline airway air flight fly customer service support store shop app card bank account team staff rep agent employee website site ad advert brand deliver delivery order package parcel driver van man ticket price music tv watch phone laptop credit gift pay payment mobile media train lounge terminal hub product charge bill refund member membership subscription policy stock ceo boss branch office online website com desktop user version update device trip ride cab'
    .split(' ')
    .map(stem),
);

/** The words that speak for and against an ambiguous term: as the pack writes them, and as stems. */
export interface Company {
  with: Phrase[];
  without: Phrase[];
}
interface Phrase {
  text: string;
  /** Stems of its words; one folded string for a script without spaces. */
  parts: string[];
}

export function companyOf(term: TermRow): Company {
  const phrases = (list: readonly string[] = []): Phrase[] =>
    list
      .map((text) => ({
        text,
        parts: foldString(text)
          .split(/[^\p{L}\p{N}']+/u)
          .filter(Boolean)
          .map(stem),
      }))
      .filter((phrase) => phrase.parts.length > 0);
  return { with: phrases(term.with), without: phrases(term.without) };
}

export interface Judged {
  confidence: number;
  why: string;
}

export type Judge = (
  span: { start: number; end: number },
  evidence: {
    /** Another, unambiguous, term of the same brand that stands in the text. */
    companion?: string;
    /** The hit is written with a capital where a common noun would not be. */
    capital: boolean;
    tagged: boolean;
    /** A handle in the text that begins with the name. */
    namesake?: string;
  },
) => Judged;

/** Weighs the words of one text around each hit of an ambiguous term. */
export function judgeOf(company: Company, words: Words): Judge {
  const alone = company.with.length === 0;
  const speakFor = placesOf(company.with, words);
  const speakAgainst = placesOf(company.without, words);
  return (span, evidence) => {
    let odds = BARE;
    const why: string[] = [];
    nearest(speakFor, words, span).forEach((found, index) => {
      odds += index > 0 ? SECOND : found.distance <= NEAR ? FOR_NEAR : FOR_FAR;
      if (index < 3) why.push(`${found.distance <= NEAR ? 'near' : 'also says'}: ${found.word}`);
    });
    nearest(speakAgainst, words, span).forEach((found, index) => {
      odds += index > 0 ? -SECOND : found.distance <= NEAR ? AGAINST_NEAR : AGAINST_FAR;
      if (index < 3) why.push(`against: ${found.word}`);
    });
    if (evidence.companion) {
      odds += COMPANION;
      why.push(`also names: ${evidence.companion}`);
    }
    if (evidence.namesake && !evidence.companion) {
      odds += NAMESAKE;
      why.push(`speaks to @${evidence.namesake}`);
    }
    const beside = tradeBeside(words, span);
    if (beside) {
      odds += alone ? TRADE_ALONE : TRADE;
      why.push(`beside: ${beside}`);
    }
    if (!evidence.capital && !evidence.tagged && afterArticle(words, span)) odds += COMMON;
    if (evidence.capital || evidence.tagged) {
      odds += alone ? CAPITAL_ALONE : CAPITAL;
      if (why.length === 0) why.push(evidence.tagged ? 'as a hashtag' : 'written as a name');
    }
    if (why.length === 0) why.push('nothing near it tells which one is meant');
    return { confidence: Math.min(0.96, 1 / (1 + Math.exp(-odds))), why: why.join(', ') };
  };
}

/** A word of trade among the next three or the one before. */
function tradeBeside(words: Words, span: { start: number; end: number }): string | undefined {
  const from = wordAt(words, span.start);
  const to = wordAt(words, span.end - 1) + 1;
  for (const index of [to, from - 1, to + 1, to + 2]) {
    const one = words.stems[index];
    if (one !== undefined && trade.has(one)) return words.texts[index];
  }
  return undefined;
}

function afterArticle(words: Words, span: { start: number; end: number }): boolean {
  const before = words.stems[wordAt(words, span.start) - 1];
  return (
    before === 'a' ||
    before === 'an' ||
    before === 'the' ||
    before === 'this' ||
    before === 'every' ||
    before === 'to'
  );
}

/** Where the phrases stand: indexes of words, in order. */
interface Places {
  text: string;
  size: number;
  at: number[];
}

function placesOf(list: readonly Phrase[], words: Words): Places[] {
  const found: Places[] = [];
  const byStem = new Map<string, number[]>();
  words.stems.forEach((one, index) => {
    const list = byStem.get(one);
    if (list) list.push(index);
    else byStem.set(one, [index]);
  });
  for (const { text, parts } of list) {
    const first = parts[0] as string;
    const at: number[] = [];
    if (classOf(first.charCodeAt(0)) & DENSE) {
      for (let from = words.folded.indexOf(first); from >= 0; from = words.folded.indexOf(first, from + 1))
        at.push(wordAt(words, from));
    } else
      for (const index of byStem.get(first) ?? [])
        if (parts.every((part, offset) => words.stems[index + offset] === part)) at.push(index);
    if (at.length > 0) found.push({ text, size: parts.length, at });
  }
  return found;
}

/** Every different phrase that stands in the text outside the hit, the nearest first. */
function nearest(
  list: readonly Places[],
  words: Words,
  span: { start: number; end: number },
): { word: string; distance: number }[] {
  const from = wordAt(words, span.start);
  const to = Math.max(from + 1, wordAt(words, span.end - 1) + 1);
  const found: { word: string; distance: number }[] = [];
  for (const { text, size, at } of list) {
    // In a script without spaces the phrase may stand in the same run of letters as the hit.
    const dense = (classOf(words.folded.charCodeAt(span.start)) & DENSE) !== 0;
    const next = lowerBound(at, from);
    let best = Infinity;
    for (const index of [next - 1, next, lowerBound(at, to)]) {
      const place = at[index];
      if (place === undefined) continue;
      if (place >= to) best = Math.min(best, place - to + 1);
      else if (place + size <= from) best = Math.min(best, from - place - size + 1);
      else if (dense) best = 0;
    }
    if (best < Infinity) found.push({ word: text, distance: best });
  }
  return found.sort((a, b) => a.distance - b.distance);
}

/** Index of the word that a place lies in or after. */
const wordAt = (words: Words, place: number): number => Math.max(0, lowerBound(words.starts, place + 1) - 1);

/** First index whose value is not below the given one. */
function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
