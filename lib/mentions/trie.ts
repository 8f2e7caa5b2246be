import { isLean } from './fold';

/**
 * The automaton: a trie over folded symbols whose edges lie in one open-addressed Int32Array, so that a step costs
 * one or two reads however many terms there are. Content-script code.
 */
export interface Trie {
  /** State after the first symbol of a pattern, by symbol; 0 where no pattern begins with it. */
  readonly first: Int32Array;
  /** Whether a pattern may begin with a word of this hash: one read spares most words of a text the walk. */
  opens: (hash: number) => boolean;
  /** Next state, or 0 when there is none. State 0 is nowhere, 1 the root. */
  step: (state: number, code: number) => number;
  /** Patterns that end in this state, or undefined. */
  ends: (state: number) => readonly number[] | undefined;
}

/** Hash of no letters; `hashWith` adds one. */
export const NO_LETTERS = 0x811c9dc5;
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const bitOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

export function buildTrie(patterns: readonly string[]): Trie {
  let total = 2;
  for (const pattern of patterns) total += pattern.length;
  let capacity = 64;
  while (capacity < total * 2) capacity *= 2;
  const mask = capacity - 1;
  // Three numbers an edge: the state it leaves, its symbol, the state it leads to (0 marks a free slot).
  const edges = new Int32Array(capacity * 3);
  const first = new Int32Array(65_536);
  // Most states end nothing: one small read tells.
  const accepting = new Uint8Array(total + 2);
  const accepts = new Map<number, number[]>();
  let states = 1;

  const slotOf = (state: number, code: number): number => {
    let slot = (Math.imul(state ^ Math.imul(code, 0x85ebca6b), 0x9e3779b1) >>> 9) & mask;
    for (;;) {
      const at = slot * 3;
      if (edges[at + 2] === 0 || (edges[at] === state && edges[at + 1] === code)) return at;
      slot = (slot + 1) & mask;
    }
  };

  let slots = 1024;
  while (slots < patterns.length * 32) slots *= 2;
  const openers = new Uint8Array(slots / 8);
  const open = (pattern: string): void => {
    let hash = NO_LETTERS;
    for (let at = 0; at < pattern.length && isLean(pattern.charCodeAt(at)); at++)
      hash = hashWith(hash, pattern.charCodeAt(at));
    const bit = bitOf(hash) & (slots - 1);
    openers[bit >>> 3] = (openers[bit >>> 3] as number) | (1 << (bit & 7));
  };

  patterns.forEach((pattern, index) => {
    open(pattern);
    let state = 1;
    for (let at = 0; at < pattern.length; at++) {
      const code = pattern.charCodeAt(at);
      const slot = slotOf(state, code);
      if (edges[slot + 2] === 0) {
        edges[slot] = state;
        edges[slot + 1] = code;
        edges[slot + 2] = ++states;
        if (state === 1) first[code] = states;
      }
      state = edges[slot + 2] as number;
    }
    accepting[state] = 1;
    const list = accepts.get(state);
    if (list) list.push(index);
    else accepts.set(state, [index]);
  });

  return {
    first,
    opens: (hash) => {
      const bit = bitOf(hash) & (slots - 1);
      return ((openers[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
    },
    step: (state, code) =>
      state === 1 ? (first[code] as number) : (edges[slotOf(state, code) + 2] as number),
    ends: (state) => (accepting[state] === 1 ? accepts.get(state) : undefined),
  };
}
