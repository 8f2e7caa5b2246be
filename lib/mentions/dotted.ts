import type { Misspelt } from './find-misspelt';
import { classOf, isLean, JOIN } from './fold';
import type { Folded } from './fold';
import { TOP_LEVEL } from './place';

/** Signs that people put between the letters of a name: `. · • ~ , : ; = ^`. */
const SIGNS = new Set(Array.from('.·•~,:;=^', (char) => char.charCodeAt(0)));
const DOT = 46;
const AT = 64;
const SLASH = 47;
const LONGEST = 80;
const SHORTEST = 5;
const COST = 0.5;

/** Whether a sign between letters stands at this place. */
export const isBetween = ({ codes, length }: Folded, at: number): boolean =>
  at + 1 < length && SIGNS.has(codes[at] as number) && isLean(codes[at + 1] as number);

/**
 * Names with signs between their letters: "Nor.dwind", "N.o.r.d.w.i.n.d", "n o r d w i n d". Only where nothing but the
 * name stands between two spaces, and where it is no address.
 */
export function findDotted(folded: Folded, whole: ReadonlyMap<string, number>, found: Misspelt[]): void {
  const { codes, length } = folded;
  for (let at = 1; at + 1 < length; at++) {
    const code = codes[at] as number;
    if (isLean(code)) continue;
    const spelling = !SIGNS.has(code);
    if (spelling ? !isSpelling(folded, at) : !isLean(codes[at - 1] as number)) continue;
    if (!isLean(codes[at + 1] as number)) continue;
    let from = at - 1;
    while (from > 0 && at - from < LONGEST && goesOn(folded, from - 1, -1, spelling)) from--;
    let to = at + 2;
    while (to < length && to - at < LONGEST && goesOn(folded, to, 1, spelling)) to++;
    accept(folded, from, to, whole, found);
    at = to - 1;
  }
}

/** Whether the name may go on at this place: letters, and single signs between them. */
function goesOn(folded: Folded, place: number, step: 1 | -1, spelling: boolean): boolean {
  const { codes } = folded;
  const next = codes[place] as number;
  if (isLean(next)) return !spelling || !isLean(codes[place - step] as number);
  return (spelling ? isSpelling(folded, place) : SIGNS.has(next)) && isLean(codes[place + step] as number);
}

function accept(
  { codes, length }: Folded,
  from: number,
  to: number,
  whole: ReadonlyMap<string, number>,
  found: Misspelt[],
): void {
  const before = from > 0 ? codes[from - 1] : 32;
  const next = to < length ? codes[to] : 32;
  if (before === AT || before === SLASH || next === AT || next === SLASH) return;
  let letters = '';
  let label = '';
  for (let at = from; at < to; at++) {
    const code = codes[at] as number;
    if (code === DOT) label = '';
    if (!isLean(code)) continue;
    letters += String.fromCharCode(code);
    label += String.fromCharCode(code);
  }
  if (letters.length < SHORTEST || (label !== letters && TOP_LEVEL.has(label))) return;
  const term = whole.get(letters);
  if (term !== undefined) found.push({ term, from, to, cost: COST });
}

/** A joining symbol with one letter alone on each side: the name is spelt out. */
const isSpelling = ({ codes, length }: Folded, at: number): boolean =>
  isLean(codes[at - 1] as number) &&
  (at < 2 || !isLean(codes[at - 2] as number)) &&
  at + 1 < length &&
  isLean(codes[at + 1] as number) &&
  (at + 2 >= length || !isLean(codes[at + 2] as number)) &&
  (classOf(codes[at] as number) & JOIN) !== 0;
