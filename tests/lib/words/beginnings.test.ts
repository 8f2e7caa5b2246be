import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEGIN, beginningsOf } from '@/lib/words/beginnings';

const sorted = (texts: Iterable<string>) => [...texts].sort();

describe('how the matches of a pattern can begin', () => {
  test.each([
    ['(?:a|an )?x\\w*', ['x', 'ax', 'an x']],
    ['no(?:body)?', ['no', 'nobody']],
    ['(?:[a-z]+ )?abc', ['', 'abc']],
    ['ab?c', ['ac', 'abc']],
    ['(?<!to )go', ['go']],
    ['[.,] so', ['. so', ', so']],
    ['(?<name>ab)c', ['abc']],
    ['[^\\]a]b', ['']],
  ])('%s begins with %j', (source, begins) => {
    expect(sorted(beginningsOf(source))).toEqual(sorted(begins));
  });

  test.each([
    ['\\bno(?:body)?', ['no', 'nobody']],
    ['nobody', ['']],
    ['\\bhe|she', ['', 'he']],
    ['(?:\\bhe|\\bshe) is', ['he is', 'she is']],
    ['^(?:@\\w+ )*hi', ['@', 'hi']],
    ['(?<![\\p{L}\\p{N}])ab', ['ab']],
    ['(?<!the )ab', ['']],
    ['[,.] so\\b', [', so', '. so']],
    ['\\b(?:\\w+ )?ab', ['', 'ab']],
    ['(?:^|[.!] )\\bdone', ['done', '. done', '! done']],
    ['\\b\\d{2} ?kg', '0123456789'.split('')],
  ])('where letters stand at the beginning of a word, %s begins with %j', (source, begins) => {
    expect(sorted(beginningsOf(source, true))).toEqual(sorted(begins));
  });

  const pieces = [
    'a',
    'ab',
    'abc',
    'abcde',
    'b',
    'c?',
    '[xy]',
    '[.,] ',
    '(?:a|bc)',
    '(?:b |c )*',
    '(?:a ){0,2}?',
  ];
  const edges = [
    '\\w+',
    ' ',
    '\\b',
    '^',
    '(?<!a )',
    '(?=ab)',
    '(?:\\ba|\\bbc)',
    '|\\bc',
    '\\.',
    '(?:^|[.,] )',
  ];
  const piece = fc.constantFrom(...pieces, ...edges);
  const source = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  const text = fc.stringMatching(/^[abcdexy ,.]{0,14}$/);

  test('whatever a pattern matches begins as it is said to', () => {
    fc.assert(
      fc.property(source, text, (pattern, within) => {
        const begins = [...beginningsOf(pattern)];
        for (const { 0: found, index } of within.matchAll(new RegExp(pattern, 'g')))
          if (found !== '')
            expect(begins.some((begin) => within.slice(index).startsWith(begin.slice(0, BEGIN)))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('and what begins with a letter does so at the beginning of a word', () => {
    fc.assert(
      fc.property(source, text, (pattern, within) => {
        const begins = [...beginningsOf(pattern, true)];
        for (const { 0: found, index } of within.matchAll(new RegExp(pattern, 'g'))) {
          if (found === '') continue;
          const inWord = /\w/.test(found[0]!) && /\w/.test(within.charAt(index - 1));
          expect(
            begins.some((begin) =>
              begin === '' ? true : !inWord && within.slice(index).startsWith(begin.slice(0, BEGIN)),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
