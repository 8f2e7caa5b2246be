import { classOf, DENSE, foldString } from './fold';
import type { ClueId, Span } from './sense/clues';
import { cluesOf } from './sense/clues';
import type { Words } from './sense/reading';
import { lowerBound, wordAt } from './sense/reading';
import { BIAS, WEIGHTS } from './sense/weights';
import { stem } from './stem';
import type { TermRow } from './tables';

/** Words between a hit and a word that speaks for it, up to which the word counts in full. */
const NEAR = 6;
/** What the pack's words and the surroundings weigh, in log-odds, beside what sense/weights.ts says of the language. */
const FOR_NEAR = 2.4;
const FOR_FAR = 1.5;
const SECOND = 0.6;
const AGAINST_NEAR = -3;
const AGAINST_FAR = -2;
/** The pack says which words go with the name, and none of them is there. */
const NONE_OF_THEM = -0.5;
const COMPANION = 2.8;
const NAMESAKE = 2.4;
const LINK = 2.4;
const THREAD = 2.6;
const TAGGED = 0.4;
/** An everyday word is near very many others. */
const MISSPELT = -1.2;
/** Another place in the text says clearly who is meant; one text seldom means two things by one word. */
const SAME_WORD = 0.6;
/** What a name is worth when the text says nothing of it but how it is written, and the clues that say no more. */
const BLIND = -0.1;
const UNFRAMED: ReadonlySet<ClueId> = new Set<ClueId>(['capital of many', 'content after']);
/** Clues that are told when they speak loudly enough. */
const LOUD = 0.35;

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

export interface Evidence {
  /** Another, unambiguous, term of the same brand that stands in the text. */
  companion?: string;
  /** A handle in the text that is the name, with no more than a word like “help” around it. */
  namesake?: string;
  /** A link in the text that goes to the name. */
  link?: string;
  /** The post answers one of the brand's own accounts, or stands in a thread about the brand. */
  thread?: string;
  tagged: boolean;
  /** It is not even spelt like the name. */
  misspelt: boolean;
  /** What agents have said about this term and spelling: log-odds and how often. */
  learned?: { odds: number; why: string };
}

export type Judge = (span: Span, evidence: Evidence) => Judged;

/** Weighs the words of one text around each hit of an ambiguous term. */
export function judgeOf(company: Company, term: TermRow, words: Words, spans: readonly Span[]): Judge {
  const speakFor = placesOf(company.with, words);
  const speakAgainst = placesOf(company.without, words);
  const readAt = (span: Span) => {
    const clues = cluesOf(words, span, { text: term.text, rare: term.rare === true });
    return { span, clues, odds: BIAS + clues.reduce((sum, { id }) => sum + WEIGHTS[id], 0) };
  };
  const read = spans.map(readAt);
  return (span, evidence) => {
    const here =
      read.find((one) => one.span.start === span.start && one.span.end === span.end) ?? readAt(span);
    const reasons: { text: string; weight: number }[] = [];
    let { odds } = here;
    let weighed = false;
    const weigh = (weight: number, text: string): void => {
      odds += weight;
      weighed = true;
      reasons.push({ text, weight });
    };
    for (const { id, word } of here.clues)
      if (Math.abs(WEIGHTS[id]) >= LOUD)
        reasons.push({ text: word === undefined ? id : `${id}: ${word}`, weight: WEIGHTS[id] });
    const near = nearest(speakFor, words, span);
    near.forEach((found, index) => {
      const close = found.distance <= NEAR;
      weigh(
        index > 0 ? SECOND : close ? FOR_NEAR : FOR_FAR,
        `${close ? 'near' : 'also says'}: ${found.word}`,
      );
    });
    const against = nearest(speakAgainst, words, span);
    against.forEach((found, index) => {
      weigh(
        index > 0 ? -SECOND : found.distance <= NEAR ? AGAINST_NEAR : AGAINST_FAR,
        `against: ${found.word}`,
      );
    });
    if (evidence.companion) weigh(COMPANION, `also names: ${evidence.companion}`);
    else if (evidence.namesake) weigh(NAMESAKE, `speaks to @${evidence.namesake}`);
    if (evidence.link) weigh(LINK, `links to ${evidence.link}`);
    if (evidence.thread) weigh(THREAD, evidence.thread);
    if (evidence.tagged) weigh(TAGGED, 'as a hashtag');
    if (evidence.misspelt) odds += MISSPELT;
    if (evidence.learned) weigh(evidence.learned.odds, evidence.learned.why);
    const others = read.filter((one) => one !== here).map((one) => one.odds);
    const clearest = Math.max(...others);
    if (clearest > 1 && clearest > odds) weigh(SAME_WORD, 'named again beside it');
    if (
      company.with.length > 0 &&
      near.length === 0 &&
      !evidence.companion &&
      !evidence.namesake &&
      !evidence.thread
    )
      odds += NONE_OF_THEM;
    // Nothing but how the word is written: nobody can tell, so it is not certain.
    const framed = here.clues.some(({ id }) => WEIGHTS[id] > 0 && !UNFRAMED.has(id));
    if (!framed && !weighed) odds = Math.min(odds, BLIND);
    return { confidence: Math.min(0.96, 1 / (1 + Math.exp(-odds))), why: told(reasons, odds) };
  };
}

/** The reasons that moved the decision, the strongest first; those of the other side after them. */
function told(reasons: { text: string; weight: number }[], odds: number): string {
  const side = odds >= 0 ? 1 : -1;
  const sorted = reasons.toSorted((a, b) => side * (b.weight - a.weight));
  const pro = sorted.filter(({ weight }) => weight * side > 0).slice(0, 3);
  const contra = sorted.filter(({ weight }) => weight * side < 0).slice(-1);
  const words = [...pro, ...contra].map(({ text, weight }) =>
    weight < 0 && !text.startsWith('against') ? `against: ${text}` : text,
  );
  return words.length > 0 ? words.join(', ') : 'nothing near it tells which one is meant';
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
