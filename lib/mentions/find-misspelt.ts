import { allowance, slips } from './distance';
import type { Folded } from './fold';
import { buildFuzzyIndex } from './fuzzy';
import { findDotted, isBetween } from './dotted';
import { undisguised } from './lookalikes';
import type { Piece } from './pieces';
import { eachPiece } from './pieces';
import type { Tables } from './tables';

/** A misspelt name in the folded text. */
export interface Misspelt {
  /** Index of the term. */
  term: number;
  from: number;
  to: number;
  cost: number;
}

/** One text that is looked through. */
interface Look {
  folded: Folded;
  found: Misspelt[];
  /** All its words, once somebody needed them. */
  pieces?: Piece[];
}
/** What is known of one word so far. */
interface Hint {
  best?: Misspelt;
  /** It is a word of a longer name, whether or not the others stand beside it. */
  anchored: boolean;
}

const SHORTEST = 4;
const LONGEST = 40;
const APOSTROPHE = 39;
const SPACE = 32;
/** What a missing or added plural ending costs inside a name of several words. */
const ENDING = 0.5;
/** What it costs to write a word with look-alikes or stretched letters. */
const DISGUISED = 0.5;
/** Letters that a word needs before a hidden one in it is guessed. */
const HIDING = 6;
/** Slots of the table of words that are nobody's name. */
const SLOTS = 1 << 16;
/** Words near a name whose names are kept at hand. */
const REMEMBERED = 4_000;

/**
 * Looks for names written wrongly: slips of hand and ear, look-alike letters, stretched letters. Words that the
 * compiler guarded are never taken. Content-script code.
 */
export function createMisspeltFinder(tables: Tables['fuzzy']): ((folded: Folded) => Misspelt[]) | undefined {
  if (tables.names === '') return undefined;
  const names = tables.names.split('\n');
  const index = buildFuzzyIndex(names);
  const guarded = new Set(tables.guarded.split(' '));
  const usesOf = new Map(names.map((name, at) => [name, tables.uses[at] as number[]]));
  const whole = new Map<string, number>();
  for (const [name, uses] of usesOf)
    for (let use = 0; use < uses.length; use += 2)
      if (uses[use + 1] === 0 && !whole.has(name)) whole.set(name, uses[use] as number);
  const phrases = new Map(
    Object.entries(tables.phrases).map(([term, words]) => [Number(term), words.split(' ')]),
  );
  const letters = new Uint16Array(LONGEST + 1);
  const remembered = new Map<string, { name: number; cost: number }[]>();
  // Hashes of words seen before that have nothing to do with any name; a later one takes the place of an earlier.
  const nobody = new Int32Array(SLOTS);

  return (folded) => {
    const look: Look = { folded, found: [] };
    // Most texts have nothing that is spelt out or dotted: two letters alone, or a sign right behind a word.
    let alone = false;
    let dotted = false;
    eachPiece(folded, (from, to, size, hash) => {
      if (size === 1 && alone) dotted = true;
      alone = size === 1;
      if (folded.codes[to] !== SPACE && isBetween(folded, to)) dotted = true;
      if (size < SHORTEST || size > LONGEST || nobody[hash & (SLOTS - 1)] === hash) return;
      if ((!mayBeName(folded, from, to) || !consider(look, from, to)) && !inAddress(folded, from, to))
        nobody[hash & (SLOTS - 1)] = hash;
    });
    if (dotted) findDotted(folded, whole, look.found);
    return look.found;
  };

  /** False when the word is nobody's name, whatever stands around it. */
  function consider(look: Look, from: number, to: number): boolean {
    if (inAddress(look.folded, from, to)) return false;
    const piece = read(look.folded, from, to);
    const { text } = piece;
    const hint: Hint = { anchored: false };
    for (const form of undisguised(text)) {
      const uses = usesOf.get(form);
      if (uses) consult(look, hint, piece, uses, { cost: DISGUISED, asWord: true, asWhole: true });
    }
    const plain = !/\d/.test(text) && (text.length >= HIDING || !text.includes('*'));
    if (!hint.best && plain) {
      const free = !guarded.has(text);
      for (const { name: at, cost } of nearNames(text)) {
        const name = names[at] as string;
        const asWord = free || sameStem(name, text);
        consult(look, hint, piece, tables.uses[at] as number[], {
          cost,
          asWord,
          asWhole: free && name !== text,
        });
      }
    }
    if (hint.best) look.found.push(hint.best);
    return hint.anchored || hint.best !== undefined;
  }

  /** What a name near the word is used for: as a whole name, or as one word of a longer one. */
  function consult(
    look: Look,
    hint: Hint,
    { from, to }: Piece,
    uses: readonly number[],
    { cost, asWord, asWhole }: { cost: number; asWord: boolean; asWhole: boolean },
  ): void {
    for (let use = 0; use < uses.length; use += 2) {
      const term = uses[use] as number;
      const part = uses[use + 1] as number;
      if (part > 0 && asWord) {
        hint.anchored = true;
        const phrase = aroundAnchor(look, term, part - 1, from);
        if (phrase) look.found.push(phrase);
      } else if (part === 0 && asWhole && (!hint.best || cost < hint.best.cost))
        hint.best = { term, from, to, cost };
    }
  }

  /** The words around one word of a name, when together they are near the whole of it. */
  function aroundAnchor(look: Look, term: number, at: number, from: number): Misspelt | undefined {
    const pieces = (look.pieces ??= allPieces(look.folded));
    const words = phrases.get(term) ?? [];
    const here = placeOfPiece(pieces, from);
    const first = here - at;
    if (here < 0 || first < 0 || first + words.length > pieces.length) return undefined;
    let cost = 0;
    for (let step = 0; step < words.length; step++) {
      const name = words[step] as string;
      const { text } = pieces[first + step] as Piece;
      if (name === text) continue;
      if (sameStem(name, text)) cost += ENDING;
      else if (undisguised(text).includes(name)) cost += DISGUISED;
      else if (guarded.has(text) || name.length < SHORTEST) return undefined;
      else cost += slips(name, text, allowance(name.length));
    }
    const last = pieces[first + words.length - 1] as Piece;
    const start = (pieces[first] as Piece).from;
    if (cost === 0 || last.to - start > LONGEST * 2) return undefined;
    return cost <= allowance(words.join('').length) ? { term, from: start, to: last.to, cost } : undefined;
  }

  /** False only for words that `consider` says no to; answers without making a string of them. */
  function mayBeName({ codes }: Folded, from: number, to: number): boolean {
    let size = 0;
    let latin = 0;
    let stretched = false;
    for (let at = from; at < to; at++) {
      const code = codes[at] as number;
      if (code === APOSTROPHE) continue;
      if (code >= 97 && code <= 122) latin++;
      if (size > 1 && letters[size - 1] === code && letters[size - 2] === code) stretched = true;
      letters[size++] = code;
    }
    // Look-alikes and stretched letters are rare enough to be read in full.
    return stretched || (latin > 0 && latin < size) || index.touches(letters, size);
  }

  function nearNames(text: string): { name: number; cost: number }[] {
    let near = remembered.get(text);
    if (!near) {
      near = index.near(text);
      if (near.length > 0) {
        if (remembered.size >= REMEMBERED) remembered.clear();
        remembered.set(text, near);
      }
    }
    return near;
  }
}

const sameStem = (name: string, text: string): boolean =>
  name === text || `${name}s` === text || name === `${text}s`;

function read(folded: Folded, from: number, to: number): Piece {
  let text = '';
  for (let at = from; at < to; at++)
    if (folded.codes[at] !== APOSTROPHE) text += String.fromCharCode(folded.codes[at] as number);
  return { text, from, to };
}

function placeOfPiece(pieces: readonly Piece[], from: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = (pieces[middle] as Piece).from;
    if (at === from) return middle;
    if (at < from) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function allPieces(folded: Folded): Piece[] {
  const pieces: Piece[] = [];
  eachPiece(folded, (from, to) => pieces.push(read(folded, from, to)));
  return pieces;
}

/** A handle is somebody else's unless it is spelt right; what follows a dot or a slash is part of an address. */
function inAddress(folded: Folded, from: number, to: number): boolean {
  const before = from > 0 ? folded.codes[from - 1] : 32;
  if (before === 64 || before === 46 || before === 47 || before === 95) return true;
  const next = to < folded.length ? folded.codes[to] : 32;
  if (next === 64 || next === 95) return true;
  const after = to + 1 < folded.length ? (folded.codes[to + 1] as number) : 32;
  return (next === 46 && after > 47 && after !== 64) || (next === 58 && after === 47);
}
