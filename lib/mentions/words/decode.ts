/** Endings by the bits of the sign after a word. */
const ENDINGS: readonly [bit: number, make: (word: string) => string][] = [
  [1, (word) => `${word}s`],
  [2, (word) => (word.endsWith('e') ? `${word}d` : `${word}ed`)],
  [4, (word) => (word.endsWith('e') ? `${word.slice(0, -1)}ing` : `${word}ing`)],
  [8, (word) => `${word}ly`],
];

/** Calls back with every word of a front-coded list; see english.ts for the coding. */
export function eachWord(coded: string, callback: (word: string) => void): void {
  let word = '';
  for (let at = 0; at < coded.length;) {
    const taken = coded.charCodeAt(at) - 65;
    let end = at + 1;
    while (end < coded.length && coded.charCodeAt(end) >= 97) end++;
    word = word.slice(0, taken) + coded.slice(at + 1, end);
    callback(word);
    const sign = coded.charCodeAt(end);
    if (sign >= 48 && sign < 64) {
      for (const [bit, make] of ENDINGS) if ((sign - 48) & bit) callback(make(word));
      end++;
    }
    at = end;
  }
}
