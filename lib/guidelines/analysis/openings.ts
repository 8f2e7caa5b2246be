import { BEGIN, beginningsOf } from '@/lib/words/beginnings';

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
  begins: ReadonlySet<string>;
  /** The same pattern, tried at one place. */
  at: RegExp;
}
const patterns = new Map<RegExp, Known>();
/** Places of patterns, by how they may begin. */
const byBeginning = new Map<string, number[]>();
let count = 0;

function knownOf(pattern: RegExp): Known {
  const before = patterns.get(pattern);
  if (before) return before;
  // To a pattern with "i" more letters are alike than one can list.
  const begins = pattern.ignoreCase ? new Set(['']) : beginningsOf(pattern.source, true);
  const anywhere = begins.has('') || begins.size > MOST;
  const known = {
    place: anywhere ? -1 : count++,
    begins,
    at: anywhere ? pattern : new RegExp(pattern.source, pattern.flags.replace('g', 'y')),
  };
  patterns.set(pattern, known);
  if (!anywhere)
    for (const begin of begins) {
      const list = byBeginning.get(begin);
      if (list) list.push(known.place);
      else byBeginning.set(begin, [known.place]);
    }
  return known;
}

/** Calls `found` for every place where a match may begin, with each of its beginnings. */
function eachBeginning(text: string, found: (begin: string, at: number) => void): void {
  for (const { index } of text.matchAll(/(?<![a-z0-9])\w|\W/gi))
    for (let length = 1; length <= BEGIN; length++) found(text.slice(index, index + length), index);
}

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
  function startsOf({ place, begins }: Known): readonly number[] {
    if (looked < 0) {
      looked = count;
      eachBeginning(text, (begin, at) => {
        for (const each of byBeginning.get(begin) ?? []) note(each, at);
      });
    } else if (place >= looked && !starts[place]) {
      // It was met for the first time after the text had been looked at.
      starts[place] = [];
      eachBeginning(text, (begin, at) => {
        if (begins.has(begin)) note(place, at);
      });
    }
    return starts[place] ?? [];
  }
  return {
    each(pattern, enough, within = { from: 0, to: text.length }) {
      const known = knownOf(pattern);
      const { from, to } = within;
      const source = from === 0 && to >= text.length ? text : text.slice(from, to);
      // A stretch that begins within a word has a beginning of its own.
      if (known.place < 0 || (from > 0 && /\w/.test(text.charAt(from - 1))))
        return everywhere(source, pattern, enough);
      const { at } = known;
      let next = from;
      for (const start of startsOf(known)) {
        if (start < next) continue;
        if (start >= to) return false;
        at.lastIndex = start - from;
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
