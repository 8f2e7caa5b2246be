import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openingsOf } from '@/lib/guidelines/analysis/openings';

const pieces = [
  'we ',
  'can',
  '\\bcan ',
  'not?',
  '(?:\\w+ )?',
  '\\byou',
  '(?:very |so )*sorry',
  '[,.] ',
  '\\b',
  '^',
];
const edges = ['(?:\\bwe|\\byou) ', '|\\bsorry', '(?<!not )\\b', '(?: \\w+){0,2}?', 'sor', '\\d+'];
const piece = fc.constantFrom(...pieces, ...edges);
const pattern = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((parts) => new RegExp(parts.join(''), 'g'));
const word = fc.constantFrom(
  'we',
  'you',
  'can',
  'can not',
  'sorry',
  'so',
  'very',
  ',',
  '.',
  "'s",
  '24h',
  'ça',
);
const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));

const all = (source: string, wanted: RegExp) =>
  [...source.matchAll(wanted)].map((found) => [found[0], found.index]).filter(([said]) => said !== '');

describe('matches tried where they can begin', () => {
  test('are those that are found everywhere', () => {
    fc.assert(
      fc.property(text, fc.array(pattern, { minLength: 1, maxLength: 3 }), (source, wanted) => {
        const openings = openingsOf(source);
        for (const one of wanted) {
          const found: unknown[] = [];
          openings.each(one, (match) => {
            if (match[0] !== '') found.push([match[0], match.index]);
            return false;
          });
          expect(found).toEqual(all(source, one));
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test('also in a stretch, which is looked at as if it stood alone', () => {
    fc.assert(
      fc.property(text, pattern, fc.nat(20), fc.nat(20), (source, wanted, one, other) => {
        const within = { from: Math.min(one, other), to: Math.max(one, other) };
        const found: unknown[] = [];
        openingsOf(source).each(
          wanted,
          (match) => {
            if (match[0] !== '') found.push([match[0], match.index]);
            return false;
          },
          within,
        );
        expect(found).toEqual(all(source.slice(within.from, within.to), wanted));
      }),
      { numRuns: 1_500 },
    );
  });

  test('stop when it is enough', () => {
    const found: string[] = [];
    const enough = openingsOf('we can , we can not').each(/\bwe can\b/g, ([said]) => found.push(said) === 1);
    expect([enough, found]).toEqual([true, ['we can']]);
  });
});
