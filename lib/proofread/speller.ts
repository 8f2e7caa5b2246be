import type { Slip } from '@/lib/domain/check';
import { createDictionary } from './dictionary';

export interface Speller {
  /** Slips of spelling in a text; offsets are UTF-16. */
  read(text: string): Slip[];
}

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;

/**
 * Spelling by a Hunspell dictionary. Only words in small letters, or with a capital at the beginning of a sentence,
 * are looked at: with a capital elsewhere it is a name.
 * @param aff text of the `.aff` file
 * @param dic text of the `.dic` file
 */
export function createSpeller(aff: string, dic: string): Speller {
  // The Dutch one writes ij as one letter, as nobody types it.
  const dictionary = createDictionary(aff.replaceAll('ĳ', 'ij'), dic.replaceAll('ĳ', 'ij'));
  return {
    read(text) {
      const slips: Slip[] = [];
      for (const match of text.matchAll(WORD)) {
        const [word] = match;
        if (!isCandidate(word) || isRight(word)) continue;
        const better = dictionary.suggest(word.toLowerCase());
        // Far from every word: another language, a name in small letters, a word of fashion.
        if (better.length > 0)
          slips.push({
            start: match.index,
            end: match.index + word.length,
            kind: 'spelling',
            better: /^\p{Lu}/u.test(word)
              ? better.map((other) => other.charAt(0).toUpperCase() + other.slice(1))
              : better,
          });
      }
      return slips;

      function isCandidate(word: string): boolean {
        return word.length >= 4 && word.length <= 30 && !/\p{Lu}/u.test(word) && !/(\p{L})\1\1/u.test(word);
      }
    },
  };

  /** Known as it stands, or each of its parts: "l'avion", "est-ce", "auto-onderdelen". */
  function isRight(word: string): boolean {
    return (
      dictionary.has(word) ||
      (/['-]/.test(word) && word.split(/['-]/).every((part) => part.length < 3 || dictionary.has(part)))
    );
  }
}
