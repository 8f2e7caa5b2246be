/** Longest draft that is proof-read, in UTF-16 units: longer ones are no replies. */
const LONGEST = 6_000;
/** Longest run of letters that Harper takes: its memory runs over at some hundred. */
const LONGEST_WORD = 40;

/**
 * The text as a proof-reader gets it, every offset kept: what no dictionary can read is replaced by spaces.
 * Lone surrogates become U+FFFD, as the way into WebAssembly makes them.
 */
export const prepared = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/[\p{L}\p{M}\p{N}_'’.-]{41,}/gu, (run) =>
      run.split(/['’.-]/).some((part) => part.length > LONGEST_WORD) || run.length > 4 * LONGEST_WORD
        ? ' '.repeat(run.length)
        : run,
    )
    .replaceAll('’', "'")
    .replace(/\0/g, ' ');
