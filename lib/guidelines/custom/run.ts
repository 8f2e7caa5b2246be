import type { Finding } from '@/lib/domain/check';
import type { CustomRule } from '@/lib/domain/pack';
import type { RuleContext } from '../rule';
import { identifyLanguage } from '@/lib/language/identify';
import { forbidden } from './forbid';
import { overLimit } from './limit';
import { patternHits } from './pattern';
import { isMissing } from './require';
import { replacements } from './replace';

type Shared = Omit<RuleContext, 'options'>;

/** Findings of the pack's own rules. */
export function customFindings(context: Shared): Finding[] {
  const findings: Finding[] = [];
  for (const rule of context.pack.guidelines?.custom ?? [])
    if (applies(rule, context)) findings.push(...findingsOf(rule, context.draft.text));
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

function applies(rule: CustomRule, context: Shared): boolean {
  const { when } = rule;
  if (!when) return true;
  const { triage } = context.input;
  if (when.channel !== undefined && when.channel !== context.channel) return false;
  if (when.site && !when.site.some((site) => site === context.site)) return false;
  if (when.category && !(typeof triage?.category === 'string' && when.category.includes(triage.category)))
    return false;
  if (when.wants && !(triage?.wants !== undefined && when.wants.includes(triage.wants))) return false;
  if (when.stage && !when.stage.includes(stageOf(context))) return false;
  if (when.language) {
    const { language, confidence } = identifyLanguage(context.draft.text);
    if (!when.language.some((wanted) => wanted.split('-')[0]?.toLowerCase() === language && confidence > 0.4))
      return false;
  }
  return true;
}

function stageOf(context: Shared): 'first' | 'again' | 'praise' {
  if (context.situation.praise) return 'praise';
  return context.situation.first ? 'first' : 'again';
}
