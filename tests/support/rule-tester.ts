import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/domain/check';
import { rules } from '@/lib/guidelines/registry';
import type { Rule } from '@/lib/guidelines/rule';
import { type RuleCase, runRule } from './run-rule';

export interface ExpectedFinding {
  messageId: string;
  /** The exact flagged words; null when the finding has no span. */
  text: string | null;
  /** The draft after the finding's fix. */
  fixed?: string;
}
export interface RuleTests {
  valid: (string | RuleCase)[];
  invalid: (RuleCase & { findings: ExpectedFinding[] })[];
}

const HARD = [
  '',
  ' ',
  '😀👩‍👩‍👧🏽🇬🇧',
  'שלום עולם مرحبا',
  'a\uD800b \uDC00',
  'é́́́ Ａｃｍｅ',
  '{{'.repeat(50),
  'you should have '.repeat(625),
  '!?'.repeat(5_000),
  'a'.repeat(10_000),
  '1 '.repeat(5_000),
  '"'.repeat(1_000),
  'a.'.repeat(5_000),
  'sorry for any '.repeat(700),
];

/** Which message of the rule a finding carries. */
function messageIdOf(rule: Rule, finding: Finding): string {
  const matches = Object.entries(rule.meta.messages).filter(([, message]) => {
    const pattern = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${pattern.join('[\\s\\S]*')}$`).test(finding.message);
  });
  return matches.sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? `unknown: ${finding.message}`;
}

/**
 * Strict tests of one rule: exact spans, every message used, at least twenty examples of each kind, fixes that
 * remove their finding, no example twice, and texts that must not hurt it.
 */
export function ruleTester(rule: Rule, tests: RuleTests): void {
  const valid = tests.valid.map((test) => (typeof test === 'string' ? { draft: test } : test));
  describe(`rule ${rule.meta.id}`, () => {
    it('is registered and has enough examples, none of them twice', () => {
      expect(rules).toContain(rule);
      expect(valid.length).toBeGreaterThanOrEqual(20);
      expect(tests.invalid.length).toBeGreaterThanOrEqual(20);
      const all = [...valid, ...tests.invalid].map((test) =>
        JSON.stringify({ ...test, findings: undefined }),
      );
      expect(all.filter((test, index) => all.indexOf(test) !== index)).toEqual([]);
    });

    it('uses every message', () => {
      const used = new Set(
        tests.invalid.flatMap((test) => test.findings.map((finding) => finding.messageId)),
      );
      expect(Object.keys(rule.meta.messages).filter((id) => !used.has(id))).toEqual([]);
    });

    for (const test of valid)
      it(`passes: ${name(test)}`, () => {
        const findings = runRule(rule, test);
        expect(
          findings.map((finding) => ({ message: finding.message, text: spanned(test.draft, finding) })),
        ).toEqual([]);
      });

    for (const test of tests.invalid)
      it(`finds: ${name(test)}`, () => {
        const findings = runRule(rule, test);
        expect(
          findings.map((finding) => ({
            messageId: messageIdOf(rule, finding),
            text: spanned(test.draft, finding),
          })),
        ).toEqual(test.findings.map(({ messageId, text }) => ({ messageId, text })));
        for (const [index, finding] of findings.entries()) {
          expect(finding.message).not.toMatch(/\{\w+\}$/);
          const expected = test.findings[index]?.fixed;
          const fixed = finding.fix
            ? test.draft.slice(0, finding.fix.start) + finding.fix.text + test.draft.slice(finding.fix.end)
            : undefined;
          if (expected !== undefined) expect(fixed).toBe(expected);
          if (fixed !== undefined)
            expect(runRule(rule, { ...test, draft: fixed }).length).toBeLessThan(findings.length);
        }
      });

    it('survives empty, emoji, right-to-left, broken and very long texts', () => {
      for (const draft of HARD)
        for (const post of ['My parcel is late, where is it?', draft.slice(0, 1_000)])
          for (const finding of runRule(rule, {
            draft,
            post,
            agent: { name: 'Dana W', initials: 'DW' },
            site: 'x',
          })) {
            if (finding.start === undefined || finding.end === undefined) continue;
            expect(finding.start).toBeGreaterThanOrEqual(0);
            expect(finding.end).toBeGreaterThanOrEqual(finding.start);
            expect(finding.end).toBeLessThanOrEqual(draft.length);
          }
    });
  });
}

const name = (test: RuleCase) => `${test.draft.slice(0, 80)}${test.channel ? ` (${test.channel})` : ''}`;
const spanned = (draft: string, finding: Finding): string | null =>
  finding.start === undefined || finding.end === undefined ? null : draft.slice(finding.start, finding.end);
