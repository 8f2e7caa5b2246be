import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput, Finding, Fix, Report } from '@/lib/domain/check';
import { actsOf } from '@/lib/guidelines/analysis/acts';
import { read } from '@/lib/guidelines/analysis/draft';
import { checkDraft } from '@/lib/guidelines';
import type { Placed } from '@/lib/guidelines/fixes/mend';
import { applied } from '@/lib/guidelines/fixes/mend';
import { ownItWords } from '@/lib/guidelines/fixes/own-it';
import { withoutClause, withoutSentence } from '@/lib/guidelines/fixes/sentence';
import { withoutSmallWords, withoutVow } from '@/lib/guidelines/fixes/words';
import type { RuleContext } from '@/lib/guidelines/rule';
import { guidelinePack } from '../../support/guideline-pack';

const pack = guidelinePack();
const post = { text: 'My parcel is five days late and nobody answers', site: 'x' };
const folder = path.resolve(import.meta.dirname, 'held-back');
const heldBack = readdirSync(folder).flatMap((file) =>
  readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CheckInput),
);

/** The draft with the first way to mend these words that there is, whatever the rules say of it. */
function mended(
  ways: (finding: Placed, context: RuleContext) => (Fix | undefined)[],
  draft: string,
  words: string,
  messageId = 'm',
) {
  const start = draft.indexOf(words);
  const reading = read(draft);
  const context = {
    draft: reading,
    acts: actsOf(reading),
    pack,
    input: { draft, pack, agent: { name: 'Dana Whitlock', initials: 'DW' } },
  } as unknown as RuleContext;
  const fix = ways({ messageId, start, end: start + words.length }, context).find(Boolean);
  return fix && applied(draft, fix);
}
const cut = (finding: Placed, context: RuleContext) => [
  withoutClause(finding, context),
  withoutSentence(finding, context, [finding]),
];

describe('a rewording of an apology', () => {
  it.each([
    [
      'if',
      'Sorry if',
      'Sorry if this may have caused you any trouble. ^DW',
      'Sorry that this caused you trouble. ^DW',
    ],
    ['if', 'sorry if', "We're sorry if your mum was upset. ^DW", "We're sorry that your mum was upset. ^DW"],
    [
      'if',
      'apologies if anyone',
      'My apologies if anyone was offended.',
      'My apologies for letting you down.',
    ],
    [
      'feel',
      'sorry that you feel',
      "I'm sorry that you feel that way, Maya.",
      "I'm sorry that we let you down, Maya.",
    ],
    [
      'feel',
      'apologise that you feel unhappy',
      'We apologise that you feel unhappy with us.',
      'We apologise for letting you down.',
    ],
    [
      'feel',
      'We regret that you',
      'We regret that you are unhappy. ^DW',
      "We're sorry that we let you down. ^DW",
    ],
    [
      'inconvenience',
      'inconvenience caused is deeply regretted',
      'Any inconvenience caused is deeply regretted. ^DW',
      "We're sorry for the trouble we caused you. ^DW",
    ],
    ['passive', 'Mistakes were made', 'Mistakes were made on your order.', 'We made mistakes on your order.'],
    ['passive', 'error has occurred', 'An error has occurred here.', 'We made an error here.'],
    [
      'passive',
      'something has gone wrong',
      'It seems something has gone wrong.',
      'It seems we got something wrong.',
    ],
  ])('%s: %s', (messageId, words, draft, wanted) => {
    expect(mended((one, { draft: reading }) => ownItWords(one, reading), draft, words, messageId)).toBe(
      wanted,
    );
  });

  it('owns nothing that may not have happened', () => {
    const ways = (one: Placed, { draft }: RuleContext) => ownItWords(one, draft);
    expect(
      mended(ways, 'Errors may have been made here.', 'Errors may have been made', 'passive'),
    ).toBeUndefined();
  });
});

describe('words, clauses and sentences that are left out', () => {
  const small = (one: Placed, { draft }: RuleContext) => [withoutSmallWords(one, draft)];
  const vow = (one: Placed, { draft }: RuleContext) => [withoutVow(one, draft)];
  it.each([
    [small, "It's only five days", "It's only five days late. ^DW", "It's five days late. ^DW"],
    [small, 'just a minor', "It's just a minor issue with the van.", "It's an issue with the van."],
    [small, 'Only a small delay', 'Only a small delay today.', 'A delay today.'],
    [small, "It's only a parcel", "It's only a parcel.", undefined],
    [vow, 'will definitely', 'You will definitely have it on Friday.', 'You will have it on Friday.'],
    [vow, 'fix it at once', "We'll fix it at once.", "We'll fix it."],
    [cut, 'Calm down', "Calm down, we're looking for it now. ^DW", "We're looking for it now. ^DW"],
    [
      cut,
      'You should have checked',
      "You should have checked the app, but I'm calling the depot now. ^DW",
      "I'm calling the depot now. ^DW",
    ],
    [
      cut,
      'You should have read',
      "I'm sorry, Maya. You should have read the terms. I'm calling the depot now. ^DW",
      "I'm sorry, Maya. I'm calling the depot now. ^DW",
    ],
    [
      cut,
      'You should have read',
      "I'm calling the depot now. You should have read the terms. ^DW",
      "I'm calling the depot now. ^DW",
    ],
    [
      cut,
      'try our premium',
      "I'm calling the depot now.\nWhy not try our premium plan?",
      "I'm calling the depot now.",
    ],
    [cut, 'You should have checked', 'You should have checked the app. ^DW', undefined],
    [
      cut,
      'You were wrong',
      "I'm sorry that I said it: you were wrong. You were wrong, so send us a photo.",
      undefined,
    ],
  ])('%#: %s', (ways, words, draft, wanted) => {
    expect(mended(ways, draft, words)).toBe(wanted);
  });
});

describe('what is put in', () => {
  const fixed = (rule: string, draft: string, input: Partial<CheckInput> = {}) => {
    const agent = { name: 'Dana Whitlock', initials: 'DW' };
    const found = checkDraft({ draft, post, agent, ...input, pack }).findings;
    const fix = found.find((one) => one.rule === rule && one.fix)?.fix;
    return fix && applied(draft, fix);
  };

  it('is the name, the sign-off, and the way to a direct message', () => {
    const author = { name: 'Maya Lindqvist', handle: 'mayalq' };
    expect(fixed('personal', "I'm calling the depot now. ^DW", { post: { ...post, author } })).toMatch(
      /Maya/,
    );
    expect(fixed('sign-off', "I'm calling the depot now.")).toBe("I'm calling the depot now. ^DW");
    expect(fixed('private-data', 'Please reply with your order number. ^DW')).toBe(
      'Please reply with your order number in a direct message. ^DW',
    );
    expect(fixed('private-data', "What's your phone number so we can call you? ^DW")).toMatch(
      /in a direct message/,
    );
  });

  it('is nothing that makes the pack’s own rules block', () => {
    const own = guidelinePack({
      guidelines: {
        custom: [
          {
            id: 'no-trouble',
            kind: 'forbid',
            text: ['direct message'],
            severity: 'block',
            message: 'Say where.',
            examples: { fail: ['in a direct message'], pass: ['x'] },
          },
        ],
      },
    });
    const { findings } = checkDraft({ draft: 'Please reply with your order number.', pack: own });
    expect(findings.map(({ rule }) => rule)).toContain('private-data');
    expect(findings.find(({ rule }) => rule === 'private-data')).not.toHaveProperty('fix');
  });
});

describe('every fix that is offered', () => {
  const count = (report: Report, rule: string) => report.findings.filter((one) => one.rule === rule).length;
  const blocks = ({ findings }: Report, rule: string) =>
    findings.filter((one) => one.severity === 'block' && one.rule === rule).length;

  function holdsFor(input: CheckInput, before: Report, { rule, fix }: Finding & { fix: Fix }) {
    expect(fix.start).toBeGreaterThanOrEqual(0);
    expect(fix.end).toBeGreaterThanOrEqual(fix.start);
    expect(fix.end).toBeLessThanOrEqual(input.draft.length);
    const draft = applied(input.draft, fix);
    const after = checkDraft({ ...input, draft, pack });
    const told = `${rule}: ${input.draft} → ${draft}`;
    expect(count(after, rule), told).toBeLessThan(count(before, rule));
    const worse = [...new Set(after.findings.map((one) => one.rule))].filter(
      (one) => blocks(after, one) > blocks(before, one),
    );
    expect(worse, told).toEqual([]);
    // Undone: what was taken out stands where it stood.
    const back = { ...fix, end: fix.start + fix.text.length, text: input.draft.slice(fix.start, fix.end) };
    expect(applied(draft, back)).toBe(input.draft);
  }

  it('removes its finding and brings no new block, on the drafts held back and on two of them together', () => {
    const one = fc.nat(heldBack.length - 1).map((index) => heldBack[index]!);
    fc.assert(
      fc.property(one, fc.option(one), (first, second) => {
        const input = second ? { ...first, draft: `${first.draft} ${second.draft}` } : first;
        const report = checkDraft({ ...input, pack });
        for (const finding of report.findings)
          if (finding.fix) holdsFor(input, report, { ...finding, fix: finding.fix });
      }),
      { numRuns: Number(process.env['FIX_RUNS'] ?? 60) },
    );
  });
});
