import type { Token } from './tokens';
import { tokenise } from './tokens';

const LONGEST = 400;
const GREETING =
  /^(?:hi|hello|hey|hiya|dear|morning|afternoon|evening|thanks|thank you|sorry|apologies|g'day|day)$/;
/** Looked for in the last characters alone: a search for space before it costs the square of a text of spaces. */
const SIGNED_AT_END = /[\^*~/–—-]\s?\p{Lu}[\p{L}.]{0,19}$/u;
const LONGEST_SIGNATURE = 24;

/**
 * The words of a reply with what differs from customer to customer masked: names, numbers, dates, links, handles
 * and the sign-off. Two replies with the same mask are the same letter.
 */
export function masked(text: string, names: ReadonlySet<string>): string[] {
  const body = text.trimEnd();
  const signed = SIGNED_AT_END.exec(body.slice(-LONGEST_SIGNATURE));
  const tokens = tokenise(signed ? body.slice(0, body.length - signed[0].length) : body);
  const words: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (words.length >= LONGEST) break;
    const mask = maskOf(token, tokens, index, names);
    if (mask === '') continue;
    // One name of two words, one date of three tokens: one mask.
    if (mask.startsWith('<') && words.at(-1) === mask) continue;
    words.push(...mask.split(' '));
  }
  return words;
}

const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|tomorrow|tonight)$/;

function maskOf(token: Token, tokens: readonly Token[], index: number, names: ReadonlySet<string>): string {
  switch (token.kind) {
    case 'punctuation':
    case 'break':
    case 'emoji':
    case 'other':
      return '';
    case 'number':
      return '<number>';
    case 'link':
      return '<link>';
    case 'email':
    case 'handle':
      return token.kind === 'handle' ? '<name>' : '<link>';
    default:
  }
  if (MONTHS.test(token.normal) && /^\p{Lu}/u.test(token.text)) return '<number>';
  if (names.has(token.normal.replace(/'s$/, ''))) return '<name>';
  // A capital word alone between commas, at the start before a comma, or after a greeting is whom we speak to.
  if (/^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(token.text)) {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const stops = (other: Token | undefined) =>
      other === undefined || other.kind === 'punctuation' || other.kind === 'break';
    if (before && GREETING.test(before.normal) && stops(after)) return '<name>';
    if (
      (before === undefined || before.kind === 'handle') &&
      after?.text === ',' &&
      !GREETING.test(token.normal)
    )
      return '<name>';
    if (before?.text === ',' && stops(after)) return '<name>';
  }
  return token.normal;
}

/** 0 to 1: twice the longest common subsequence over both lengths. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let row = new Uint16Array(b.length + 1);
  let before = new Uint16Array(b.length + 1);
  for (const word of a) {
    [before, row] = [row, before];
    for (let column = 1; column <= b.length; column++)
      row[column] =
        word === b[column - 1]
          ? (before[column - 1] ?? 0) + 1
          : Math.max(before[column] ?? 0, row[column - 1] ?? 0);
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** An upper bound of `similarity` that costs little: words in common, whatever their order. */
export function atBest(a: readonly string[], counts: ReadonlyMap<string, number>, total: number): number {
  const left = new Map(counts);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common++;
      left.set(word, count - 1);
    }
  }
  return (2 * common) / (a.length + total);
}
