import type { CheckContext, CheckInput, Finding } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import { checkDraft } from '@/lib/guidelines';
import type { Rule } from '@/lib/guidelines/rule';
import { guidelinePack } from './guideline-pack';

export interface RuleCase extends Omit<Partial<CheckContext>, 'post' | 'pack'> {
  draft: string;
  /** A text stands for a post with that text. */
  post?: CheckInput['post'] | string;
  options?: Record<string, unknown>;
  pack?: Partial<Pack>;
}
/** Runs one rule alone: its findings on a case, as the engine gives them. */
export function runRule(rule: Rule, test: RuleCase): Finding[] {
  const { options, pack: changes, post, ...input } = test;
  const base = guidelinePack(changes);
  const given = base.guidelines?.rules?.[rule.meta.id];
  const setting = typeof given === 'object' ? given : {};
  const pack: Pack = {
    ...base,
    guidelines: {
      extends: 'none',
      rules: {
        [rule.meta.id]: {
          ...setting,
          severity: setting.severity ?? rule.meta.severity,
          options: options ?? setting.options ?? {},
        },
      },
    },
  };
  if (rule.meta.scope === 'public' && input.channel === 'direct' && pack.guidelines?.rules)
    pack.guidelines.rules[rule.meta.id] = { options: options ?? {} };
  return checkDraft({ ...input, post: typeof post === 'string' ? { text: post } : post, pack }).findings;
}
