import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTriage } from '@/lib/triage';
import { airline } from './packs';

const engine = createTriage([airline]);
const hits = [
  {
    pack: 'airline-care',
    brand: 'kestrel',
    kind: 'name' as const,
    term: 'Kestrel Air',
    start: 0,
    end: 0,
    confidence: 1,
  },
];
const complaints = (text: string) =>
  (engine.triage({ text }, hits)?.complaints ?? []).map(
    ({ category, start, end }) => [category, text.slice(start, end)] as const,
  );

describe('several complaints in one post', () => {
  test('each with its words and category, the strongest first', () => {
    expect(
      complaints(
        '@KestrelAir my suitcase arrived broken, you charged me twice and the steward burned my arm with coffee',
      ),
    ).toEqual([
      ['safety', 'the steward burned my arm with coffee'],
      ['baggage', 'my suitcase arrived broken'],
      ['refund', 'you charged me twice'],
    ]);
  });

  test('what is said of one thing in two breaths is one', () => {
    expect(complaints('Four hours late, my connection is missed. Delayed again!')).toEqual([]);
    expect(complaints('Worst airline ever. Three hours late. Unacceptable. Never again.')).toEqual([]);
  });

  test('a wish for money back, praise and a question are no complaints', () => {
    expect(complaints('My suitcase is lost. I want my money back.')).toEqual([]);
    expect(complaints('Lovely crew, but my suitcase is lost')).toEqual([]);
    expect(complaints('My suitcase is lost. How do I reach you?')).toEqual([]);
  });

  test('lines part them too', () => {
    expect(
      complaints('flight cancelled\nsuitcase lost')
        .map(([category]) => category)
        .toSorted((a, b) => String(a).localeCompare(String(b))),
    ).toEqual(['baggage', 'delay']);
  });

  test('a content post has none', () => {
    expect(complaints('Thanks for finding my lost bag and for the refund, amazing crew')).toEqual([]);
  });

  test('spans lie in the text and never overlap', () => {
    const piece = fc.constantFrom(
      'flight late',
      'bag lost',
      ', ',
      '. ',
      ' and ',
      '\n',
      'charged twice',
      '😡',
      '@KestrelAir ',
      ' injured ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        const spans = (engine.triage({ text }, hits)?.complaints ?? []).sort((a, b) => a.start - b.start);
        spans.forEach(({ start, end }, at) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(spans[at + 1]?.start ?? text.length);
        });
      }),
    );
  });
});
