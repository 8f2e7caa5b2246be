import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hit } from '@/lib/domain/mention';
import { compileLexicon } from '@/lib/mentions/compile';
import type { Verdict } from '@/lib/mentions/learned';
import { createLearned } from '@/lib/mentions/learned';
import { createMatcher } from '@/lib/mentions/matcher';
import { kestrel, packOf } from './packs';

const snapshot = compileLexicon([
  packOf([
    { kind: 'name', text: 'Nordwind' },
    { kind: 'name', text: 'Gap', ambiguous: true },
    { kind: 'name', text: 'Delta', ambiguous: true },
  ]),
  kestrel,
]);
const plain = createMatcher(snapshot);
const verdict = (text: string, about: boolean): Verdict => ({ text, hits: plain.find(text), about });
const taught = (...verdicts: Verdict[]) => createMatcher(snapshot, createLearned(verdicts));
const first = (matcher: typeof plain, text: string): Hit | undefined => matcher.find(text)[0];
const many = (count: number, one: Verdict): Verdict[] => Array.from({ length: count }, () => one);

describe('what agents say of a spelling', () => {
  const text = 'the nordwimd came in';

  test('three times no makes it uncertain, eight times no silent', () => {
    expect(first(plain, text)?.confidence).toBeGreaterThanOrEqual(0.5);
    const doubted = first(taught(...many(3, verdict(text, false))), text);
    expect(doubted?.confidence).toBeLessThan(0.5);
    expect(doubted?.why).toContain('agents said yes 0, no 3 to “nordwimd”');
    expect(first(taught(...many(8, verdict(text, false))), text)).toBeUndefined();
  });

  test('a yes lifts it, and one no among many does little', () => {
    const before = first(plain, text)?.confidence ?? 0;
    const lifted = taught(...many(5, verdict(text, true)));
    expect(first(lifted, text)?.confidence).toBeGreaterThan(before);
    const mixed = taught(...many(9, verdict(text, true)), verdict(text, false));
    expect(first(mixed, text)?.confidence).toBeGreaterThanOrEqual(0.5);
  });

  test('other spellings, and the name itself, keep their weight', () => {
    const matcher = taught(...many(8, verdict(text, false)));
    expect(first(matcher, 'the nordwnd came in')).toEqual(first(plain, 'the nordwnd came in'));
    const right = verdict('the nordwind came in', false);
    expect(first(taught(...many(8, right)), right.text)).toEqual(first(plain, right.text));
  });
});

describe('what agents say of an ambiguous name', () => {
  test('moves the next one like it, at once', () => {
    const text = 'big gap sale on hoodies in town';
    const learned = createLearned();
    const matcher = createMatcher(snapshot, learned);
    const before = first(matcher, text)?.confidence ?? 0;
    learned.add(verdict('the Gap sale on hoodies was good', true));
    learned.add(verdict('new hoodies at Gap in the sale', true));
    const after = first(matcher, text);
    expect(after?.confidence).toBeGreaterThan(before);
    expect(after?.why).toMatch(/agents said yes 2, no 0|learned from agents: .*(?:hoodi|sale)/);
  });

  test('learns the words around it: one company of words goes up, the other down', () => {
    const yes = ['Gap hoodies ripped again', 'returned two Gap hoodies', 'Gap hoodies are warm'];
    const no = ['Gap analysis with the auditors', 'auditors want a Gap analysis', 'the Gap analysis is due'];
    const matcher = taught(
      ...yes.map((text) => verdict(text, true)),
      ...no.map((text) => verdict(text, false)),
    );
    const moved = (text: string): number =>
      (first(matcher, text)?.confidence ?? 0.1) - (first(plain, text)?.confidence ?? 0.1);
    expect(moved('some Gap hoodies came')).toBeGreaterThan(0);
    expect(moved('some Gap analysis came')).toBeLessThan(0);
    expect(moved('some Delta analysis came')).toBe(0);
  });
});

test('knows nothing of what it was not told, and survives any text', () => {
  const learned = createLearned([verdict('Delta was late', true)]);
  expect(
    learned.of({ pack: 'other', brand: 'b', term: 'Delta', variant: 'delta', ambiguous: true }, undefined, {
      start: 0,
      end: 5,
    }),
  ).toBeUndefined();
  const matcher = createMatcher(snapshot, learned);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 30 }),
      (before, after) => {
        const text = `${before} Delta ${after}`;
        const hits = matcher.find(text);
        learned.add({ text, hits, about: before.length % 2 === 0 });
        for (const hit of hits) {
          expect(hit.confidence).toBeGreaterThanOrEqual(0.2);
          expect(hit.confidence).toBeLessThanOrEqual(0.98);
        }
      },
    ),
    { numRuns: 300 },
  );
});
