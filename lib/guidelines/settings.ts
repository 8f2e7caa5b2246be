import type { Pack, RuleSetting } from '@/lib/domain/pack';
import type { Channel, Severity } from '@/lib/domain/words';
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

/** Wrong options of a pack's rules: where and what to change. Empty when all are right. */
export function validateRuleSettings(pack: Pack): { path: string; message: string }[] {
  const problems: { path: string; message: string }[] = [];
  for (const [id, setting] of Object.entries(pack.guidelines?.rules ?? {})) {
    const rule = rules.find((candidate) => candidate.meta.id === id);
    if (!rule || typeof setting !== 'object' || !setting.options) continue;
    const parsed = rule.meta.options.safeParse(setting.options);
    for (const issue of parsed.success ? [] : parsed.error.issues)
      problems.push({
        path: ['guidelines', 'rules', id, 'options', ...issue.path.map(String)].join('.'),
        message: issue.message,
      });
  }
  return problems;
}
