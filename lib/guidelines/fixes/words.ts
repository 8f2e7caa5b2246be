import type { Fix } from '@/lib/domain/check';
import type { Reading } from '../analysis/draft';
import type { Placed } from './mend';

const SMALL =
  /\b(?:(?:only|just|merely|simply|mere)|(?:(?:very|really|rather|quite) )?(?:small|minor|little|tiny|slight|trivial|petty))\s+/gi;
const VOWS =
  /\b(?:definitely|absolutely|certainly|undoubtedly|surely|immediately|instantly|at once|right now|straight away|100 ?%|fully guaranteed)\b\s?/gi;

/** What is said plainly once the small word is gone; “it's a game” is as small as “it's only a game”. */
const PLAIN =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|few|couple|delays?|wait|issues?|problems?|faults?|defects?|leaks?|mistakes?|errors?|glitch(?:es)?|bugs?|outages?|scratch(?:es)?|hours?|days?|weeks?|minutes?|disruptions?|misunderstandings?|oversights?|damage)\b/i;

/** “It's only a small delay” → “It's a delay”. */
export function withoutSmallWords(finding: Placed, draft: Reading): Fix | undefined {
  const fix = without(finding, draft, SMALL);
  return fix && PLAIN.test(fix.text) ? fix : undefined;
}

/** “We will definitely call you” → “We will call you”. */
export const withoutVow = (finding: Placed, draft: Reading): Fix | undefined => without(finding, draft, VOWS);

/** The span without these words; an article before them agrees with what follows now. */
function without({ start, end }: Placed, { text }: Reading, words: RegExp): Fix | undefined {
  // The word behind the span is needed to tell "a" from "an".
  const after = /^\s*\S*/.exec(text.slice(end))?.[0] ?? '';
  const whole = text.slice(start, end) + after;
  const left = whole
    .replace(words, '')
    .replace(
      /\b(a|an)(?= (\p{L}))/giu,
      (article: string, _, letter: string) => article.slice(0, 1) + (/[aeio]/i.test(letter) ? 'n' : ''),
    )
    .replace(/ +([.,!?;:])/g, '$1')
    .trimEnd();
  const found = whole.match(words)?.map((word) => word.trim()) ?? [];
  if (found.length === 0 || left.trim() === '') return undefined;
  const first = whole.charAt(0);
  const capital = first !== first.toLowerCase() ? left.charAt(0).toUpperCase() + left.slice(1) : left;
  return {
    start,
    end: end + after.length,
    text: capital,
    label: `Leave out “${found.join('” and “')}”`,
  };
}
