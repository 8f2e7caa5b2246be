/** One thing wrong with a pack, or worth knowing, in the place where its author finds it. */
export interface PackProblem {
  /** 1-based, in the source as it was given. */
  line?: number;
  column?: number;
  /** "plays[3].replies[0]"; empty for the whole pack. */
  path: string;
  /** Says what is wrong and what is allowed. */
  message: string;
}

export type Path = readonly (string | number)[];

/** ['plays', 3, 'replies', 0] as a person writes it: plays[3].replies[0]. */
export function pathText(path: Path): string {
  let text = '';
  for (const part of path) text += typeof part === 'number' ? `[${part}]` : text === '' ? part : `.${part}`;
  return text;
}

/** Text, a number, true or false as it stands; nothing for anything else. */
export const inWords = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** A value from a hostile file, short enough for a sentence. */
export function quoted(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = inWords(value);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}

const MANY = 40;
/** Among more names than this no guess is made. */
const MANY_NAMES = 2_000;

/** "a, b or c"; long lists are cut and say so. */
export function oneOf(values: readonly string[]): string {
  if (values.length === 0) return 'none';
  if (values.length > MANY) return `${values.slice(0, MANY).join(', ')} and ${values.length - MANY} more`;
  const last = values.at(-1) ?? '';
  return values.length === 1 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}

/** The known word that is close enough to be what was meant. */
export function closest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 80 || known.length > MANY_NAMES) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

export const didYouMean = (word: string, known: readonly string[]): string => {
  const meant = closest(word, known);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
};

/** Edits between two words, neighbours swapped counting as one; stops counting at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit;
}
