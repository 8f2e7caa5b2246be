import type { Pack } from '@/lib/domain/pack';
import type { Facts } from './conditions';
import { conditionWords, holds } from './conditions';
import type { Rule } from './rule';

/** No more of them than somebody reads. */
const MOST = 3;
const SAID = { off: 'off', warn: 'a warning', block: 'blocks' } as const;

/**
 * Where else a rule is otherwise, for the finding: "Here because of the pack's word for X. Off in direct messages."
 * Undefined where it is the same everywhere.
 */
export function scopeNote(rule: Rule, pack: Pack, facts: Facts): string | undefined {
  const setting = pack.guidelines?.rules?.[rule.meta.id];
  const given = typeof setting === 'object' ? setting : {};
  const categories = pack.triage.categories;
  const here: string[] = [];
  const elsewhere: string[] = [];
  const direct = given.direct ?? (rule.meta.scope === 'public' ? 'off' : undefined);
  if (facts.channel === 'public' && direct !== undefined && direct !== given.severity)
    elsewhere.push(`${SAID[direct]} in direct messages`);
  for (const { when, severity, options } of given.except ?? []) {
    const where = conditionWords(when, categories);
    if (holds(when, facts)) here.push(where);
    else
      elsewhere.push(
        `${severity === undefined ? 'other settings' : SAID[severity]}${severity && options ? ' with other settings' : ''} ${where}`,
      );
  }
  const sentences = [
    here.length ? `The pack sets this ${here.slice(0, MOST).join('; ')}.` : '',
    elsewhere.length ? `Elsewhere: ${elsewhere.slice(0, MOST).join('; ')}.` : '',
  ].filter(Boolean);
  return sentences.length ? sentences.join(' ') : undefined;
}
