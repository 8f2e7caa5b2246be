import type { Pack } from '@/lib/domain/pack';
import { proveCustomRules, validateRuleSettings } from '@/lib/guidelines';
import type { Finding } from './explain';

/** Options the rules do not take, exceptions that say nothing, and custom rules whose own examples contradict them. */
export function checkGuidelines(pack: Pack): Finding[] {
  const settings = validateRuleSettings(pack).map(({ path, message }): Finding => ({
    path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    part: 'value',
    message,
  }));
  const custom = pack.guidelines?.custom ?? [];
  const examples = proveCustomRules(pack).map(({ rule, example, expected, message }): Finding => {
    const index = custom.findIndex((item) => item.id === rule);
    const kind = expected === 'pass' ? 'pass' : 'fail';
    const at = custom[index]?.examples[kind].indexOf(example) ?? -1;
    return {
      path: ['guidelines', 'custom', index, ...(at < 0 ? [] : ['examples', kind, at])],
      part: 'value',
      message,
    };
  });
  return [...settings, ...examples];
}
