import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '@/lib/domain/check';
import type { Condition, Pack, RuleSetting } from '@/lib/domain/pack';
import { checkDraft, packFor, validateRuleSettings } from '@/lib/guidelines';
import { conditionWords, holds } from '@/lib/guidelines/conditions';
import { withoutPlaceholders } from '@/lib/guidelines/placeholders';
import { guidelinePack } from '../../support/guideline-pack';

type Rules = NonNullable<NonNullable<Pack['guidelines']>['rules']>;
const packWith = (rules: Rules) => guidelinePack({ guidelines: { extends: 'none', rules } });
const BLAME = 'You should have checked the rules.';
const found = (rules: Rules, input: Partial<CheckInput> = {}) =>
  checkDraft({ draft: BLAME, ...input, pack: packWith(rules) }).findings.map(
    ({ rule, severity }) => `${rule}:${severity}`,
  );
const triage = (part: CheckInput['triage']): Partial<CheckInput> => ({
  post: { text: 'My parcel is late' },
  triage: { sentiment: 'negative', ...part },
});

describe('a rule with exceptions', () => {
  it('is off, milder or stricter where they hold, and itself everywhere else', () => {
    const rules: Rules = {
      'no-blame': {
        severity: 'block',
        except: [
          { when: { channel: 'direct' }, severity: 'off' },
          { when: { site: ['linkedin', 'reddit'] }, severity: 'warn' },
        ],
      },
    };
    expect(found(rules, { site: 'x' })).toEqual(['no-blame:block']);
    expect(found(rules)).toEqual(['no-blame:block']);
    expect(found(rules, { site: 'linkedin' })).toEqual(['no-blame:warn']);
    expect(found(rules, { site: 'x', channel: 'direct' })).toEqual([]);
  });

  it('goes by category, wish, stage and language, all parts of a condition together', () => {
    const when = (condition: Condition): Rules => ({
      'no-blame': { severity: 'warn', except: [{ when: condition, severity: 'block' }] },
    });
    const blocks = (condition: Condition, input: Partial<CheckInput>) =>
      found(when(condition), input).includes('no-blame:block');
    expect(blocks({ category: ['delivery'] }, triage({ category: 'delivery' }))).toBe(true);
    expect(blocks({ category: ['delivery'] }, triage({ category: null }))).toBe(false);
    expect(blocks({ category: ['delivery'] }, {})).toBe(false);
    expect(blocks({ wants: ['refund', 'fix'] }, triage({ wants: 'fix' }))).toBe(true);
    expect(blocks({ wants: ['refund'] }, triage({ wants: 'fix' }))).toBe(false);
    expect(blocks({ stage: ['resolved'] }, { ...triage({}), stage: 'resolved' })).toBe(true);
    expect(blocks({ stage: ['first'] }, { ...triage({}), stage: 'resolved' })).toBe(false);
    expect(blocks({ stage: ['first'] }, triage({}))).toBe(true);
    expect(blocks({ language: ['en-GB'] }, {})).toBe(true);
    expect(blocks({ language: ['de', 'fr'] }, {})).toBe(false);
    expect(blocks({ site: ['x'], wants: ['fix'] }, { ...triage({ wants: 'fix' }), site: 'x' })).toBe(true);
    expect(blocks({ site: ['x'], wants: ['fix'] }, { ...triage({ wants: 'fix' }), site: 'reddit' })).toBe(
      false,
    );
  });

  it('takes other options there, each laid over the one before it', () => {
    const rules: Rules = {
      length: {
        options: { limits: { x: 280 } },
        except: [
          { when: { category: ['delivery'] }, options: { limits: { x: 20 } } },
          { when: { wants: ['fix'] }, severity: 'warn' },
        ],
      },
    };
    const draft = 'We are looking for your parcel now.';
    expect(found(rules, { draft, site: 'x' })).toEqual([]);
    expect(found(rules, { draft, site: 'x', ...triage({ category: 'delivery' }) })).toEqual(['length:block']);
    expect(found(rules, { draft, site: 'x', ...triage({ category: 'delivery', wants: 'fix' }) })).toEqual([
      'length:warn',
    ]);
  });

  it('signs otherwise on another site', () => {
    const rules: Rules = {
      'sign-off': {
        options: { format: '^{{ agent.initials }}' },
        except: [{ when: { site: ['linkedin'] }, options: { format: '– {{ agent.name }}' } }],
      },
    };
    const agent = { name: 'Dana', initials: 'DW' };
    const says = (site: string) =>
      checkDraft({ draft: 'On our way.', agent, site, pack: packWith(rules) }).findings[0]?.fix?.text;
    expect([says('x'), says('linkedin')]).toEqual([' ^DW', ' – Dana']);
  });

  it('for public answers alone comes into direct messages only where the pack says so', () => {
    const argues = { draft: "That's not true, we never said that." };
    const on = (setting: RuleSetting, channel: 'public' | 'direct') =>
      found({ 'no-argument': setting }, { ...argues, channel, site: 'linkedin' }).length > 0;
    const site: RuleSetting = { except: [{ when: { site: ['linkedin'] }, severity: 'warn' }] };
    expect([on(site, 'public'), on(site, 'direct')]).toEqual([true, false]);
    const direct: RuleSetting = { except: [{ when: { channel: 'direct' }, severity: 'warn' }] };
    expect(on(direct, 'direct')).toBe(true);
  });

  it('can be switched on by an exception alone', () => {
    const rules: Rules = {
      'no-blame': { severity: 'off', except: [{ when: { site: ['x'] }, severity: 'block' }] },
    };
    expect(found(rules, { site: 'x' })).toEqual(['no-blame:block']);
    expect(found(rules, { site: 'facebook' })).toEqual([]);
  });

  it('never lets a placeholder out, whatever an exception says', () => {
    const pack = withoutPlaceholders(
      packWith({ placeholder: { except: [{ when: { site: ['x'] }, severity: 'off' }] } }),
    );
    const draft = 'Hello {{ customer.first_name }}.';
    expect(checkDraft({ draft, site: 'x', pack }).verdict).toBe('block');
  });
});

describe('where a rule is otherwise', () => {
  const scope = (rules: Rules, input: Partial<CheckInput> = {}) =>
    checkDraft({ draft: BLAME, ...input, pack: packWith(rules) }).findings[0]?.scope;

  it('is said with the finding', () => {
    const setting: RuleSetting = {
      severity: 'block',
      except: [
        { when: { channel: 'direct' }, severity: 'off' },
        { when: { site: ['linkedin', 'x'], category: ['delivery'] }, severity: 'warn' },
      ],
    };
    expect(scope({ 'no-blame': setting }, { site: 'facebook' })).toBe(
      'Elsewhere: off in direct messages; a warning on LinkedIn or X, for “Delivery”.',
    );
    expect(scope({ 'no-blame': setting }, { site: 'x', ...triage({ category: 'delivery' }) })).toBe(
      'The pack sets this on LinkedIn or X, for “Delivery”. Elsewhere: off in direct messages.',
    );
    expect(scope({ 'no-blame': 'block' })).toBeUndefined();
    expect(scope({ 'no-blame': { severity: 'block', direct: 'warn' } })).toBe(
      'Elsewhere: a warning in direct messages.',
    );
  });

  it('is said of rules for public answers, and of the pack’s own rules', () => {
    const report = checkDraft({
      draft: "That's not true, we never said that. Per our policy.",
      site: 'x',
      pack: guidelinePack({
        guidelines: {
          custom: [
            {
              id: 'policy',
              kind: 'forbid',
              text: ['policy'],
              message: 'No policy talk.',
              when: { site: ['x'], stage: ['first'] },
              examples: { fail: ['policy'], pass: ['x'] },
            },
          ],
        },
      }),
    });
    const says = (rule: string) => report.findings.find((one) => one.rule === rule)?.scope;
    expect(says('no-argument')).toBe('Elsewhere: off in direct messages.');
    expect(says('policy')).toBe('Only on X, in a first answer.');
  });

  it('reads as people say it', () => {
    const categories = guidelinePack().triage.categories;
    expect(conditionWords({ wants: ['heard', 'refund'], language: ['de'] }, categories)).toBe(
      'when they want to be heard or want a refund, in de',
    );
    expect(conditionWords({ category: ['gone'], channel: 'public' }, categories)).toBe(
      'in public, for “gone”',
    );
  });
});

describe('the settings of a pack', () => {
  const problems = (setting: RuleSetting, id: 'length' | 'calm' = 'length') =>
    validateRuleSettings(packWith({ [id]: setting }));

  it('are wrong where an exception says nothing, holds always or has options that the rule does not take', () => {
    expect(problems({ except: [{ when: {}, severity: 'off' }] })[0]).toMatchObject({
      path: 'guidelines.rules.length.except.0.when',
    });
    expect(problems({ except: [{ when: { site: ['x'] } }] })).toEqual([
      {
        path: 'guidelines.rules.length.except.0',
        message: 'This exception changes nothing; give it a severity (off, warn or block) or options.',
      },
    ]);
    expect(
      problems({ except: [{ when: { site: ['x'] }, options: { limits: { x: 'many' } } }] }).map(
        ({ path }) => path,
      ),
    ).toEqual(['guidelines.rules.length.except.0.options.limits.x']);
    expect(problems({ options: { limits: { x: 'many' } }, except: [] }).map(({ path }) => path)).toEqual([
      'guidelines.rules.length.options.limits.x',
    ]);
    expect(problems({ except: [{ when: { site: ['x'] }, options: { limits: { x: 200 } } }] })).toEqual([]);
  });
});

describe('folding a pack', () => {
  const condition = fc.record(
    {
      site: fc.subarray(['x', 'reddit', 'linkedin'] as const, { minLength: 1 }),
      channel: fc.constantFrom('public' as const, 'direct' as const),
      wants: fc.subarray(['fix', 'refund', 'heard'] as const, { minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  const facts = fc.record({
    site: fc.constantFrom('x', 'reddit', 'linkedin', undefined),
    channel: fc.constantFrom('public' as const, 'direct' as const),
    wants: fc.constantFrom('fix' as const, 'refund' as const, undefined),
  });
  const severity = fc.constantFrom('off' as const, 'warn' as const, 'block' as const);

  it('gives the last word that holds, the same object for the same exceptions, and leaves the pack alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ when: condition, severity }), { maxLength: 5 }),
        facts,
        (except, about) => {
          const pack = packWith({ calm: { severity: 'warn', direct: 'warn', except } });
          const before = JSON.stringify(pack);
          const made = packFor(pack, about);
          expect(JSON.stringify(pack)).toBe(before);
          expect(packFor(pack, about)).toBe(made);
          const setting = made.guidelines?.rules?.calm;
          const last = (channel: 'severity' | 'direct') =>
            except
              .filter(
                ({ when }) => holds(when, about) && (when.channel === 'direct') === (channel === 'direct'),
              )
              .at(-1)?.severity ?? 'warn';
          expect(setting).toMatchObject({ severity: last('severity'), direct: last('direct') });
          expect(setting).toSatisfy((one) => except.length === 0 || !Object.hasOwn(one as object, 'except'));
        },
      ),
      { numRuns: 60 },
    );
  });
});
