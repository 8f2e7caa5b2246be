import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/domain/check';
import { createHold } from '@/lib/page/check/hold';

const finding = fc.record({
  rule: fc.constantFrom('own-it', 'private-data', 'sign-off'),
  severity: fc.constantFrom('warn' as const, 'block' as const),
  message: fc.constant('Say it in another way.'),
  start: fc.option(fc.nat(9), { nil: undefined }),
  end: fc.option(fc.integer({ min: 10, max: 20 }), { nil: undefined }),
}) as fc.Arbitrary<Finding>;
const findings = fc.array(finding, { maxLength: 5 });
const text = fc.string({ maxLength: 30 });

describe('a hold', () => {
  it('stands for what must not go out, and for nothing else', () => {
    fc.assert(
      fc.property(text, findings, (draft, found) => {
        expect(createHold().against(draft, found)).toEqual(
          found.filter(({ severity }) => severity === 'block'),
        );
      }),
    );
  });

  it('is over once every finding has a reason, and is back when the reason is forgotten', () => {
    fc.assert(
      fc.property(text, findings, (draft, found) => {
        const hold = createHold();
        const held = hold.against(draft, found);
        hold.waive(draft, held);
        expect(hold.against(draft, found)).toEqual([]);
        hold.forget();
        expect(hold.against(draft, found)).toEqual(held);
      }),
    );
  });

  it('takes a reason for these words only, as often as they were there', () => {
    const one: Finding = { rule: 'own-it', severity: 'block', message: 'm', start: 0, end: 3 };
    const two: Finding = { ...one, start: 4, end: 7 };
    const hold = createHold();
    hold.waive('you bad', [one]);
    expect(hold.against('you you', [one, two])).toEqual([two]);
    expect(hold.against('sad bad', [one])).toEqual([one]);
    expect(hold.against('you bad', [{ ...one, rule: 'other' }])).toHaveLength(1);
  });
});
