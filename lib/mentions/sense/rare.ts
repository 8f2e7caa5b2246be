import { eachWord } from '../words/decode';
import { englishWords } from '../words/english';
import { EVERYDAY } from './word-classes';

/** Which of the names are no English word. Runs where terms are compiled. */
export function rareNames(names: readonly string[]): Set<string> {
  const rare = new Set(names.filter((name) => name !== '' && !EVERYDAY.has(name)));
  if (rare.size > 0) eachWord(englishWords, (word) => rare.delete(word));
  return rare;
}
