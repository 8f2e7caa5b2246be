import type { Pack } from '@/lib/domain/pack';
import { compilePattern } from './pattern';
import { findingsOf } from './run';

/** An example of a pack's own rule that does not do what it says. */
export interface CustomFailure {
  rule: string;
  example: string;
  expected: 'fail' | 'pass';
  message: string;
}

/** Runs every example of the pack's own rules; empty when all are right. Conditions (`when`) are not part of an example. */
export function proveCustomRules(pack: Pack): CustomFailure[] {
  const failures: CustomFailure[] = [];
  for (const rule of pack.guidelines?.custom ?? []) {
    if (rule.kind === 'pattern') {
      const compiled = compilePattern(rule.pattern);
      if (!compiled.ok) {
        failures.push({ rule: rule.id, example: rule.pattern, expected: 'pass', message: compiled.message });
        continue;
      }
    }
    for (const expected of ['fail', 'pass'] as const)
      for (const example of rule.examples[expected]) {
        const fires = findingsOf(rule, example).length > 0;
        if (fires !== (expected === 'fail'))
          failures.push({
            rule: rule.id,
            example,
            expected,
            message:
              expected === 'fail'
                ? `"${example}" should be found by ${rule.id} and is not.`
                : `"${example}" should pass ${rule.id} and does not.`,
          });
      }
  }
  return failures;
}
