import { describe, expect, it } from 'vitest';
import type { CustomRule } from '@/lib/domain/pack';
import { checkDraft, proveCustomRules } from '@/lib/guidelines';
import { guidelinePack } from '../../support/guideline-pack';

const examples = { fail: ['x'], pass: ['y'] };
const check = (rule: object, draft: string, extra: object = {}) => {
  const custom = { id: 'own', message: 'Say it another way.', examples, ...rule } as unknown as CustomRule;
  const report = checkDraft({
    draft,
    pack: guidelinePack({ guidelines: { extends: 'none', custom: [custom] } }),
    ...extra,
  });
  return report.findings.map((finding) => ({
    text: draft.slice(finding.start ?? 0, finding.end ?? 0),
    fix: finding.fix?.text,
  }));
};

describe('rules of the pack', () => {
  it('forbids phrases as whole words, without case, accents and kind of apostrophe', () => {
    const rule = { kind: 'forbid', text: ["we can't", 'cafe policy'] } as const;
    expect(check(rule, 'Sorry, WE CAN’T do that.')).toEqual([{ text: 'WE CAN’T', fix: undefined }]);
    expect(check(rule, 'Our Café  policy says no.')).toEqual([{ text: 'Café  policy', fix: undefined }]);
    expect(check({ kind: 'forbid', text: ['art'] }, 'Starts at nine, partly.')).toEqual([]);
  });

  it('finds inflections only when asked', () => {
    expect(check({ kind: 'forbid', text: ['deny refund'] }, 'We denied refunds.')).toEqual([]);
    expect(check({ kind: 'forbid', text: ['deny refund'], inflect: true }, 'We denied refunds.')).toEqual([
      { text: 'denied refunds', fix: undefined },
    ]);
    expect(
      check({ kind: 'forbid', text: ['cancel'], inflect: true }, 'It was cancelled; cancelling is free.'),
    ).toHaveLength(2);
  });

  it('requires one of the phrases', () => {
    expect(check({ kind: 'require', text: ['DM', 'direct message'] }, 'Send it in a dm.')).toEqual([]);
    expect(check({ kind: 'require', text: ['DM', 'direct message'] }, 'Send it here.')).toEqual([
      { text: '', fix: undefined },
    ]);
  });

  it('replaces words, keeps capitals, and is content with what it put in', () => {
    const rule = { kind: 'replace', text: ['user'], with: 'user account' } as const;
    expect(check(rule, 'User gone.')).toEqual([{ text: 'User', fix: 'User account' }]);
    expect(check(rule, 'User account gone.')).toEqual([]);
  });

  it('limits what can be counted', () => {
    expect(check({ kind: 'limit', of: 'exclamations', maximum: 1 }, 'Hi! On it! Soon!')).toEqual([
      { text: '!', fix: undefined },
    ]);
    expect(check({ kind: 'limit', of: 'words', maximum: 3 }, 'one two three four five')).toEqual([
      { text: 'four five', fix: undefined },
    ]);
    expect(check({ kind: 'limit', of: 'sentences', maximum: 1 }, 'One. Two.')).toEqual([
      { text: 'Two.', fix: undefined },
    ]);
    expect(check({ kind: 'limit', of: 'links', maximum: 0 }, 'See https://a.example/x.')).toEqual([
      { text: 'https://a.example/x', fix: undefined },
    ]);
    expect(check({ kind: 'limit', of: 'emoji', maximum: 1 }, '👩‍👩‍👧 ok 😀')).toEqual([
      { text: '😀', fix: undefined },
    ]);
    expect(check({ kind: 'limit', of: 'hashtags', maximum: 0 }, 'yes #now')).toEqual([
      { text: '#now', fix: undefined },
    ]);
    expect(check({ kind: 'limit', of: 'characters', maximum: 3 }, 'añ👍🏽b')).toEqual([
      { text: 'b', fix: undefined },
    ]);
  });

  it('matches patterns in linear time', () => {
    expect(check({ kind: 'pattern', pattern: '\\bref[- ]?\\d{4}\\b' }, 'Your REF-1234 is here')).toEqual([
      { text: 'REF-1234', fix: undefined },
    ]);
    // A backtracking engine would need 2^40 steps for this one.
    expect(check({ kind: 'pattern', pattern: '(a+)+$' }, `${'a'.repeat(40)}!`)).toEqual([]);
    expect(check({ kind: 'pattern', pattern: '(?=a)b(' }, 'ab')).toEqual([]);
  });

  it('keeps to its conditions', () => {
    const rule = { kind: 'forbid', text: ['sale'] } as const;
    expect(check({ ...rule, when: { channel: 'direct' } }, 'A sale.')).toEqual([]);
    expect(check({ ...rule, when: { channel: 'direct' } }, 'A sale.', { channel: 'direct' })).toHaveLength(1);
    expect(check({ ...rule, when: { site: ['facebook'] } }, 'A sale.', { site: 'x' })).toEqual([]);
    expect(
      check({ ...rule, when: { category: ['delivery'] } }, 'A sale.', { triage: { category: 'delivery' } }),
    ).toHaveLength(1);
    expect(
      check({ ...rule, when: { wants: ['fix'] } }, 'A sale.', { triage: { wants: 'information' } }),
    ).toEqual([]);
    expect(
      check({ ...rule, when: { language: ['de'] } }, 'We have a sale for you and your family today.'),
    ).toEqual([]);
    expect(
      check({ ...rule, when: { language: ['en-GB'] } }, 'We have a sale for you and your family today.'),
    ).toHaveLength(1);
    expect(check({ ...rule, when: { stage: ['again'] } }, 'A sale.')).toEqual([]);
  });

  it('proves its examples and says which one is wrong', () => {
    const rule = (changes: object) =>
      ({
        id: 'own',
        kind: 'forbid',
        text: ['policy'],
        message: 'No.',
        examples: { fail: ['our policy'], pass: ['our plan'] },
        ...changes,
      }) as CustomRule;
    const prove = (custom: CustomRule) =>
      proveCustomRules(guidelinePack({ guidelines: { custom: [custom] } }));
    expect(prove(rule({}))).toEqual([]);
    expect(
      prove(rule({ examples: { fail: ['policies'], pass: ['the policy'] } })).map(({ example, expected }) => [
        example,
        expected,
      ]),
    ).toEqual([
      ['policies', 'fail'],
      ['the policy', 'pass'],
    ]);
    const { text: _, ...pattern } = rule({ kind: 'pattern', pattern: '(a)\\1' }) as Extract<
      CustomRule,
      { kind: 'forbid' }
    >;
    expect(prove(pattern as unknown as CustomRule)[0]?.message).toMatch(/cannot be used/);
  });
});
