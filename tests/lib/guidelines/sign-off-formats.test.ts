import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signOffOf } from '@/lib/guidelines/analysis/sign-off';
import { signOff } from '@/lib/guidelines/rules/sign-off';
import { runRule } from '../../support/run-rule';
import { guidelinePack } from '../../support/guideline-pack';

const agent = { name: 'Dana Wells', initials: 'DW' };
const draft = 'I have put the refund through, you will see it on Friday.';

/** Findings for the draft, and for the draft after the first finding's fix. */
function before(format: string): string[] {
  return runRule(signOff, { draft, agent, options: { format } }).map((finding) => finding.message);
}
function after(format: string): string[] {
  const [finding] = runRule(signOff, { draft, agent, options: { format } });
  const fix = finding?.fix;
  if (!fix) return ['no fix'];
  const fixed = draft.slice(0, fix.start) + fix.text + draft.slice(fix.end);
  return runRule(signOff, { draft: fixed, agent, options: { format } }).map((each) => each.message);
}

describe('formats of a sign-off', () => {
  for (const format of [
    '- {{ agent.name }}',
    '-{{ agent.initials }}',
    '— {{ agent.first_name }}',
    '({{ agent.initials }})',
    '[{{agent.initials}}]',
    '*{{ agent.initials }}*',
    '/{{ agent.initials }}',
    '\\{{ agent.initials }}',
    '$& {{ agent.initials }}',
    '#{{ agent.initials }}!',
    '+{{ agent.initials }}?',
    '<{{ agent.initials }}>',
    '=^.^= {{ agent.name }}',
    '💬 {{ agent.name }}',
  ])
    it(`asks for ${format} and is content once it stands there`, () => {
      expect(before(format)).toHaveLength(1);
      expect(after(format)).toEqual([]);
    });

  it('sees another agent behind a hyphen', () => {
    const [finding] = runRule(signOff, {
      draft: `${draft} -KM`,
      agent,
      options: { format: '-{{ agent.initials }}' },
    });
    expect(finding?.message).toBe('Sign as -DW; “-KM” is not your sign-off.');
  });

  it('never throws, whatever stands around the field and in the name', () => {
    const base = guidelinePack();
    const piece = fc.oneof(
      fc.string({ maxLength: 12, unit: 'binary' }),
      fc.string({
        maxLength: 6,
        unit: fc.constantFrom(...Array.from(String.raw`.*+?^$}()|[]\/-&#~!=<>,: {'"%@`)),
      }),
    );
    fc.assert(
      fc.property(
        piece,
        piece,
        fc.constantFrom('initials', 'name', 'first_name'),
        fc.record({ name: piece, initials: piece }),
        (left, right, field, someone) => {
          const format = `${left}{{ agent.${field} }}${right}`;
          const pack = {
            ...base,
            guidelines: { extends: 'none' as const, rules: { 'sign-off': { options: { format } } } },
          };
          for (const text of [
            draft,
            `${draft} ${left}DW${right}`,
            `${draft} ${left}${someone.name}${right}`,
          ]) {
            const sign = signOffOf(text, pack, someone);
            for (const { start, end } of sign?.found ?? []) expect(text.slice(start, end)).toBe(sign?.wanted);
            for (const { start, end } of sign?.others ?? []) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
