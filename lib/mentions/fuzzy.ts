import { allowance, slips } from './distance';
import { sound } from './sound';

/**
 * Names by what is left of them when letters are dropped, so that a misspelt word finds its name without being
 * compared with every other. Content-script code.
 */
export interface FuzzyIndex {
  /** Every name that a word may be a slip of, with what the slips cost; the word itself costs nothing. */
  near(word: string): { name: number; cost: number }[];
}

/** Names beyond which only one dropped letter is looked at, to keep the table small. */
const MANY = 4_000;
/** What it costs to write a name as it sounds ("ifone"). */
const BY_EAR = 0.7;
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

export function buildFuzzyIndex(names: readonly string[]): FuzzyIndex {
  const buckets = new Map<number, number[]>();
  const deep = names.length <= MANY;
  const put = (key: number, index: number): void => {
    const bucket = buckets.get(key);
    if (!bucket) buckets.set(key, [index]);
    else if (bucket[bucket.length - 1] !== index) bucket.push(index);
  };
  const sounds = names.map((name) => (name.length >= 5 ? sound(name) : ''));
  names.forEach((name, index) => {
    eachKey(name, dropsFor(name.length, deep), (key) => put(key, index));
    if (sounds[index]) put(hashOf(`~${sounds[index]}`), index);
  });
  // Most words share no key with any name; one read of this map tells.
  const bits = new Uint8Array(1 << 17);
  for (const key of buckets.keys()) {
    const at = (key >>> 3) & 0x1ffff;
    bits[at] = (bits[at] as number) | (1 << (key & 7));
  }

  return {
    near(word) {
      const found: { name: number; cost: number }[] = [];
      let seen: Set<number> | undefined;
      eachKey(word, dropsFor(word.length + 1, deep), look);
      if (word.length >= 4) look(hashOf(`~${sound(word)}`));
      return found;

      function look(key: number): void {
        if (((bits[(key >>> 3) & 0x1ffff] as number) & (1 << (key & 7))) === 0) return;
        const bucket = buckets.get(key);
        if (!bucket) return;
        seen ??= new Set();
        for (const index of bucket) {
          if (seen.has(index)) continue;
          seen.add(index);
          const name = names[index] as string;
          let cost = slips(name, word, allowance(name.length));
          if (cost > BY_EAR && sounds[index] !== '' && sounds[index] === sound(word)) cost = BY_EAR;
          if (cost < Infinity) found.push({ name: index, cost });
        }
      }
    },
  };
}

/** Letters that may be dropped from a word of this length. */
const dropsFor = (letters: number, deep: boolean): number => (letters <= 5 || !deep ? 1 : 2);

/** Hashes of the word and of what is left when up to `drops` letters are taken out. */
function eachKey(word: string, drops: number, callback: (key: number) => void): void {
  const size = word.length;
  let before = BASIS;
  for (let a = 0; a < size; a++) {
    callback(tail(word, a + 1, before));
    if (drops > 1) {
      let between = before;
      for (let b = a + 1; b < size; b++) {
        callback(tail(word, b + 1, between));
        between = Math.imul(between ^ word.charCodeAt(b), PRIME);
      }
    }
    before = Math.imul(before ^ word.charCodeAt(a), PRIME);
  }
  callback(before >>> 0);
}

function tail(word: string, from: number, start: number): number {
  let value = start;
  for (let at = from; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), PRIME);
  return value >>> 0;
}
const hashOf = (word: string): number => tail(word, 0, BASIS);
