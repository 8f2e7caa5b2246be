import type { Pack, RuleSetting } from '@/lib/domain/pack';
import type { Channel, RuleId, Severity } from '@/lib/domain/words';
import type { Facts } from './conditions';
import { packFor } from './conditions';
import { rules } from './registry';
import type { Rule } from './rule';

/** A rule as a pack wants it, for one channel. */
export interface ActiveRule {
  rule: Rule;
  severity: Severity;
  options: unknown;
}

const cache = new WeakMap<Pack, Partial<Record<Channel, ActiveRule[]>>>();

/** The rules that run for a pack in a channel, with their options parsed once. */
export function activeRules(pack: Pack, channel: Channel): ActiveRule[] {
  const known = cache.get(pack) ?? {};
  cache.set(pack, known);
  return (known[channel] ??= rules.flatMap((rule) => resolve(rule, pack, channel) ?? []));
}

/** How severe a rule is for what these facts say; undefined where it is off. */
export const severityIn = (pack: Pack, id: RuleId, facts: Facts): Severity | undefined =>
  activeRules(packFor(pack, facts), facts.channel).find(({ rule }) => rule.meta.id === id)?.severity;

function resolve(rule: Rule, pack: Pack, channel: Channel): ActiveRule | undefined {
  const setting = pack.guidelines?.rules?.[rule.meta.id];
  const severity = severityOf(rule, setting, pack.guidelines?.extends === 'none', channel);
  if (severity === 'off') return undefined;
  const given = typeof setting === 'object' ? (setting.options ?? {}) : {};
  const parsed = rule.meta.options.safeParse(given);
  // Import refuses wrong options (validateRuleSettings); a pack that came another way runs on the defaults.
  return { rule, severity, options: parsed.success ? parsed.data : rule.meta.options.parse({}) };
}

function severityOf(
  rule: Rule,
  setting: RuleSetting | undefined,
  none: boolean,
  channel: Channel,
): Severity | 'off' {
  const given = typeof setting === 'string' ? setting : setting?.severity;
  const direct = typeof setting === 'object' ? setting.direct : undefined;
  if (channel === 'direct') {
    if (direct !== undefined) return direct;
    if (rule.meta.scope === 'public') return 'off';
  }
  if (given !== undefined) return given;
  return none && setting === undefined ? 'off' : rule.meta.severity;
}

/** What is wrong with a pack's rule settings: where and what to change. Empty when all is right. */
export function validateRuleSettings(pack: Pack): { path: string; message: string }[] {
  const problems: { path: string; message: string }[] = [];
  for (const [id, setting] of Object.entries(pack.guidelines?.rules ?? {})) {
    const rule = rules.find((candidate) => candidate.meta.id === id);
    if (!rule || typeof setting !== 'object') continue;
    const at = (...path: (string | number)[]) => ['guidelines', 'rules', id, ...path].join('.');
    const wrong = (options: Record<string, unknown>, path: (string | number)[], only?: object) => {
      const parsed = rule.meta.options.safeParse(options);
      for (const issue of parsed.success ? [] : parsed.error.issues) {
        const keys = issue.path.map(String);
        if (only && keys[0] !== undefined && !Object.hasOwn(only, keys[0])) continue;
        problems.push({ path: at(...path, 'options', ...keys), message: issue.message });
      }
    };
    if (setting.options) wrong(setting.options, []);
    for (const [index, { when, severity, options }] of (setting.except ?? []).entries()) {
      if (Object.keys(when).length === 0)
        problems.push({
          path: at('except', index, 'when'),
          message: `This exception holds always; say when it holds (${CONDITIONS}), or change the rule itself.`,
        });
      if (severity === undefined && !options)
        problems.push({
          path: at('except', index),
          message: 'This exception changes nothing; give it a severity (off, warn or block) or options.',
        });
      // Only what this exception adds: the rule's own options have been looked at.
      if (options) wrong({ ...setting.options, ...options }, ['except', index], options);
    }
  }
  return problems;
}
const CONDITIONS = 'category, wants, stage, site, channel or language';
