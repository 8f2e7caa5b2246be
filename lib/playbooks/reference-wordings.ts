import { FIXED_FIELDS, fieldProblem } from '@/lib/replies/fields';
import { fieldsOf, wordingProblem } from '@/lib/replies/render';
import { didYouMean } from './problem';
import type { Found, Names, Report } from './references';
import { texts } from './references';

/** Every reply must be Liquid of the safe kind and use fields that somebody can fill. */
export function checkWordings(report: Report, warn: Report, plays: readonly Found[], faq: Names): void {
  const fixed = Object.keys(FIXED_FIELDS);
  const judged = new Map<string, string | undefined>();
  for (const { path, value: play } of plays) {
    const wordings = texts(play['replies']);
    const seen = new Set<string>();
    for (const [index, wording] of wordings) {
      const at = [...path, 'replies', index];
      const problem = wordingProblem(wording);
      if (problem) report(at, problem);
      for (const field of fieldsOf(wording)) {
        if (!judged.has(field)) judged.set(field, fieldProblem(field, faq.list));
        const wrong = judged.get(field);
        if (!wrong) continue;
        const allowed = wrong.includes('allowed') || field.startsWith('ask.');
        report(
          at,
          allowed
            ? wrong
            : `${wrong} Allowed: ${fixed.join(', ')}, faq.<id>, link.<id> and ask.<name>.${didYouMean(field, fixed)}`,
        );
      }
      if (seen.has(wording.trim()))
        report(at, 'This wording stands twice in the play; change it or take it out.');
      seen.add(wording.trim());
    }
    if (wordings.length === 1)
      warn(
        [...path, 'replies'],
        'One wording only: two customers in a row get the same words. Add a second one.',
      );
  }
}
