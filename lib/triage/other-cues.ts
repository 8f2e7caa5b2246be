import type { Cue } from './cues';
import type { PatternGroup } from './lexicon/other-patterns';
import { LineBook, linesOf, plainOf, tokensOf } from './alarms/pattern';
import { otherPatterns } from './lexicon/other-patterns';
import { isOtherLanguage } from './lexicon/small-words';
import type { Token } from './tokens';

let book: LineBook<PatternGroup> | undefined;

function patterns(): LineBook<PatternGroup> {
  if (!book) {
    book = new LineBook();
    for (const group of otherPatterns) book.add(linesOf(group.lines, {}), group);
  }
  return book;
}

/** A small word that English has not makes a short text one of another language; in a longer one two are needed. */
const SHORT = 8;
/** How many cues of one group are looked for. */
const MOST = 4;

/** Cues by pattern in the languages besides English; none in a text without a small word of theirs. */
export function otherCues(tokens: readonly Token[]): Cue[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const small = words.filter(({ text }) => isOtherLanguage(text)).length;
  if (small < (words.length > SHORT ? 2 : 1)) return [];
  const plain = plainOf(tokens);
  const counts = new Map<PatternGroup, number>();
  const found: Cue[] = [];
  patterns().find(plain.text, ({ value, from, to }) => {
    const { id, about, tone, wants } = value;
    found.push({ group: id, about, tone, ...(wants ? { wants } : {}), ...tokensOf(plain, from, to) });
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    return count >= MOST;
  });
  return found;
}
