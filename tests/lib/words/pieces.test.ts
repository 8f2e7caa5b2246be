import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '@/lib/words/pieces';

const words = (text: string) => piecesOf(text).map((piece) => piece.text);

describe('pieces of a text', () => {
  it('writes contractions out, with and without the apostrophe', () => {
    expect(words("I can't, won't and didn't")).toEqual([
      'i',
      'can',
      'not',
      ',',
      'will',
      'not',
      'and',
      'did',
      'not',
    ]);
    expect(words('cant wont didnt')).toEqual(['can', 'not', 'will', 'not', 'did', 'not']);
    expect(words('you’re we’ve it’s')).toEqual(['you', 'are', 'we', 'have', 'it', "'s"]);
  });

  it('turns handles, links, numbers and money into what they are', () => {
    expect(words('@kestrel see https://kestrel.example/x £12.50 at 9:30')).toEqual([
      '<handle>',
      'see',
      '<link>',
      '<money>',
      'at',
      '<number>',
    ]);
  });

  it('cuts hashtags into their words and shortens stretched letters', () => {
    expect(words('#KestrelAirFail soooo late')).toEqual(['kestrel', 'air', 'fail', 'so', 'late']);
  });

  it('names the place of each piece in the text', () => {
    const text = "Don't wait 🙂";
    expect(piecesOf(text).map(({ text: piece, start, end }) => [piece, text.slice(start, end)])).toEqual([
      ['do', 'Do'],
      ['not', "n't"],
      ['wait', 'wait'],
      ['🙂', '🙂'],
    ]);
  });

  it('never throws, and its spans lie in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of piecesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
