import { foldString } from '@/lib/mentions/fold';
import { stem } from '@/lib/mentions/stem';
import type { Token } from './tokens';

/**
 * Phrases found in a post by stems. In a phrase `*` stands for up to two words, `#` for a number; a word that ends
 * in "=" must stand exactly so ("is=").
 */
export interface PhraseMatch<T> {
  value: T;
  /** Places in the token list, end exclusive. */
  from: number;
  to: number;
}

interface Entry<T> {
  parts: string[];
  value: T;
}

export interface PhraseBook<T> {
  /** Every phrase in the tokens; of those that begin at one token, the longest of each value. */
  find(tokens: readonly Token[]): PhraseMatch<T>[];
}

export function phraseBook<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  /** By the stem of the first word, and by the word itself where it must stand exactly so. */
  const byStem = new Map<string, Entry<T>[]>();
  const byWord = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const parts = partsOf(phrase);
    const first = parts[0];
    if (first === undefined) continue;
    const [book, key] = first.endsWith('=') ? [byWord, first.slice(0, -1)] : [byStem, first];
    const list = book.get(key);
    if (list) list.push({ parts, value });
    else book.set(key, [{ parts, value }]);
  }
  for (const book of [byStem, byWord])
    for (const list of book.values()) list.sort((a, b) => b.parts.length - a.parts.length);

  return {
    find(tokens) {
      const found: PhraseMatch<T>[] = [];
      for (let from = 0; from < tokens.length; from++) {
        const token = tokens[from] as Token;
        if (token.stem === '') continue;
        gather(byStem.get(token.stem), from);
        if (token.kind === 'word') gather(byWord.get(token.text), from);
      }
      return found;

      function gather(entries: Entry<T>[] | undefined, from: number): void {
        if (!entries) return;
        const before = found.length;
        for (const entry of entries) {
          // Longer phrases stand first; the first of each value is enough.
          let known = false;
          for (let at = before; at < found.length; at++) if (found[at]?.value === entry.value) known = true;
          if (known) continue;
          const to = matchFrom(entry.parts, tokens, from);
          if (to >= 0) found.push({ value: entry.value, from, to });
        }
      }
    },
  };
}

/** Words of a phrase as stems. */
export function partsOf(phrase: string): string[] {
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      if (part === '*' || part === '#') return [part];
      if (part.endsWith('=')) return [`${foldString(part.slice(0, -1))}=`];
      return foldString(part)
        .split(/[^\p{L}\p{N}']+/u)
        .filter(Boolean)
        .map((word) => (/^\p{N}+$/u.test(word) ? '#' : stem(word)));
    });
}

function matchFrom(parts: readonly string[], tokens: readonly Token[], from: number): number {
  let at = from + 1;
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] as string;
    if (part !== '*') {
      if (!same(tokens[at], part)) return -1;
      at++;
      continue;
    }
    const wanted = parts[++index];
    if (wanted === undefined) return at;
    let skipped = 0;
    while (
      at < tokens.length &&
      !same(tokens[at], wanted) &&
      skipped < 2 &&
      (tokens[at] as Token).kind !== 'mark'
    ) {
      at++;
      skipped++;
    }
    if (!same(tokens[at], wanted)) return -1;
    at++;
  }
  return at;
}

const same = (token: Token | undefined, part: string): boolean =>
  token !== undefined &&
  (token.stem === part ||
    (part.length === token.text.length + 1 && part.endsWith('=') && part.startsWith(token.text)));
