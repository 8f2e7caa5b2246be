import type { CheckContext } from '@/lib/domain/check';
import type { Category, Condition, Pack, RuleSetting } from '@/lib/domain/pack';
import type { Channel, Stage, Wants } from '@/lib/domain/words';
import { identifyLanguage } from '@/lib/language/identify';
import type { Situation } from './analysis/situation';

/** What the conditions of a pack are held against. */
export interface Facts {
  channel: Channel;
  site?: string | undefined;
  category?: string | null | undefined;
  wants?: Wants | undefined;
  stage?: Stage | undefined;
  /** The text whose language is asked for. */
  draft?: string;
}

/** Below it a language is a guess. */
const CLEAR = 0.4;

/** What is known of a draft and of what it answers. */
export function factsOf(input: CheckContext, situation: Situation): Facts {
  return {
    channel: input.channel ?? 'public',
    site: input.site ?? input.post?.site,
    category: input.triage?.category,
    wants: input.triage?.wants,
    stage: input.stage ?? (situation.praise ? 'praise' : situation.first ? 'first' : 'again'),
    draft: input.draft,
  };
}

/** Whether every part of a condition holds. What is not known holds for nothing. */
export function holds(when: Condition | undefined, facts: Facts): boolean {
  if (!when) return true;
  const among = <T>(wanted: readonly T[] | undefined, is: T | null | undefined): boolean =>
    !wanted || (is !== undefined && is !== null && wanted.includes(is));
  if (when.channel !== undefined && when.channel !== facts.channel) return false;
  if (!among<string>(when.site, facts.site) || !among(when.category, facts.category)) return false;
  if (!among(when.wants, facts.wants) || !among(when.stage, facts.stage)) return false;
  if (!when.language) return true;
  const { language, confidence } = identifyLanguage(facts.draft ?? '');
  return confidence > CLEAR && when.language.some((tag) => baseOf(tag) === language);
}
const baseOf = (tag: string): string | undefined => tag.split('-')[0]?.toLowerCase();

type Exceptions = { id: string; setting: Exclude<RuleSetting, string> }[];
const exceptions = new WeakMap<Pack, Exceptions>();
const folded = new WeakMap<Pack, Map<string, Pack>>();

function exceptionsOf(pack: Pack): Exceptions {
  let known = exceptions.get(pack);
  if (!known) {
    known = Object.entries(pack.guidelines?.rules ?? {}).flatMap(([id, setting]) =>
      typeof setting === 'object' && setting.except?.length ? [{ id, setting }] : [],
    );
    exceptions.set(pack, known);
  }
  return known;
}

/**
 * The pack as it is for one draft: every exception that holds is laid over its rule, the later over the earlier,
 * severity and each option by itself. A pack without exceptions is given back as it is; the same exceptions give the
 * same object.
 */
export function packFor(pack: Pack, facts: Facts): Pack {
  const all = exceptionsOf(pack);
  if (all.length === 0) return pack;
  const holding = all.map(({ setting }) => (setting.except ?? []).map(({ when }) => holds(when, facts)));
  const key = holding.map((list) => list.map(Number).join('')).join();
  let known = folded.get(pack);
  if (!known) folded.set(pack, (known = new Map()));
  let made = known.get(key);
  if (!made) {
    const rules = { ...pack.guidelines?.rules };
    for (const [index, { id, setting }] of all.entries())
      rules[id as keyof typeof rules] = fold(setting, holding[index] ?? []);
    known.set(key, (made = { ...pack, guidelines: { ...pack.guidelines, rules } }));
  }
  return made;
}

function fold(
  { except = [], ...setting }: Exclude<RuleSetting, string>,
  holding: readonly boolean[],
): RuleSetting {
  const result: Exclude<RuleSetting, string> = setting;
  for (const [index, { when, severity, options }] of except.entries()) {
    if (!holding[index]) continue;
    // A rule for public answers alone comes into direct messages only where an exception speaks of them.
    if (severity !== undefined) result[when.channel === 'direct' ? 'direct' : 'severity'] = severity;
    if (options) result.options = { ...result.options, ...options };
  }
  return result;
}

const SITE_NAMES: Record<string, string> = {
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  tiktok: 'TikTok',
};
const WANTED: Record<Wants, string> = {
  heard: 'want to be heard',
  fix: 'want a fix',
  refund: 'want a refund',
  information: 'want information',
  none: 'want nothing',
};
const STAGE: Record<Stage, string> = {
  first: 'in a first answer',
  again: 'when they are back',
  resolved: 'once it is solved',
  praise: 'under praise',
  advocate: 'for advocates',
  wish: 'under a wish',
};

const any = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
const siteName = (site: string): string =>
  SITE_NAMES[site] ?? `${site.charAt(0).toUpperCase()}${site.slice(1)}`;

/** A condition as people say it: "on X and LinkedIn, in direct messages". */
export function conditionWords(when: Condition, categories: readonly Category[]): string {
  const label = (id: string) => `“${categories.find((one) => one.id === id)?.label ?? id}”`;
  return [
    when.site && `on ${any(when.site.map(siteName))}`,
    when.channel && (when.channel === 'direct' ? 'in direct messages' : 'in public'),
    when.category && `for ${any(when.category.map(label))}`,
    when.wants && `when they ${any(when.wants.map((want) => WANTED[want]))}`,
    when.stage && any(when.stage.map((stage) => STAGE[stage])),
    when.language && `in ${any(when.language)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
