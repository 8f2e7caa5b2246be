import { isLean } from './fold';
import type { Folded } from './fold';
import { isSign } from './lookalikes';

/** A run of letters and digits of a folded text, without apostrophes and without a possessive ending. */
export interface Piece {
  text: string;
  from: number;
  to: number;
}

const APOSTROPHE = 39;
const AT = 64;
const S = 115;

const lean = ({ codes, length }: Folded, at: number): boolean =>
  at >= 0 && at < length && isLean(codes[at] as number);

/** Calls back with each run, its number of letters and a hash of them (never 0). */
export function eachPiece(
  folded: Folded,
  callback: (from: number, to: number, letters: number, hash: number) => void,
): void {
  const { codes, length } = folded;
  for (let at = 0; at < length;) {
    const first = codes[at] as number;
    if (!isLean(first) && !(first !== AT && isSign(first) && lean(folded, at + 1))) {
      at++;
      continue;
    }
    const from = at;
    let hash = 0x811c9dc5;
    let before = 0;
    let letters = 0;
    for (; at < length; at++) {
      const code = codes[at] as number;
      if (at > from && !isLean(code)) {
        // An apostrophe or a stand-in sign goes on only between two letters.
        if ((code !== APOSTROPHE && !isSign(code)) || !lean(folded, at + 1) || !lean(folded, at - 1)) break;
        if (code === APOSTROPHE) continue;
      }
      before = hash;
      hash = Math.imul(hash ^ code, 0x01000193);
      letters++;
    }
    if (at - from > 2 && codes[at - 1] === S && codes[at - 2] === APOSTROPHE)
      callback(from, at - 2, letters - 1, before | 1);
    else callback(from, at, letters, hash | 1);
  }
}
