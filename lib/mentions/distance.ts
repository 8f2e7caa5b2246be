/**
 * How far a written word is from a name, in slips of a hand or an ear: a doubled letter costs less than a strange
 * one, a neighbouring key less than a distant one. Content-script code.
 */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Keys that lie elsewhere on German and French keyboards. */
const ELSEWHERE = 'yz zy tz gz zh aq qa qz za zs wz ws mp lm';
const SOUNDS = 'ck kc cs sc cq qc kq qk sz zs iy yi gj jg fv vf dt td bp pb mn nm uv vu xs sx ow wo ei ie';
const VOWELS = 'aeiouy';

const CHEAP_SOUND = 0.6;
const CHEAP_VOWEL = 0.65;
const CHEAP_KEY = 0.8;
const STRANGE = 1.2;
/** A letter that somebody hid on purpose. */
const HIDDEN = 0.5;
const SWAPPED = 0.6;
const DOUBLED = 0.45;
const EXTRA = 1;
const MISSING = 0.95;
const SILENT = 0.65;
const FIRST = 0.45;

const near = new Set<string>();
for (const row of ROWS)
  for (let at = 0; at + 1 < row.length; at++)
    near.add(row.slice(at, at + 2)).add((row[at + 1] ?? '') + (row[at] ?? ''));
for (let line = 0; line < 2; line++) {
  const upper = ROWS[line] as string;
  const lower = ROWS[line + 1] as string;
  for (let at = 0; at < lower.length; at++)
    for (const key of [upper[at], upper[at + 1]])
      if (key) near.add(key + (lower[at] as string)).add((lower[at] as string) + key);
}
for (const pair of ELSEWHERE.split(' ')) near.add(pair);
const sounds = new Set(SOUNDS.split(' '));

const vowel = (char: string): boolean => VOWELS.includes(char);

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (b === '*') return HIDDEN;
  if (sounds.has(a + b)) return CHEAP_SOUND;
  if (vowel(a) && vowel(b)) return CHEAP_VOWEL;
  return near.has(a + b) ? CHEAP_KEY : STRANGE;
}

/** Cost of a letter that is too many at `at` of the word. */
function extraCost(word: string, at: number): number {
  const char = word[at] as string;
  if (char === word[at - 1] || char === word[at + 1]) return DOUBLED;
  if (char === 'h' || ((char === 'e' || char === 'y') && at === word.length - 1)) return SILENT;
  return near.has(char + (word[at - 1] ?? '')) || near.has(char + (word[at + 1] ?? '')) ? CHEAP_KEY : EXTRA;
}

/** Cost of a letter of the name that the word lacks. */
function missingCost(name: string, at: number): number {
  const char = name[at] as string;
  if (char === name[at - 1] || char === name[at + 1]) return DOUBLED;
  if (char === 'h' || (char === 'e' && at === name.length - 1)) return SILENT;
  return vowel(char) ? 0.8 : MISSING;
}

/** Weighted distance with neighbours swapped counted once. Infinity when it is above the limit. */
export function slips(name: string, word: string, limit: number): number {
  if (Math.abs(name.length - word.length) > 3) return Infinity;
  const columns = word.length + 1;
  let older: number[] = [];
  let last: number[] = [0];
  for (let at = 0; at < word.length; at++)
    last.push((last[at] as number) + extraCost(word, at) + (at === 0 ? FIRST : 0));
  for (let row = 1; row <= name.length; row++) {
    const first = row === 1 ? FIRST : 0;
    const line = [(last[0] as number) + missingCost(name, row - 1) + first];
    let least = line[0] as number;
    for (let column = 1; column < columns; column++) {
      const a = name[row - 1] as string;
      const b = word[column - 1] as string;
      const opening = first > 0 && column === 1 ? FIRST : 0;
      let best = (last[column - 1] as number) + swapCost(a, b) + (a === b ? 0 : opening);
      best = Math.min(best, (last[column] as number) + missingCost(name, row - 1) + opening);
      best = Math.min(best, (line[column - 1] as number) + extraCost(word, column - 1) + opening);
      if (row > 1 && column > 1 && a === word[column - 2] && name[row - 2] === b && a !== b)
        best = Math.min(best, (older[column - 2] as number) + SWAPPED);
      line.push(best);
      if (best < least) least = best;
    }
    if (least > limit + SWAPPED) return Infinity;
    older = last;
    last = line;
  }
  const cost = last[word.length] as number;
  return cost > limit ? Infinity : cost;
}

/** How many slips a name of so many letters forgives. */
export const allowance = (letters: number): number =>
  letters >= 10 ? 2.4 : (ALLOWED[Math.max(0, letters)] ?? 0);
const ALLOWED = [0, 0, 0, 0, 0.85, 1, 1.45, 1.75, 2, 2];
