import type { Finding } from '@/lib/domain/check';
import type { CustomRule } from '@/lib/domain/pack';
import type { RuleContext } from '../rule';
import { conditionWords, factsOf, holds } from '../conditions';
import { forbidden } from './forbid';
import { overLimit } from './limit';
import { patternHits } from './pattern';
import { isMissing } from './require';
import { replacements } from './replace';

type Shared = Omit<RuleContext, 'options'>;

/** Findings of the pack's own rules. */
export function customFindings(context: Shared): Finding[] {
  const findings: Finding[] = [];
  const facts = factsOf(context.input, context.situation);
  for (const rule of context.pack.guidelines?.custom ?? []) {
    if (!holds(rule.when, facts)) continue;
    const found = findingsOf(rule, context.draft.text);
    const only = rule.when && conditionWords(rule.when, context.pack.triage.categories);
    findings.push(...(only ? found.map((one) => ({ ...one, scope: `Only ${only}.` })) : found));
  }
  return findings;
}

/** Findings of one rule on a text, its conditions aside. */
export function findingsOf(rule: CustomRule, text: string): Finding[] {
  const finding = (extra: Partial<Finding>): Finding => ({
    rule: rule.id,
    severity: rule.severity ?? 'warn',
    message: rule.message,
    ...(rule.why === undefined ? {} : { why: rule.why }),
    ...extra,
  });
  switch (rule.kind) {
    case 'forbid':
      return forbidden(text, rule.text, rule.inflect ?? false).map((span) => finding(span));
    case 'require':
      return isMissing(text, rule.text, rule.inflect ?? false) ? [finding({})] : [];
    case 'replace':
      return replacements(text, rule.text, rule.with, rule.inflect ?? false).map((hit) => finding(hit));
    case 'limit': {
      const over = overLimit(text, rule.of, rule.maximum);
      return over ? [finding(over)] : [];
    }
    case 'pattern':
      return patternHits(text, rule.pattern).map((span) => finding(span));
  }
}
