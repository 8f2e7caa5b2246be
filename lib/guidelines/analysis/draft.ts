import { openingsOf } from './openings';
import type { Token } from './tokens';
import { tokenise } from './tokens';

/** A hit of a pattern: offsets in the original text, and the normal text that matched. */
export interface Match {
  start: number;
  end: number;
  /** The matched normal text. */
  normal: string;
  groups: Record<string, string | undefined>;
  /** Offsets in the normal text. */
  from: number;
  to: number;
  sentence: number;
}

export interface Sentence {
  start: number;
  end: number;
  /** Offsets in the normal text. */
  from: number;
  to: number;
  normal: string;
  question: boolean;
  /** First and last token, end exclusive. */
  first: number;
  last: number;
}

/** A text read once, for all rules. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** Tokens' normal forms, one space between. Patterns of rules run on this. */
  normal: string;
  sentences: readonly Sentence[];
  /** Quoted stretches of the original text. */
  quotes: readonly { start: number; end: number }[];
  /** All hits of a global pattern on the normal text, without those inside quotation marks. */
  find(pattern: RegExp, within?: { from: number; to: number }): readonly Match[];
  has(pattern: RegExp): boolean;
  sentenceAt(offset: number): number;
}

const QUOTES =
  /"[^"\n]{2,300}"|“[^”\n]{2,300}”|«[^»\n]{2,300}»|„[^“”\n]{2,300}[“”]|(?<![\p{L}\p{N}])['‘][^'‘’\n]{6,200}['’](?![\p{L}\p{N}])/gu;

/**
 * Tokens of a sentence at most. Rules look at the sentence around each hit, so a text without stops would cost
 * the square of its length.
 */
const LONGEST_SENTENCE = 120;

/** The same one, two or three tokens again and again are read so often: the ninth says no more than the eighth. */
const CYCLES = [1, 2, 3];
const MOST_ALIKE = 8;

/** Reads a text: tokens, normal form, sentences, quotations. Linear in its length. */
export function read(text: string): Reading {
  const tokens = tokenise(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const alike = CYCLES.map(() => 0);
  for (const [index, token] of tokens.entries()) {
    for (const [at, cycle] of CYCLES.entries())
      alike[at] = tokens[index - cycle]?.normal === token.normal ? (alike[at] ?? 0) + 1 : 0;
    if (CYCLES.some((cycle, at) => (alike[at] ?? 0) >= cycle * MOST_ALIKE)) {
      // No width: it stands in the gap behind the last one that counts.
      starts.push(length - 1);
      ends.push(length - 1);
      continue;
    }
    starts.push(length);
    parts.push(token.normal);
    length += token.normal.length + 1;
    ends.push(length - 1);
  }
  const normal = parts.join(' ');
  const quotes: { start: number; end: number }[] = [];
  for (const match of text.matchAll(QUOTES))
    quotes.push({ start: match.index, end: match.index + match[0].length });
  const sentences = cut(tokens, starts, ends, normal);

  const tokenAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const sentenceAt = (offset: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const toMatch = (match: RegExpExecArray, shift: number): Match | undefined => {
    const from = match.index + shift;
    const to = from + match[0].trimEnd().length;
    const lead = match[0].length - match[0].trimStart().length;
    const first = tokens[tokenAt(from + lead)];
    const last = tokens[tokenAt(Math.max(from + lead, to - 1))];
    if (!first || !last || to <= from + lead) return undefined;
    return {
      start: first.start,
      end: last.end,
      normal: match[0].trim(),
      groups: match.groups ?? {},
      from: from + lead,
      to,
      sentence: sentenceAt(first.start),
    };
  };
  const openings = openingsOf(normal);
  /** Hits in the whole text: rules ask for the same, and a post stays while its reply is typed. */
  const known = new Map<RegExp, readonly Match[]>();
  const inQuotes = (start: number) => quotes.some((quote) => start > quote.start && start < quote.end);
  return {
    text,
    tokens,
    normal,
    sentences,
    quotes,
    sentenceAt,
    find(pattern, within) {
      const before = within ? undefined : known.get(pattern);
      if (before) return before;
      const matches: Match[] = [];
      openings.each(
        pattern,
        (found) => {
          const match = toMatch(found, within?.from ?? 0);
          if (match && !inQuotes(match.start)) matches.push(match);
          return false;
        },
        within,
      );
      if (!within) known.set(pattern, matches);
      return matches;
    },
    has: (pattern) =>
      openings.each(pattern, (found) => {
        const match = toMatch(found, 0);
        return match !== undefined && !inQuotes(match.start);
      }),
  };
}

function cut(
  tokens: readonly Token[],
  starts: readonly number[],
  ends: readonly number[],
  normal: string,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    const open = tokens[first];
    const end = tokens[last - 1];
    if (
      open &&
      end &&
      last > first &&
      tokens.slice(first, last).some((token) => token.kind !== 'punctuation' && token.kind !== 'break')
    ) {
      const from = starts[first] ?? 0;
      const to = ends[last - 1] ?? from;
      const body = normal.slice(from, to);
      sentences.push({
        start: open.start,
        end: end.end,
        from,
        to,
        normal: body,
        question: body.endsWith('?'),
        first,
        last,
      });
      first = last;
    } else if (last > first && (sentences.length > 0 || last - first >= LONGEST_SENTENCE)) first = last;
  };
  for (const [index, token] of tokens.entries()) {
    const ends =
      token.kind === 'break' ||
      (token.kind === 'punctuation' &&
        (token.normal === '!' || token.normal === '?' || token.normal === '.' || token.normal === '...')) ||
      /^[。！？]$/.test(token.text);
    if (
      (ends && !(token.normal === '.' && isAbbreviation(tokens[index - 1]))) ||
      index + 1 - first >= LONGEST_SENTENCE
    )
      close(index + 1);
  }
  close(tokens.length);
  return sentences;
}

const isAbbreviation = (token: Token | undefined) =>
  token !== undefined &&
  /^(mr|mrs|ms|dr|prof|st|no|nr|e|g|i|approx|vs|etc|mx)$/.test(token.normal) &&
  token.kind === 'word';
