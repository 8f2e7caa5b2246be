import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '@/lib/domain/check';
import { checkDraft, limitOf, validateRuleSettings, weightedLength } from '@/lib/guidelines';
import { rules } from '@/lib/guidelines/registry';
import { guidelinePack } from '../../support/guideline-pack';

const pack = guidelinePack();
const post = {
  text: 'My parcel is five days late and nobody answers',
  author: { name: 'Maya Lindqvist', handle: 'mayalq' },
  site: 'x',
};
const agent = { name: 'Dana Whitlock', initials: 'DW' };
const GOOD =
  "Maya, five days late is not good enough and I'm sorry. I'm calling the depot now and come back to you by four. ^DW";

describe('checkDraft', () => {
  it('holds nothing back for what a model alone hears, also where the pack blocks', () => {
    const strict = guidelinePack({ guidelines: { extends: 'recommended', rules: { calm: 'block' } } });
    const calm = (draft: string) =>
      checkDraft({ draft, post, pack: strict }).findings.find(({ rule }) => rule === 'calm')?.severity;
    expect(calm('Do let us know when you have finished shouting at the screen.')).toBe('warn');
    expect(calm('What a clown you are.')).toBe('block');
  });

  it('lets an exemplary reply pass and shows what is good in it', () => {
    const report = checkDraft({ draft: GOOD, post, agent, pack });
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('pass');
    expect(report.anatomy.map(({ part, start, end }) => [part, GOOD.slice(start, end)])).toEqual([
      ['acknowledges', 'not good enough'],
      ['restates', 'five'],
      ['nextStep', "I'm calling"],
      ['name', 'Maya'],
      ['signOff', '^DW'],
    ]);
  });

  it('blocks, warns and says why, in the order of the text', () => {
    const draft = 'You should have checked the app!! ^DW';
    const report = checkDraft({ draft, post, agent, pack });
    expect(report.verdict).toBe('block');
    expect(
      report.findings
        .filter((finding) => finding.start !== undefined)
        .map((finding) => [finding.rule, finding.severity, draft.slice(finding.start, finding.end)]),
    ).toEqual([
      ['no-blame', 'block', 'You should have checked'],
      ['calm', 'warn', '!!'],
    ]);
    expect(report.findings.every((finding) => (finding.why ?? '').length > 10)).toBe(true);
  });

  it('takes severity, options and channel from the pack', () => {
    const draft = 'You should have checked. What is your order number?';
    const ids = (changes: NonNullable<typeof pack.guidelines>, extra: Partial<CheckInput> = {}) =>
      checkDraft({ draft, ...extra, pack: guidelinePack({ guidelines: changes }) }).findings.map(
        (finding) => `${finding.rule}:${finding.severity}`,
      );
    expect(ids({ extends: 'none' })).toEqual([]);
    expect(ids({ extends: 'none', rules: { 'no-blame': 'warn' } })).toEqual(['no-blame:warn']);
    expect(ids({ extends: 'none', rules: { 'no-blame': {} } })).toEqual(['no-blame:block']);
    expect(ids({ rules: { 'no-blame': 'off', 'private-data': { severity: 'warn' } } })).toEqual([
      'private-data:warn',
    ]);
    expect(ids({}, { channel: 'direct' })).toEqual(['no-blame:block']);
    expect(
      ids(
        { rules: { 'no-blame': { direct: 'warn' }, 'private-data': { direct: 'warn' } } },
        { channel: 'direct' },
      ),
    ).toEqual(['no-blame:warn', 'private-data:warn']);
  });

  it('keeps English rules away from other languages', () => {
    const draft =
      'Bitte entschuldigen Sie die Verspätung, wir suchen das Paket und melden uns heute noch bei Ihnen.';
    expect(checkDraft({ draft, post: { text: 'Mein Paket ist nicht da' }, pack }).findings).toEqual([]);
    const french = 'Bonjour [nom], [name], nous sommes désolés et nous cherchons votre colis.';
    expect(checkDraft({ draft: french, pack }).findings.map((finding) => finding.rule)).toEqual([
      'placeholder',
    ]);
  });

  it('names wrong options of rules', () => {
    const problems = validateRuleSettings(
      guidelinePack({
        guidelines: {
          rules: {
            'form-letter': { options: { days: -1 } },
            length: { options: { limit: 3 } },
            'sign-off': { options: { format: 'Dana' } },
          },
        },
      }),
    );
    expect(problems.map((problem) => problem.path).sort()).toEqual([
      'guidelines.rules.form-letter.options.days',
      'guidelines.rules.length.options',
      'guidelines.rules.sign-off.options.format',
    ]);
    expect(validateRuleSettings(pack)).toEqual([]);
  });

  it('counts as the sites count', () => {
    expect(weightedLength('https://acme.com/a/very/long/path/that/goes/on 👍🏽', 'x')).toBe(26);
    expect(weightedLength('👩‍👩‍👧', 'bluesky')).toBe(1);
    expect(limitOf('x', 'direct')).toBe(10_000);
    expect(limitOf('x', 'public', { limits: { x: 25_000 } })).toBe(25_000);
    expect(limitOf('trustpilot', 'public')).toBeUndefined();
  });
});

const fragments = fc.constantFrom(
  'you should have',
  'sorry for any inconvenience',
  'Hi Maya,',
  ' ^DW',
  '!!',
  '{{name}}',
  'https://acme.com/x',
  '07700 900123',
  '\u202E',
  '\uD83D',
  '😀',
  '\n',
  'your order number',
  '£50',
  'if you',
  '“',
  '"',
  'never',
  'tomorrow',
  'guarantee',
);
const drafts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fragments, fc.string({ maxLength: 8 })), { maxLength: 25 })
    .map((parts) => parts.join(' ')),
);

describe('properties', () => {
  it('never throws, keeps spans inside the text, and says the same twice', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.option(drafts, { nil: undefined }),
        fc.constantFrom('public' as const, 'direct' as const),
        (draft, text, channel) => {
          const context = {
            draft,
            post: text === undefined ? undefined : { ...post, text },
            channel,
            agent,
            pack,
            site: 'x',
          };
          const report = checkDraft(context);
          for (const span of [
            ...report.findings.filter((finding) => finding.start !== undefined),
            ...report.anatomy,
            ...report.findings.flatMap((finding) => finding.fix ?? []),
          ]) {
            const { start, end } = span as { start: number; end: number };
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(draft.length);
          }
          expect(checkDraft(context)).toEqual(report);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a fix brings no new block', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const blocks = (text: string) =>
          checkDraft({ draft: text, post, agent, pack }).findings.filter(
            (finding) => finding.severity === 'block',
          );
        const before = blocks(draft).length;
        for (const { fix } of checkDraft({ draft, post, agent, pack }).findings)
          if (fix)
            expect(
              blocks(draft.slice(0, fix.start) + fix.text + draft.slice(fix.end)).length,
            ).toBeLessThanOrEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    'you should not have ',
    'sorry for any ',
    'send us your ',
    'a.b.',
    '1-',
    '1 ',
    '(',
    'please please ',
    '@a ',
    '"a',
    'if you had ',
    'we are the ',
    "what's your name and ",
  ])('does bounded work on 10,000 characters of “%s”', (unit) => {
    // A pattern whose time is not linear runs into the runner's own time limit here.
    expect(
      checkDraft({ draft: unit.repeat(Math.ceil(10_000 / unit.length)), post, agent, pack }).verdict,
    ).toMatch(/pass|warn|block/);
  });
});

describe('registry', () => {
  it('holds each rule once, with texts for people', () => {
    const ids = rules.map((rule) => rule.meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { meta } of rules) {
      expect(meta.why.length).toBeGreaterThan(20);
      expect(Object.keys(meta.messages).length).toBeGreaterThan(0);
      expect(meta.options.safeParse({}).success).toBe(true);
      for (const message of Object.values(meta.messages)) expect(message).not.toContain('!');
    }
  });
});
