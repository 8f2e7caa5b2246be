import { everydayPhrase } from './phrases';
import type { Words } from './reading';
import { CAPITAL, CAPITALS, LOWER, wordAt } from './reading';
import {
  BEFORE_VERB,
  CLOSERS,
  COMPANY_WORDS,
  DEALT,
  DESCRIBERS,
  EVERYDAY,
  INDEFINITE,
  LOOSE,
  NEARBY,
  OBJECTS,
  OWNERS,
  PLACE_HEADS,
  POINTING,
  PREDICATES,
  SOURCES,
  UNITS,
} from './word-classes';

/** One thing about a hit that speaks for a brand or for an everyday word; `word` is the one that shows it. */
export interface Clue {
  id: ClueId;
  word?: string;
}

export const CLUES = [
  'rare name',
  'everyday name',
  'counting name',
  'counting name, capital inside',
  'short name',
  'capital inside',
  'capital at start',
  'capital of many',
  'small letter',
  'small letter, careful author',
  'initials kept',
  'initials lost',
  'small letter, everyday name',
  'capital, everyday name',
  'everyday phrase',
  'after at',
  'indefinite before',
  'article before',
  'owner before',
  'source before',
  'loose preposition before',
  'alone after preposition',
  'dealt with',
  'to before',
  'verb before',
  'describer before',
  'number before',
  'content before',
  'rare name after an article',
  'capitals before',
  'of after',
  'possessive',
  'predicate after',
  'predicate after a bare name',
  'company word after',
  'company word near',
  'unit after',
  'place after',
  'capitals after',
  'object after',
  'object after a verb frame',
  'number after',
  'content after',
  'ends the sentence',
  'in a list of names',
  'customer words',
  'another company spoken to',
] as const;
export type ClueId = (typeof CLUES)[number];

export interface Span {
  start: number;
  end: number;
}

/** What the words of the text say about the hit, whichever brand it may be. */
export function cluesOf(words: Words, span: Span, name: { text: string; rare: boolean }): Clue[] {
  const from = wordAt(words, span.start);
  const to = wordAt(words, span.end - 1);
  const found: Clue[] = [];
  const add = (id: ClueId, word?: string): void => {
    found.push(word === undefined ? { id } : { id, word });
  };
  const everyday = EVERYDAY.has(words.texts.slice(from, to + 1).join(' '));
  if (POINTING.has(words.texts[from] as string)) {
    add('counting name');
    if (words.written[from] === CAPITAL && !words.opens[from] && !words.habits.titles)
      add('counting name, capital inside');
  } else if (everyday) add('everyday name');
  else if (name.rare) {
    add('rare name');
    const last = words.texts[from - 1] ?? '';
    if (words.follows[from] && (INDEFINITE.has(last) || last === 'the'))
      add('rare name after an article', last);
  }
  if (span.end - span.start <= 3) add('short name');
  const phrase = everydayPhrase(words.texts, from, to);
  if (phrase !== undefined && !(isSlight(phrase, words.texts[from] as string) && isNamed(words, from, to)))
    add('everyday phrase', phrase);
  writing(words, from, to, name, everyday, add);
  before(words, from, to, add);
  after(words, from, to, add);
  around(words, from, to, add);
  return found;
}

/** A phrase of the name and one small word. */
const isSlight = (phrase: string, name: string): boolean =>
  /^(?:an?|the|my|your|our|his|her|their|to|on|in|of)$/.test(phrase.replace(name, '').trim());

/** Written as a name, or before a word of business: then an article beside it makes no phrase. */
const isNamed = ({ written, opens, habits, follows, stems }: Words, from: number, to: number): boolean =>
  (written[from] !== LOWER && !opens[from] && !habits.titles && !habits.shouts) ||
  (follows[to + 1] === true && !opens[to + 1] && COMPANY_WORDS.has(stems[to + 1] ?? ''));

type Add = (id: ClueId, word?: string) => void;

function writing(
  words: Words,
  from: number,
  to: number,
  name: { text: string },
  everyday: boolean,
  add: Add,
): void {
  const { habits } = words;
  const written = words.written[from] as number;
  const initials = name.text.length > 1 && name.text === name.text.toUpperCase();
  if (habits.shouts || words.tagged[from]) return;
  if (written === LOWER) {
    add('small letter');
    if (habits.careful) add('small letter, careful author');
    if (initials) add('initials lost');
    if (everyday) add('small letter, everyday name');
    return;
  }
  if (habits.titles) {
    add('capital of many');
    return;
  }
  if (initials && written === CAPITALS) add('initials kept', words.texts[from]);
  if (words.opens[from]) add('capital at start');
  else {
    add('capital inside');
    if (everyday) add('capital, everyday name');
  }
  // "Liverpool Lime St", "Volume Boost": a longer name of something else.
  const last = words.written[from - 1];
  if (last === CAPITAL && words.follows[from] && !words.tagged[from - 1] && isNoun(words, from - 1))
    add('capitals before', words.texts[from - 1]);
  if (
    words.written[to + 1] === CAPITAL &&
    words.follows[to + 1] &&
    !isCompanyWord(words, to + 1) &&
    !PREDICATES.has(words.texts[to + 1] ?? '')
  )
    add('capitals after', words.texts[to + 1]);
}

/** Probably a noun or a name: in none of the small classes. */
function isNoun(words: Words, at: number): boolean {
  const word = words.texts[at] ?? '';
  return (
    word.length > 2 &&
    ![INDEFINITE, OWNERS, SOURCES, LOOSE, DEALT, BEFORE_VERB, PREDICATES, OBJECTS, CLOSERS, POINTING].some(
      (list) => list.has(word),
    )
  );
}

const isCompanyWord = (words: Words, at: number): boolean => COMPANY_WORDS.has(words.stems[at] ?? '');

function before(words: Words, from: number, to: number, add: Add): void {
  const last = words.texts[from - 1];
  const start = words.starts[from] as number;
  const sign = words.folded
    .slice(Math.max(0, start - 4), start)
    .trimEnd()
    .slice(-1);
  if (sign === '@') add('after at', '@');
  if (last === undefined || words.opens[from] || !words.follows[from] || words.tagged[from - 1]) return;
  const second = words.texts[from - 2] ?? '';
  if (INDEFINITE.has(last)) add('indefinite before', last);
  else if (last === 'the') add('article before', last);
  else if (OWNERS.has(last)) add('owner before', last);
  else if (SOURCES.has(last) || NEARBY.has(last)) {
    add('source before', last);
    if (closed(words, to)) add('alone after preposition', last);
  } else if (last === 'to') {
    add('to before', last);
    if (closed(words, to)) add('alone after preposition', last);
  } else if (LOOSE.has(last)) {
    add('loose preposition before', last);
    if (closed(words, to)) add('alone after preposition', last);
  } else if (BEFORE_VERB.has(last)) add('verb before', last);
  else if (DEALT.has(last)) add('dealt with', last);
  else if (DESCRIBERS.has(last)) add('describer before', last);
  else if (hasNumber(last)) add('number before', last);
  else if (isList(words, from - 1)) add('in a list of names', second);
  else if (
    !CLOSERS.has(last) &&
    !PREDICATES.has(last) &&
    !isCompanyWord(words, from - 1) &&
    /^\p{L}{3,}$/u.test(last) &&
    words.written[from - 1] === LOWER
  )
    add('content before', last);
  if (
    (last === 'to' || BEFORE_VERB.has(last)) &&
    OBJECTS.has(words.texts[to + 1] ?? '') &&
    words.follows[to + 1]
  )
    add('object after a verb frame', words.texts[to + 1]);
}

/** Nothing that could be a noun of its own follows. */
const closed = (words: Words, to: number): boolean => {
  const next = words.texts[to + 1];
  return (
    next === undefined ||
    words.opens[to + 1] === true ||
    !words.follows[to + 1] ||
    CLOSERS.has(next) ||
    PREDICATES.has(next) ||
    OBJECTS.has(next) ||
    LOOSE.has(next) ||
    SOURCES.has(next) ||
    BEFORE_VERB.has(next)
  );
};

/** "Kohl's and …", "Walmart or …": a conjunction with a name on its other side. */
function isList(words: Words, at: number): boolean {
  if (!/^(?:and|or|vs|&|n)$/.test(words.texts[at] ?? '')) return false;
  const other = words.written[at - 1];
  return other !== undefined && (other !== LOWER || words.tagged[at - 1] === true);
}

function after(words: Words, from: number, to: number, add: Add): void {
  const next = words.texts[to + 1];
  const span = words.folded.slice(words.starts[from], words.ends[to]);
  if (/'s?$/.test(span)) add('possessive', span);
  if (next === undefined || !words.follows[to + 1] || words.opens[to + 1]) {
    add('ends the sentence');
    return;
  }
  const last = words.follows[from] && !words.opens[from] ? (words.texts[from - 1] ?? '') : '';
  const stem = words.stems[to + 1] as string;
  if (next === 'of') add('of after', next);
  else if (PLACE_HEADS.has(next)) add('place after', next);
  else if (UNITS.has(stem)) add('unit after', next);
  else if (isCompanyWord(words, to + 1)) add('company word after', next);
  else if (PREDICATES.has(next)) {
    add('predicate after', next);
    const bare =
      last === '' || CLOSERS.has(last) || PREDICATES.has(last) || SOURCES.has(last) || words.tagged[from - 1];
    if (bare) add('predicate after a bare name', next);
  } else if (OBJECTS.has(next)) add('object after', next);
  else if (hasNumber(next)) add('number after', next);
  // "dell inspiron 5520": a model of it.
  else if (words.follows[to + 2] && hasNumber(words.texts[to + 2] ?? ''))
    add('number after', words.texts[to + 2]);
  else if (
    !CLOSERS.has(next) &&
    !LOOSE.has(next) &&
    !SOURCES.has(next) &&
    !BEFORE_VERB.has(next) &&
    words.written[to + 1] === LOWER
  )
    add('content after', next);
}

const hasNumber = (word: string): boolean => /\p{N}/u.test(word);

function around(words: Words, from: number, to: number, add: Add): void {
  for (const at of [to + 2, to + 3])
    if (isCompanyWord(words, at) && words.follows[at] && !words.opens[at] && words.follows[to + 1]) {
      add('company word near', words.texts[at]);
      break;
    }
  const customer = words.customer.find((at) => at < from || at > to);
  if (customer !== undefined) add('customer words', words.texts[customer]);
  if (words.folded.startsWith('@')) add('another company spoken to', words.texts[0]);
}
