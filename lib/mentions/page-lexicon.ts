import type { LexiconSnapshot, PageLexicon } from '@/lib/domain/lexicon';
import { buildFuzzyIndex } from './fuzzy';
import { squeeze } from './prefilter';
import { createSuspect } from './suspect';
import { tablesOf } from './tables';
import { eachWord } from './words/decode';
import { englishWords } from './words/english';
import { everydayWords } from './words/everyday';

/**
 * What a page needs of a compiled lexicon to tell which posts may be mentions. Pure; the result is JSON. Runs in the
 * worker.
 */
export function pageLexiconOf(snapshot: LexiconSnapshot): PageLexicon {
  const { patterns, fuzzy } = tablesOf(snapshot);
  const terms = new Set(patterns === '' ? [] : patterns.split('\n').map(longestPart));
  const all = fuzzy.names === '' ? [] : fuzzy.names.split('\n');
  const names = all.filter((_, index) => isWhole(fuzzy.uses[index] ?? []));
  const phrases = [...new Set(Object.values(fuzzy.phrases))];
  return {
    format: 1,
    version: snapshot.version,
    own: snapshot.own,
    ...(terms.delete('') ? { always: true } : {}),
    terms: [...terms].join('\n'),
    names: names.join('\n'),
    phrases: phrases.join('\n'),
    guarded: guardedWords(all, fuzzy.guarded),
  };
}

/** A sign that no term can hold stands for any other such sign: only what lies beside it counts. */
const longestPart = (pattern: string): string =>
  pattern
    .split('\ufffd')
    .map(squeeze)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const isWhole = (uses: readonly number[]): boolean => uses.some((part, at) => at % 2 === 1 && part === 0);

/** Everyday words that the page would suspect and the matcher never takes for a name. */
function guardedWords(names: readonly string[], guarded: string): string {
  if (names.length === 0) return '';
  const never = new Set(guarded.split(' '));
  const suspect = createSuspect(names, [], new Set());
  const index = buildFuzzyIndex(names);
  const found = new Set<string>();
  const look = (word: string): void => {
    if (suspect([word]) && (never.has(word) || !index.near(word).some(({ name }) => names[name] !== word)))
      found.add(word);
  };
  eachWord(englishWords, look);
  for (const word of [...everydayWords, ...never]) look(word);
  return [...found].join(' ');
}
