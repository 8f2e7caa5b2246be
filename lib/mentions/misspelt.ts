import type { FuzzyIndex } from './fuzzy';
import { buildFuzzyIndex } from './fuzzy';
import { isDense, lettersOf, partsOfName } from './patterns';
import type { Tables, TermRow } from './tables';
import type { Trie } from './trie';
import { buildTrie } from './trie';
import { eachWord } from './words/decode';
import { englishWords } from './words/english';
import { everydayWords } from './words/everyday';

/** Kinds of terms whose misspellings are looked for. */
const SPELT = new Set(['name', 'person', 'place', 'product', 'competitor']);

/**
 * Names of which misspelt forms are looked for, and the everyday words near them that must not be taken for one.
 * Runs where the terms are compiled; the word list never leaves there.
 */
export function misspeltTables(
  terms: readonly { row: TermRow; index: number }[],
  exact: ReadonlySet<string>,
): Tables['fuzzy'] {
  const uses = new Map<string, number[]>();
  const phrases: Record<string, string> = {};
  const use = (name: string, term: number, part: number): void => {
    const list = uses.get(name);
    if (list) list.push(term, part);
    else uses.set(name, [term, part]);
  };
  for (const { row, index } of terms) {
    if (!SPELT.has(row.kind) || /^[@#＠＃]/.test(row.text)) continue;
    const words = partsOfName(row.text);
    const whole = words.join('');
    if (whole.length < 4 || whole.length > 40 || isDense(whole) || !/\p{L}{3}/u.test(whole)) continue;
    use(whole, index, 0);
    if (words.length < 2) continue;
    phrases[String(index)] = words.join(' ');
    words.forEach((word, at) => {
      if (word.length >= 4) use(word, index, at + 1);
    });
  }
  const names = [...uses.keys()];
  return {
    names: names.join('\n'),
    uses: [...uses.values()],
    phrases,
    guarded: guardedWords(buildFuzzyIndex(names), names, exact).join(' '),
  };
}

function guardedWords(index: FuzzyIndex, names: readonly string[], exact: ReadonlySet<string>): string[] {
  const guarded = new Set<string>();
  if (names.length === 0) return [];
  const known = new Set(names);
  const inside = buildTrie(names.filter((name) => name.length >= 5));
  const look = (word: string): void => {
    if (index.near(word).some((found) => names[found.name] !== word)) guarded.add(word);
    // "pineapple" and "reunited" hold a name and mean none: as hashtags they are left alone.
    if (word.length > 5 && !known.has(word) && holdsOne(inside, word)) guarded.add(word);
  };
  eachWord(englishWords, look);
  for (const word of everydayWords) look(word);
  // Another term of the packs is never a misspelling of this one.
  for (const pattern of exact) look(lettersOf(pattern));
  return [...guarded];
}

/** Whether a pattern stands anywhere in the word. */
function holdsOne({ first, step, ends }: Trie, word: string): boolean {
  for (let from = 0; from < word.length; from++) {
    let state = first[word.charCodeAt(from)] as number;
    for (let at = from + 1; state !== 0; at++) {
      if (ends(state)) return true;
      if (at >= word.length) break;
      state = step(state, word.charCodeAt(at));
    }
  }
  return false;
}
