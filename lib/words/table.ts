import { numbers } from './packed';
import { STEP, VECTORS, WORDS } from './vectors';

/** The vectors of the words, unpacked when first asked for. */
interface Table {
  /** Place of a word's vector, by word. */
  places: ReadonlyMap<string, number>;
  values: Float64Array;
}

let table: Table | undefined;

function unpacked(): Table {
  if (table) return table;
  const values = numbers(VECTORS, STEP);
  table = { places: new Map(WORDS.split(' ').map((word, place) => [word, place])), values };
  return table;
}

const EMOJI: readonly (readonly [string, RegExp])[] = [
  ['❤', /^[❤♥💙💚💛🧡💜💕💖😍🥰😘]$/u],
  ['😂', /^[😂🤣😆😹]$/u],
  ['😡', /^[😡😠🤬👿😤🖕]$/u],
  ['🙁', /^(?:[🙁☹😢😭😞😔😩😫😒🙄😕💔👎😪😓]|[:=]['-]?[(/])$/u],
  ['🙂', /^(?:[🙂😊😀😃😄😁☺😎👍🙏👏🎉✨🙌💪🥳]|[:;=]['-]?[)DdPp])$/u],
];

/** Endings and what may stand in their place, where a word itself is not known. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ed', ['', 'e']],
  ['es', ['', 'e']],
  ['ise', ['ize']],
  ['ised', ['ized']],
  ['ising', ['izing']],
  ['our', ['or']],
  ['s', ['']],
  ['ly', ['']],
  ['er', ['', 'e']],
  ['y', ['']],
];

/** Place of a piece's vector (counted in vectors), or -1 where nothing like it is known. */
export function placeOf(piece: string): number {
  const { places } = unpacked();
  const own = places.get(piece);
  if (own !== undefined) return own;
  if (!/^\p{L}/u.test(piece)) {
    const like = EMOJI.find(([, pattern]) => pattern.test(piece))?.[0];
    return like === undefined ? -1 : (places.get(like) ?? -1);
  }
  for (const [ending, others] of ENDINGS)
    if (piece.length > ending.length + 2 && piece.endsWith(ending)) {
      const stem = piece.slice(0, -ending.length);
      for (const other of others) {
        const place = places.get(stem + other);
        if (place !== undefined) return place;
      }
      // "stopping", "cancelled"
      if (/([b-df-hj-np-tv-z])\1$/.test(stem)) {
        const place = places.get(stem.slice(0, -1));
        if (place !== undefined) return place;
      }
    }
  return -1;
}

/** All vectors one after the other, DIMENSIONS numbers each; not to be changed. */
export const vectors = (): Float64Array => unpacked().values;
