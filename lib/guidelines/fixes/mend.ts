import type { Fix } from '@/lib/domain/check';
import type { RuleId } from '@/lib/domain/words';
import { customFindings } from '../custom/run';
import { type RawFinding, type RuleContext, type Shared, withOptions } from '../rule';
import type { ActiveRule } from '../settings';
import { askInDirect } from './private';
import { ownItWords } from './own-it';
import { withoutClause, withoutSentence } from './sentence';
import { withoutSmallWords, withoutVow } from './words';

/** A finding that stands on words. */
export type Placed = RawFinding & { start: number; end: number };
/**
 * Ways to mend a finding, the gentlest first. They are tried on the draft before one is offered. `all`: everything
 * that the rule found.
 */
type Mender = (finding: Placed, context: RuleContext, all: readonly RawFinding[]) => (Fix | undefined)[];

const cut: Mender = (finding, context, all) => [
  withoutClause(finding, context),
  withoutSentence(finding, context, all),
];

const MENDERS: Partial<Record<RuleId, Mender>> = {
  'own-it': (finding, { draft }) => ownItWords(finding, draft),
  'no-minimising': (finding, context, all) => [
    withoutSmallWords(finding, context.draft),
    ...cut(finding, context, all),
  ],
  'over-promise': (finding, { draft }) => [withoutVow(finding, draft)],
  'private-data': (finding, context, all) =>
    finding.messageId === 'asks'
      ? askInDirect(finding, context.draft)
      : [withoutSentence(finding, context, all)],
  'no-blame': cut,
  'no-argument': cut,
  calm: cut,
  polarity: cut,
  occasion: cut,
  sell: cut,
  competitor: cut,
};

/** A longer draft is mended by hand, and so is one that needs more than this; in UTF-16 units and fixes. */
const LONGEST = 4_000;
const MOST = 8;

export const applied = (text: string, { start, end, text: by }: Fix): string =>
  text.slice(0, start) + by + text.slice(end);

/** A rule that ran and what it found. */
export interface Found extends ActiveRule {
  raws: readonly RawFinding[];
}

/**
 * The same findings with a fix each where there is a safe one: the rule's own, else what is known here. Each has been
 * tried: with it in the draft its rule finds less, and no rule blocks more than before. `reread`: the same for other
 * words.
 */
export function mend(found: readonly Found[], shared: Shared, reread: (draft: string) => Shared): Found[] {
  const { text } = shared.draft;
  let left = text.length > LONGEST ? 0 : MOST;
  const blocking = found.filter(({ severity }) => severity === 'block');
  let custom: number | undefined;
  const helps = (fix: Fix, { rule, options, raws }: Found): boolean => {
    if (left === 0) return false;
    left -= 1;
    const after = reread(applied(text, fix));
    if (rule.check(withOptions(after, options)).length >= raws.length) return false;
    // What only takes words out says nothing that could block.
    if (!ADDS.test(fix.text)) return true;
    return (
      blocking.every(
        (one) => blocks(one, one.rule.check(withOptions(after, one.options))) <= blocks(one, one.raws),
      ) && customBlocks(after) <= (custom ??= customBlocks(shared))
    );
  };
  return found.map((one) => {
    const mender = MENDERS[one.rule.meta.id];
    const context = withOptions(shared, one.options);
    const raws = one.raws.map(({ fix: own, ...raw }) => {
      if (left === 0) return raw;
      if (own && helps(own, one)) return { ...raw, fix: own };
      const { start, end } = raw;
      if (!mender || start === undefined || end === undefined) return raw;
      const fix = mender({ ...raw, start, end }, context, one.raws).find((each) => each && helps(each, one));
      return fix ? { ...raw, fix } : raw;
    });
    return { ...one, raws };
  });
}

/** More than one letter: words, and not the capital of what begins a sentence now. */
const ADDS = /\p{L}{2}/u;

const blocks = ({ severity }: Found, raws: readonly RawFinding[]): number =>
  raws.filter(({ atMost }) => (atMost ?? severity) === 'block').length;
const customBlocks = (shared: Shared): number =>
  customFindings(shared).filter(({ severity }) => severity === 'block').length;
