import { allowance, slips } from './distance';
import { sound } from './sound';
import { soundHash } from './sound-hash';

/**
 * Names by what is left of them when letters are dropped, so that a misspelt word finds its name without being
 * compared with every other.
 */
export interface FuzzyIndex {
  /** False only where `near` of the word finds nothing. Takes the word as units, of which the first `size` count. */
  touches(letters: Uint16Array, size: number): boolean;
  /** Every name that a word may be a slip of, with what the slips cost; the word itself costs nothing. */
  near(word: string): { name: number; cost: number }[];
}

/** Names beyond which only one dropped letter is looked at, to keep the table small. */
const MANY = 4_000;
/** What it costs to write a name as it sounds ("ifone"). */
const BY_EAR = 0.7;
const BASE = 0x01000193;
/** Longest word whose powers are kept at hand; longer ones are nobody's slip. */
const LONGEST = 44;
const powers = new Int32Array(LONGEST + 1);
powers[0] = 1;
for (let at = 1; at <= LONGEST; at++) powers[at] = Math.imul(powers[at - 1] as number, BASE);

const scratch = new Uint16Array(LONGEST);
/** Hash of the last letters of the word in hand, by where they begin. */
const tails = new Int32Array(LONGEST + 1);

export function buildFuzzyIndex(names: readonly string[]): FuzzyIndex {
  const deep = names.length <= MANY;
  const keys: number[] = [];
  const owners: number[] = [];
  const put = (key: number, index: number): boolean => {
    keys.push(key);
    owners.push(index);
    return false;
  };
  // Lengths that some key has, one bit each: most words need only be looked at in one or two of theirs.
  let lengths = 0;
  const sounds = names.map((name) => (name.length >= 5 ? sound(name) : ''));
  names.forEach((name, index) => {
    const size = unitsOf(name);
    const drops = dropsFor(size, deep);
    for (let drop = 0; drop <= drops; drop++) lengths |= lengthBit(size - drop);
    anyKey(scratch, size, drops, -1, (key) => put(key, index));
    if (sounds[index] !== '') put(soundHash(scratch, size), index);
  });
  const { first, next, mask } = chain(keys);
  const bloom = bloomOf(keys);
  const passes = (key: number): boolean => {
    const bits = (1 << (key & 31)) | (1 << ((key >>> 5) & 31));
    return ((bloom[(key >>> 10) & (bloom.length - 1)] as number) & bits) === bits;
  };

  return {
    touches: (letters, size) =>
      size <= LONGEST &&
      (anyKey(letters, size, dropsFor(size + 1, deep), lengths, passes) ||
        (size >= 4 && passes(soundHash(letters, size)))),
    near(word) {
      const found: { name: number; cost: number }[] = [];
      if (word.length > LONGEST) return found;
      let seen: Set<number> | undefined;
      const size = unitsOf(word);
      anyKey(scratch, size, dropsFor(size + 1, deep), lengths, look);
      if (size >= 4) look(soundHash(scratch, size));
      return found;

      function look(key: number): boolean {
        if (!passes(key)) return false;
        for (let at = first[key & mask] as number; at >= 0; at = next[at] as number) {
          const index = owners[at] as number;
          if (keys[at] !== key || seen?.has(index)) continue;
          (seen ??= new Set()).add(index);
          const name = names[index] as string;
          let cost = slips(name, word, allowance(name.length));
          if (cost > BY_EAR && sounds[index] !== '' && sounds[index] === sound(word)) cost = BY_EAR;
          if (cost < Infinity) found.push({ name: index, cost });
        }
        return false;
      }
    },
  };
}

/** Letters that may be dropped from a word of this length. */
const dropsFor = (letters: number, deep: boolean): number => (letters <= 5 || !deep ? 1 : 2);
const lengthBit = (letters: number): number => 1 << Math.min(31, Math.max(0, letters));

function unitsOf(word: string): number {
  const size = Math.min(word.length, LONGEST);
  for (let at = 0; at < size; at++) scratch[at] = word.charCodeAt(at);
  return size;
}

/**
 * Whether the callback says yes to a hash of the word or of what is left when up to `drops` letters are taken out.
 * Leaves out lengths whose bit is not set.
 */
function anyKey(
  letters: Uint16Array,
  size: number,
  drops: number,
  lengths: number,
  callback: (key: number) => boolean,
): boolean {
  tails[size] = 0;
  for (let at = size - 1; at >= 0; at--)
    tails[at] =
      (Math.imul(letters[at] as number, powers[size - 1 - at] as number) + (tails[at + 1] as number)) | 0;
  if ((lengths & lengthBit(size)) !== 0 && callback(mix(tails[0] as number))) return true;
  const one = (lengths & lengthBit(size - 1)) !== 0;
  const two = drops > 1 && (lengths & lengthBit(size - 2)) !== 0;
  if (!one && !two) return false;
  let before = 0;
  for (let a = 0; a < size; a++) {
    const rest = tails[a + 1] as number;
    if (one && callback(mix((Math.imul(before, powers[size - 1 - a] as number) + rest) | 0))) return true;
    if (two) {
      let between = before;
      for (let b = a + 1; b < size; b++) {
        const key = Math.imul(between, powers[size - 1 - b] as number) + (tails[b + 1] as number);
        if (callback(mix(key | 0))) return true;
        between = (Math.imul(between, BASE) + (letters[b] as number)) | 0;
      }
    }
    before = (Math.imul(before, BASE) + (letters[a] as number)) | 0;
  }
  return false;
}

/** Spreads a sum over all its bits. */
const mix = (sum: number): number => {
  const half = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (half ^ (half >>> 13)) | 0;
};

/** The keys as chains by their last bits. */
function chain(keys: readonly number[]): { first: Int32Array; next: Int32Array; mask: number } {
  let slots = 64;
  while (slots < keys.length) slots *= 2;
  const first = new Int32Array(slots).fill(-1);
  const next = new Int32Array(keys.length);
  // Backwards, so that a chain gives the names in their order.
  for (let at = keys.length - 1; at >= 0; at--) {
    const slot = (keys[at] as number) & (slots - 1);
    next[at] = first[slot] as number;
    first[slot] = at;
  }
  return { first, next, mask: slots - 1 };
}

/** Two bits of one number for each key: most words share none with any name, and one read tells. */
function bloomOf(keys: readonly number[]): Int32Array {
  let size = 64;
  while (size * 2 < keys.length && size < 1 << 20) size *= 2;
  const bloom = new Int32Array(size);
  for (const key of keys) {
    const at = (key >>> 10) & (size - 1);
    bloom[at] = (bloom[at] as number) | (1 << (key & 31)) | (1 << ((key >>> 5) & 31));
  }
  return bloom;
}
