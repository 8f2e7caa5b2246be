/** Letters as sound.ts hears them, by unit. */
const C = 99;
const E = 101;
const F = 102;
const H = 104;
const I = 105;
const K = 107;
const P = 112;
const Q = 113;
const S = 115;
const X = 120;
const Y = 121;
const Z = 122;
const PRIME = 0x01000193;

/**
 * A hash of what `sound` makes of a word, without making it: the same for words that sound the same. Takes the word
 * as units, of which the first `size` count.
 */
export function soundHash(letters: Uint16Array, size: number): number {
  let hash = 0x5bd1e995;
  let last = 0;
  let before = 0;
  for (let at = 0; at < size; at++) {
    const unit = letters[at] as number;
    const next = at + 1 < size ? (letters[at + 1] as number) : 0;
    let heard = unit;
    if (unit === P && next === H) {
      heard = F;
      at++;
    } else if (unit === C) heard = next === E || next === I || next === Y ? S : next === H ? C : K;
    else if (unit === Q) heard = K;
    else if (unit === Z) heard = S;
    else if (unit === Y) heard = I;
    else if (unit === X) {
      if (last === S && before === K) continue;
      hash = Math.imul(hash ^ K, PRIME);
      last = K;
      heard = S;
    }
    if (unit === E && at === size - 1 && at > 2) continue;
    if (heard === last) continue;
    hash = Math.imul(hash ^ heard, PRIME);
    before = last;
    last = heard;
  }
  return (hash ^ (hash >>> 15)) | 0;
}
