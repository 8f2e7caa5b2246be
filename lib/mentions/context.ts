import { classOf, DENSE, foldString, WORD } from './fold';
import type { Folded } from './fold';
import { stem } from './stem';
import type { TermRow } from './tables';

/** The words of a text, folded and stemmed, with their places; made once a text, and only when somebody asks. */
export interface Words {
  stems: string[];
  starts: number[];
  folded: string;
}

export function wordsOf(folded: Folded): Words {
  let all = '';
  for (let index = 0; index < folded.length; index++)
    all += String.fromCharCode(folded.codes[index] as number);
  const stems: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < folded.length;) {
    if ((classOf(folded.codes[at] as number) & WORD) === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < folded.length && (classOf(folded.codes[end] as number) & WORD || folded.codes[end] === 39))
      end++;
    stems.push(stem(all.slice(at, end)));
    starts.push(at);
    at = end;
  }
  return { stems, starts, folded: all };
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

/**
 * Weighs the words around an ambiguous term.
 * @param companion another, unambiguous, hit of the same brand stands in the text
 * @param capital the hit is written with a capital where a common noun would not be
 */
export function judge(
  company: Company,
  words: Words,
  span: { start: number; end: number },
  evidence: { companion?: string; capital: boolean; tagged: boolean },
): Judged {
  const speaksFor = nearest(company.with, words, span);
  const speaksAgainst = nearest(company.without, words, span);
  let odds = BARE;
  const why: string[] = [];
  speaksFor.forEach((found, index) => {
    odds += index > 0 ? SECOND : found.distance <= NEAR ? FOR_NEAR : FOR_FAR;
    if (index < 3) why.push(`${found.distance <= NEAR ? 'near' : 'also says'}: ${found.word}`);
  });
  speaksAgainst.forEach((found, index) => {
    odds += index > 0 ? -SECOND : found.distance <= NEAR ? AGAINST_NEAR : AGAINST_FAR;
    if (index < 3) why.push(`against: ${found.word}`);
  });
  if (evidence.companion) {
    odds += COMPANION;
    why.push(`also names: ${evidence.companion}`);
  }
  if (evidence.capital || evidence.tagged) {
    odds += CAPITAL;
    if (why.length === 0) why.push(evidence.tagged ? 'as a hashtag' : 'written as a name');
  }
  if (why.length === 0) why.push('nothing near it tells which one is meant');
  return { confidence: Math.min(0.96, 1 / (1 + Math.exp(-odds))), why: why.join(', ') };
}

/** Every different word of the list that stands in the text, the nearest first. */
function nearest(
  list: readonly Phrase[],
  words: Words,
  span: { start: number; end: number },
): { word: string; distance: number }[] {
  const found: { word: string; distance: number }[] = [];
  const here = words.starts.findIndex((start) => start >= span.start);
  const hitWords = Math.max(
    1,
    words.starts.filter((start) => start >= span.start && start < span.end).length,
  );
  for (const { text, parts } of list) {
    let best = Infinity;
    const first = parts[0] as string;
    if (classOf(first.charCodeAt(0)) & DENSE) {
      const at = words.folded.indexOf(first);
      if (at >= 0) best = Math.ceil(Math.abs(at - span.start) / 2);
    } else {
      for (let at = 0; at + parts.length <= words.stems.length; at++) {
        if (at < here + hitWords && at + parts.length > here) continue;
        if (parts.every((part, offset) => words.stems[at + offset] === part))
          best = Math.min(best, at < here ? here - at : at - here - hitWords + 1);
      }
    }
    if (best < Infinity) found.push({ word: text, distance: best });
  }
  return found.sort((a, b) => a.distance - b.distance);
}
