import { classOf, startOf, WORD } from '../fold';
import type { Folded } from '../fold';
import { stem } from '../stem';
import { CUSTOMER_WORDS } from './word-classes';

/** How a word is written: without capitals, with one in front, or all of it in capitals. */
export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;

/** The words of a text with what is worth knowing about each; made once a text, and only when somebody asks. */
export interface Words {
  texts: string[];
  stems: string[];
  starts: number[];
  ends: number[];
  /** LOWER, CAPITAL or CAPITALS. */
  written: number[];
  /** Something that ends a sentence, a line or a row of leading handles stands before it. */
  opens: boolean[];
  /** Only white space, or nothing but a hyphen, stands between it and the word before. */
  follows: boolean[];
  /** Part of a handle or a hashtag. */
  tagged: boolean[];
  /** Indexes of the first words of being a customer. */
  customer: number[];
  folded: string;
  habits: Habits;
}

/** How the author writes. */
export interface Habits {
  /** Nearly everything is in capitals. */
  shouts: boolean;
  /** Nearly every word has a capital. */
  titles: boolean;
  /** Sentences begin with capitals, or “I” is one: a small letter means something. */
  careful: boolean;
}

/** Words of a name that are themselves of that kind, at most. */
const LONGEST_NAME = 8;
const AT = 64;
const HASH = 35;
const APOSTROPHE = 39;

export function wordsOf(text: string, folded: Folded): Words {
  let all = '';
  for (let index = 0; index < folded.length; index++)
    all += String.fromCharCode(folded.codes[index] as number);
  const words: Words = {
    texts: [],
    stems: [],
    starts: [],
    ends: [],
    written: [],
    opens: [],
    follows: [],
    tagged: [],
    customer: [],
    folded: all,
    habits: { shouts: false, titles: false, careful: false },
  };
  let before = 0;
  let handlesOnly = true;
  for (let at = 0; at < folded.length;) {
    if (!isWord(folded, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < folded.length && (isWord(folded, end) || folded.codes[end] === APOSTROPHE)) end++;
    const gap = text
      .slice(before === 0 ? 0 : startOf(folded, before - 1) + 1, startOf(folded, at))
      .slice(-12);
    const last = words.texts.length - 1;
    const sign = folded.codes[at - 1];
    const tagged = sign === AT || sign === HASH || (words.tagged[last] === true && gap === '_');
    words.opens.push(last < 0 || handlesOnly || /[.!?…\n:|•"“]\s*\S?\s*$/u.test(gap));
    words.follows.push(last >= 0 && /^(?:\s{1,3}|-)$/.test(gap));
    if (!tagged || sign === HASH) handlesOnly = false;
    const word = all.slice(at, end).replace(/'+$/, '');
    words.texts.push(word);
    words.stems.push(stem(word));
    words.starts.push(at);
    words.ends.push(end);
    words.written.push(writtenAs(text.slice(startOf(folded, at), startOf(folded, end - 1) + 1)));
    words.tagged.push(tagged);
    if (
      !tagged &&
      words.customer.length <= LONGEST_NAME &&
      CUSTOMER_WORDS.has(words.stems[last + 1] as string)
    )
      words.customer.push(last + 1);
    before = end;
    at = end;
  }
  words.habits = habitsOf(words);
  return words;
}

const isWord = (folded: Folded, at: number): boolean => (classOf(folded.codes[at] as number) & WORD) !== 0;

function writtenAs(word: string): number {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return LOWER;
  const letters = word.replace(/[^\p{L}]|'s$/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? CAPITALS : CAPITAL;
}

function habitsOf({ texts, written, opens, tagged }: Words): Habits {
  let counted = 0;
  let capitals = 0;
  let shouted = 0;
  let careful = false;
  texts.forEach((word, at) => {
    if (tagged[at] || !/^\p{L}/u.test(word)) return;
    if (written[at] !== LOWER && (opens[at] || word === 'i' || word.startsWith("i'"))) careful = true;
    if (word.length < 3) return;
    counted++;
    if (written[at] !== LOWER) capitals++;
    if (written[at] === CAPITALS) shouted++;
  });
  return {
    shouts: counted > 2 && shouted > counted * 0.6,
    titles: counted > 3 && capitals > counted * 0.65,
    careful,
  };
}

/** Index of the word that a place lies in or after. */
export const wordAt = (words: Words, place: number): number =>
  Math.max(0, lowerBound(words.starts, place + 1) - 1);

/** First index whose value is not below the given one. */
export function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
