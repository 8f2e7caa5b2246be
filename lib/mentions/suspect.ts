import { sound } from './sound';

/** A name, or one word of a name of several, as the page knows it. */
interface Shape {
  name: string;
  /** Which letters there are, one bit each. */
  bits: number;
  /** How it sounds; names of four letters go by their letters alone. */
  ear?: string;
  /** The name of several words that it is a part of, and its place there. */
  words?: string[];
  at: number;
}

const shapeOf = (name: string, at = 0, words?: string[]): Shape => ({
  name,
  bits: bitsOf(name),
  ear: name.length > 4 ? sound(name) : undefined,
  at,
  words,
});

function bitsOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << ((letter.charCodeAt(0) - 97) & 31);
  return bits;
}

function different(one: number, two: number): number {
  let bits = one ^ two;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** Letters that may be dropped from a word of this length; as lib/mentions/fuzzy.ts has it. */
const dropsOf = (letters: number): number => (letters <= 5 ? 1 : 2);

/** Length of the longest common subsequence. */
function common(one: string, two: string): number {
  const row = new Uint8Array(two.length + 1);
  for (let a = 0; a < one.length; a++) {
    let corner = 0;
    for (let b = 1; b <= two.length; b++) {
      const above = row[b]!;
      row[b] = one[a] === two[b - 1] ? corner + 1 : Math.max(above, row[b - 1]!);
      corner = above;
    }
  }
  return row[two.length]!;
}

/** Whether the word may be a slip of the name: what fuzzy.ts would look at more closely. */
function isNear({ name, bits, ear }: Shape, word: string, wordBits: number, wordEar: string): boolean {
  return (
    ear === wordEar ||
    (different(bits, wordBits) <= 4 &&
      common(name, word) >=
        Math.max(name.length - dropsOf(name.length), word.length - dropsOf(word.length + 1)))
  );
}

const squash = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** Letters of other scripts, digits or signs among Latin ones, or stretched letters. */
const isOdd = (word: string): boolean => /(.)\1\1|[a-z].*[^a-z]|[^a-z].*[a-z]/.test(word);

/** Whether such a word may hide the name: every Latin letter in it is in its place. */
const hides = (name: string, word: string): boolean =>
  name.length === word.length &&
  Array.from(name).every((letter, at) => {
    const char = word[at]!;
    return char === letter || char < 'a' || char > 'z' || (char === 'l' && letter === 'i');
  });

const sameStem = (name: string, word: string): boolean =>
  name === word || `${name}s` === word || name === `${word}s`;

/** Whether the word may stand for another word of a name: a bound that no slip of the hand goes beyond. */
const mayStandFor = (name: string, word: string): boolean =>
  isOdd(word) || sameStem(name, word) || (name.length >= 4 && Math.abs(name.length - word.length) <= 3);

/** Whether one of the words may be a name written wrongly. Words as lib/mentions/pieces.ts cuts them. */
export type Suspect = (words: readonly string[]) => boolean;

/**
 * A quick look for misspelt names, which errs only towards yes: all that lib/mentions/find-misspelt.ts finds is
 * suspected here. Made of whole names (letters only), names of several words, and everyday words that are none.
 */
export function createSuspect(
  names: readonly string[],
  phrases: readonly string[],
  guarded: ReadonlySet<string>,
): Suspect {
  const shapes = names.map((name) => shapeOf(name));
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    words.forEach((word, at) => {
      if (word.length >= 4) shapes.push(shapeOf(word, at, words));
    });
  }
  /** Words that nothing was found near, so that they are looked at once. */
  const cleared = new Set<string>();

  function isClear(words: readonly string[], at: number): boolean {
    const word = words[at]!;
    if (isOdd(word) && shapes.some(({ name }) => hides(name, word) || hides(squash(name), squash(word))))
      return false;
    if (/\d/.test(word)) return true;
    const free = !guarded.has(word);
    const bits = bitsOf(word);
    const ear = sound(word);
    let clear = true;
    for (const shape of shapes) {
      const { name, words: all } = shape;
      if (!(all && sameStem(name, word)) && !(free && isNear(shape, word, bits, ear))) continue;
      if (!all) return false;
      clear = false;
      const first = at - shape.at;
      if (
        all.every((one, step) => {
          const beside = words[first + step];
          return step === shape.at || (beside !== undefined && mayStandFor(one, beside));
        })
      )
        return false;
    }
    if (clear) {
      if (cleared.size >= 5_000) cleared.clear();
      cleared.add(word);
    }
    return true;
  }

  return (words) =>
    words.some(
      (word, at) => word.length >= 4 && word.length <= 40 && !cleared.has(word) && !isClear(words, at),
    );
}
