import { classOf, startOf, WORD } from './fold';
import type { Folded } from './fold';
import type { Trie } from './trie';

const HASH = 35;
const UNDERSCORE = 95;
/** Letters that a name needs before it counts in the middle of a hashtag without capitals. */
const LONG = 6;
/** Letters that do at the beginning or the end of one. */
const LONG_AT_EDGE = 5;

type Accept = (pattern: number, start: number, end: number, compound: { start: number; end: number }) => void;

/**
 * Names inside longer hashtags: "#KestrelAirFail", "#neverflykestrelair". With capitals a name counts where the
 * humps say so; without them only a long one does. The hit is the whole hashtag.
 */
export function findInHashtags(
  text: string,
  folded: Folded,
  trie: Trie,
  guarded: ReadonlySet<string>,
  accept: Accept,
): void {
  for (let hash = 0; hash < folded.length; hash++) {
    if (folded.codes[hash] !== HASH) continue;
    const start = hash + 1;
    let end = start;
    while (end < folded.length && end - start < 140 && inTag(folded.codes[end] as number)) end++;
    const body = String.fromCharCode(...folded.codes.subarray(start, end));
    if (!guarded.has(body)) for (let at = hash; at < end; at++) tryAt(at, start, end);
    hash = end - 1;
  }

  function tryAt(at: number, start: number, end: number): void {
    let state = 1;
    for (let to = at; to < end; to++) {
      state = trie.step(state, folded.codes[to] as number);
      if (state === 0) return;
      const accepted = trie.ends(state);
      if (!accepted || (at === start && to + 1 === end)) continue;
      // The hashtag of the pack itself, with more behind it.
      if (at < start && !hump(to + 1, start)) continue;
      const edge = at <= start || to + 1 === end;
      const long = to + 1 - at >= (edge ? LONG_AT_EDGE : LONG);
      if ((long || hump(at, start)) && (long || to + 1 === end || hump(to + 1, start)))
        for (const pattern of accepted) accept(pattern, at, to + 1, { start: start - 1, end });
    }
  }

  /** A new word begins here: an upper-case letter after another kind, a digit after a letter, an underscore. */
  function hump(at: number, start: number): boolean {
    if (at <= start) return true;
    const here = text.charAt(startOf(folded, at));
    const before = text.charAt(startOf(folded, at - 1));
    if (before === '_' || here === '_') return true;
    const upper = here !== here.toLowerCase();
    if (upper && before === before.toLowerCase()) return true;
    // The last capital of a run begins a word when a small letter follows: "USAirwaysFAILAgain".
    const after = at + 1 < folded.length ? text.charAt(startOf(folded, at + 1)) : '';
    if (upper && after !== after.toUpperCase()) return true;
    return /\p{N}/u.test(here) !== /\p{N}/u.test(before);
  }
}

const inTag = (code: number): boolean => (classOf(code) & WORD) !== 0 || code === UNDERSCORE;
