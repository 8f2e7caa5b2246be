import { classOf, DENSE, JOIN, startOf, TAILED, WORD } from './fold';
import type { Folded } from './fold';

/**
 * Where a candidate stands: inside a handle, an e-mail address, a web address or a hashtag other rules hold than in
 * running text. All offsets are places in the folded text, ends exclusive.
 */
export type Place = 'text' | 'handle' | 'email' | 'link';

const AT = 64;
const DOT = 46;
const UNDERSCORE = 95;
const HYPHEN = 45;
const PERCENT = 37;
const PLUS = 43;
/** No address is longer; keeps a hostile text from being read again and again. */
const REACH = 300;

const lean = (code: number): boolean => (classOf(code) & (WORD | DENSE)) === WORD;
const inAddress = (code: number): boolean =>
  lean(code) || code === DOT || code === UNDERSCORE || code === HYPHEN || code === PLUS || code === PERCENT;
const codeAt = (folded: Folded, index: number): number =>
  index >= 0 && index < folded.length ? (folded.codes[index] as number) : 0;

/** Whether a word may end before this place. */
export function endsWord(folded: Folded, end: number): boolean {
  if (end >= folded.length) return true;
  const last = classOf(folded.codes[end - 1] as number);
  if ((last & WORD) === 0 || (last & (DENSE | TAILED)) !== 0) return true;
  const next = classOf(folded.codes[end] as number);
  return (next & WORD) === 0 || (next & DENSE) !== 0;
}

/** Whether a hashtag or a handle may begin at this place and end before that one. */
export function standsAlone(folded: Folded, start: number, end: number, text: string): boolean {
  const before = codeAt(folded, start - 1);
  if (start > 0 && (lean(before) || before === UNDERSCORE)) return false;
  const next = codeAt(folded, end);
  if (next === 0) return true;
  if (lean(next) || next === UNDERSCORE) return false;
  if (codeAt(folded, start) !== AT) return true;
  // "@brand@other.example" and "@brand.other.example" are accounts of somebody else on federated networks.
  if (next === AT) return !lean(codeAt(folded, end + 1));
  return next !== DOT || !looksLikeHost(folded, start + 1, text);
}

/** Where the word at [start, end) stands. */
export function placeOf(folded: Folded, start: number, end: number, text: string): Place {
  let from = start;
  while (from > 0 && start - from < REACH && inAddress(codeAt(folded, from - 1))) from--;
  if (codeAt(folded, from - 1) === AT) return lean(codeAt(folded, from - 2)) ? 'email' : 'handle';
  let to = end;
  while (to < folded.length && to - end < REACH && inAddress(codeAt(folded, to))) to++;
  if (codeAt(folded, to) === AT && lean(codeAt(folded, to + 1)) && to > start) return 'email';
  const head = tokenStart(folded, start);
  for (let at = head; at + 2 < start; at++)
    if (folded.codes[at] === 58 && folded.codes[at + 1] === 47 && folded.codes[at + 2] === 47) return 'link';
  return looksLikeHost(folded, head, text) && !onlyText(folded, head, start) ? 'link' : 'text';
}

/** A host name cannot begin with these, so "(see kestrel" and the like are read as text. */
function onlyText(folded: Folded, head: number, start: number): boolean {
  for (let at = head; at < start; at++)
    if (!inAddress(codeAt(folded, at)) && codeAt(folded, at) !== 47) return true;
  return false;
}

function tokenStart(folded: Folded, at: number): number {
  let from = at;
  while (from > 0 && at - from < REACH && codeAt(folded, from - 1) > 32) from--;
  // Opening brackets and quotes before an address are no part of it.
  while (from < at && !lean(codeAt(folded, from))) from++;
  return from;
}

export const TOP_LEVEL: ReadonlySet<string> = new Set(
  'com net org io co uk de fr es it nl pt eu us ca au app dev shop store info biz me tv ly gl be at ch jp cn in br ru se no dk fi pl ai xyz online site example test invalid localhost gov edu'.split(
    ' ',
  ),
);

/** Whether a host name begins at this place: labels with dots, the last one a known ending, or three of them. */
export function looksLikeHost(folded: Folded, start: number, text: string): boolean {
  let labels = 1;
  let label = '';
  let at = start;
  for (; at < folded.length && at - start < REACH; at++) {
    const code = codeAt(folded, at);
    if (code === DOT) {
      const next = codeAt(folded, at + 1);
      if (!lean(next)) break;
      // "…with Kestrel.But then" is a missing space, not an address.
      const original = text.charAt(startOf(folded, at + 1));
      if (original !== original.toLowerCase() && label !== label.toUpperCase() && labels === 1) {
        const after = text.charAt(startOf(folded, at + 1) + 1);
        if (after === after.toLowerCase()) return false;
      }
      labels++;
      label = '';
    } else if (lean(code) || code === HYPHEN || code === UNDERSCORE) label += String.fromCharCode(code);
    else break;
  }
  return labels >= 2 && (TOP_LEVEL.has(label) || (labels >= 3 && /^[a-z]{2,}$/.test(label)));
}

/** Whether the address term at [start, end) is the host that the link goes to, or a path of it. */
export function isAddress(folded: Folded, start: number, end: number): boolean {
  const before = codeAt(folded, start - 1);
  if (start > 0 && (lean(before) || before === HYPHEN || before === UNDERSCORE || before === AT))
    return false;
  const next = codeAt(folded, end);
  if (lean(next) || next === AT || next === UNDERSCORE) return false;
  if ((next === DOT || next === HYPHEN) && lean(codeAt(folded, end + 1))) return false;
  if (next === 58 && mailAfter(folded, end)) return false;
  // Only labels of the same host may stand before it: no path, no e-mail name.
  let from = start;
  while (from > 0 && start - from < REACH && inAddress(codeAt(folded, from - 1))) from--;
  const opener = codeAt(folded, from - 1);
  if (opener === AT) return false;
  if (opener !== 47 && opener !== 63 && opener !== 61 && opener !== 35) return true;
  // A slash: the two of "https://", or the path of another host.
  return opener === 47 && (codeAt(folded, from - 2) === 47 || !pathOfHost(folded, from - 1));
}

/** "kestrelair.example:secret@evil.example" goes to evil.example. */
function mailAfter(folded: Folded, end: number): boolean {
  for (let at = end; at < folded.length && at - end < REACH && codeAt(folded, at) > 32; at++) {
    if (codeAt(folded, at) === 47) return false;
    if (codeAt(folded, at) === AT) return true;
  }
  return false;
}

function pathOfHost(folded: Folded, slash: number): boolean {
  for (let at = slash - 1; at >= 0 && slash - at < REACH && codeAt(folded, at) > 32; at--)
    if (codeAt(folded, at) === DOT || codeAt(folded, at) === 58) return true;
  return false;
}

/** Skips a run of joining symbols; gives the place after it. */
export function afterJoin(folded: Folded, at: number): number {
  let to = at;
  while (to < folded.length && to - at < 8 && (classOf(folded.codes[to] as number) & JOIN) !== 0) to++;
  return to;
}
