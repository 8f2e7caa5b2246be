import type { Finding, LoggedReply } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import { checkDraft } from '@/lib/guidelines';

export interface RuleFigures {
  rule: string;
  /** Replies that the rule spoke up on. */
  fired: number;
  /** Of these, replies that it would have blocked. */
  blocked: number;
  /** Of these, replies that went out with a reason. */
  overridden: number;
  /** Blocks so often, and is nearly always overridden: the rule is wrong here, or the team is. */
  alwaysOverridden: boolean;
  /** The first words it spoke up on, each with its reply. */
  examples: { id: string; words: string; draft: string }[];
}

export interface RuleChange {
  rule: string;
  /** Replies that the rule speaks up on, and of these those that it blocks. */
  before: number;
  after: number;
  blockedBefore: number;
  blockedAfter: number;
  /** Replies that only the new pack, or only the old one, has something to say about by this rule. */
  added: { id: string; draft: string }[];
  dropped: { id: string; draft: string }[];
}

const EXAMPLES = 3;
/** From so many blocks on, and from this share of them overridden, a rule counts as always overridden. */
const ENOUGH = 3;
const NEARLY_ALL = 0.8;

/** What a pack says of replies, rule by rule, the loudest first. Give few at a time where somebody waits. */
export function createFigures(pack: Pack) {
  const rules = new Map<string, RuleFigures>();
  let replies = 0;
  return {
    add(reply: LoggedReply) {
      replies += 1;
      for (const [rule, findings] of byRule(pack, reply)) {
        const figures = rules.get(rule) ?? blank(rule);
        rules.set(rule, figures);
        figures.fired += 1;
        if (isBlock(findings)) figures.blocked += 1;
        if (reply.overridden?.includes(rule)) figures.overridden += 1;
        const [first] = findings;
        if (first && figures.examples.length < EXAMPLES)
          figures.examples.push({ id: reply.id, words: wordsOf(first, reply.draft), draft: reply.draft });
      }
    },
    done: (): { replies: number; rules: RuleFigures[] } => ({
      replies,
      rules: [...rules.values()]
        .map((one) => ({ ...one, alwaysOverridden: isAlways(one) }))
        .sort((a, b) => b.fired - a.fired || (a.rule < b.rule ? -1 : 1)),
    }),
  };
}

/** What would have been different had the new pack been in use, for each rule that says something else. */
export function createComparison(before: Pack, after: Pack) {
  const rules = new Map<string, RuleChange>();
  return {
    add(reply: LoggedReply) {
      const { id, draft } = reply;
      const [was, is] = [byRule(before, reply), byRule(after, reply)];
      for (const rule of new Set([...was.keys(), ...is.keys()])) {
        const change = rules.get(rule) ?? unchanged(rule);
        rules.set(rule, change);
        if (was.has(rule)) change.before += 1;
        if (is.has(rule)) change.after += 1;
        if (isBlock(was.get(rule))) change.blockedBefore += 1;
        if (isBlock(is.get(rule))) change.blockedAfter += 1;
        if (!was.has(rule)) change.added.push({ id, draft });
        if (!is.has(rule)) change.dropped.push({ id, draft });
      }
    },
    done: (): RuleChange[] =>
      [...rules.values()]
        .filter(
          ({ added, dropped, blockedBefore, blockedAfter }) =>
            added.length + dropped.length > 0 || blockedBefore !== blockedAfter,
        )
        .sort(
          (a, b) =>
            b.added.length + b.dropped.length - a.added.length - a.dropped.length ||
            (a.rule < b.rule ? -1 : 1),
        ),
  };
}

function byRule(pack: Pack, reply: LoggedReply): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of checkDraft({ ...reply, pack }).findings)
    found.set(finding.rule, [...(found.get(finding.rule) ?? []), finding]);
  return found;
}

const isBlock = (findings: readonly Finding[] | undefined): boolean =>
  findings?.some(({ severity }) => severity === 'block') ?? false;
const unchanged = (rule: string): RuleChange => ({
  rule,
  before: 0,
  after: 0,
  blockedBefore: 0,
  blockedAfter: 0,
  added: [],
  dropped: [],
});
const blank = (rule: string): RuleFigures => ({
  rule,
  fired: 0,
  blocked: 0,
  overridden: 0,
  alwaysOverridden: false,
  examples: [],
});
const isAlways = ({ blocked, overridden }: RuleFigures): boolean =>
  blocked >= ENOUGH && overridden >= blocked * NEARLY_ALL;
const wordsOf = ({ start, end }: Finding, draft: string): string =>
  start === undefined ? '' : draft.slice(start, end);
