import { beginningsOf } from '@/lib/words/beginnings';

/**
 * Finds the matches of patterns in a text, each tried only at words that it can begin with. The patterns are long lists
 * of alternatives, and trying all of them at every letter is most of the time that a check takes.
 */
export interface Openings {
  /**
   * Calls `enough` for each match until it answers with true, and tells whether it did. What `matchAll` does.
   * @param pattern global, and a constant: what is worked out of it is kept
   * @param within a stretch of the text that is looked at as if it stood alone; by default all of it
   */
  each(
    pattern: RegExp,
    enough: (found: RegExpExecArray) => boolean,
    within?: { from: number; to: number },
  ): boolean;
}

/** A pattern with more beginnings than this begins with nearly anything. */
const MOST = 3_000;

interface Known {
  /** Its place among the patterns; -1 where a match may begin with anything. */
  place: number;
  /** The same pattern, tried at one place. */
  at: RegExp;
}
const patterns = new Map<RegExp, Known>();
let count = 0;

/** The patterns that begin just so, by place, and what can follow. */
interface Branch {
  places: number[];
  next: Map<number, Branch>;
}
const root: Branch = { places: [], next: new Map() };
function branchOf(begin: string): Branch {
  let at = root;
  for (let index = 0; index < begin.length; index++) {
    const code = begin.charCodeAt(index);
    let next = at.next.get(code);
    if (!next) at.next.set(code, (next = { places: [], next: new Map() }));
    at = next;
  }
  return at;
}

function knownOf(pattern: RegExp): Known {
  const before = patterns.get(pattern);
  if (before) return before;
  // To a pattern with "i" more letters are alike than one can list.
  const begins = pattern.ignoreCase ? new Set(['']) : beginningsOf(pattern.source, true);
  const anywhere = begins.has('') || begins.size > MOST;
  const known = {
    place: anywhere ? -1 : count++,
    at: anywhere ? pattern : new RegExp(pattern.source, pattern.flags.replace('g', 'y')),
  };
  patterns.set(pattern, known);
  if (!anywhere) for (const begin of begins) branchOf(begin).places.push(known.place);
  return known;
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** Calls `found` with each pattern for every place where a match of it may begin; ascending. */
function eachBeginning(text: string, found: (place: number, at: number) => void): void {
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const letter = isLetter(text.charCodeAt(at));
    if (!(letter && inWord)) {
      let here = root.next.get(text.charCodeAt(at));
      for (let index = at + 1; here; here = here.next.get(text.charCodeAt(index++)))
        for (const place of here.places) found(place, at);
    }
    inWord = letter;
  }
}

/** The first entry that is not smaller. */
function from(places: readonly number[], least: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NOWHERE: readonly number[] = [];

/** `text` in normal form, as the patterns are written for. The work is done when first asked for. */
export function openingsOf(text: string): Openings {
  /** By the pattern's place: where its matches may begin, ascending. */
  const starts: (number[] | undefined)[] = [];
  let looked = -1;
  const note = (place: number, at: number): void => {
    const list = starts[place];
    if (!list) starts[place] = [at];
    else if (list.at(-1) !== at) list.push(at);
  };
  function startsOf({ place }: Known): readonly number[] {
    if (looked < 0) {
      looked = count;
      eachBeginning(text, note);
    } else if (place >= looked && !starts[place]) {
      // It was met for the first time after the text had been looked at.
      starts[place] = [];
      eachBeginning(text, (each, at) => {
        if (each === place) note(place, at);
      });
    }
    return starts[place] ?? NOWHERE;
  }
  return {
    each(pattern, enough, within = { from: 0, to: text.length }) {
      const known = knownOf(pattern);
      const { from: first, to } = within;
      const source = first === 0 && to >= text.length ? text : text.slice(first, to);
      // A stretch that begins within a word has a beginning of its own.
      if (known.place < 0 || (first > 0 && /\w/.test(text.charAt(first - 1))))
        return everywhere(source, pattern, enough);
      const { at } = known;
      const places = startsOf(known);
      let next = first;
      for (let index = from(places, first); index < places.length; index++) {
        const start = places[index] as number;
        if (start >= to) return false;
        if (start < next) continue;
        at.lastIndex = start - first;
        const found = at.exec(source);
        if (!found) continue;
        next = start + found[0].length;
        if (enough(found)) return true;
      }
      return false;
    },
  };
}

/** Without the copy of the pattern that `matchAll` makes each time: with patterns of this size it costs. */
function everywhere(text: string, pattern: RegExp, enough: (found: RegExpExecArray) => boolean): boolean {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0] === '') pattern.lastIndex += 1;
    const next = pattern.lastIndex;
    if (enough(found)) return true;
    pattern.lastIndex = next;
  }
  return false;
}
