import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sound } from '@/lib/mentions/sound';
import { soundHash } from '@/lib/mentions/sound-hash';

const units = (word: string): Uint16Array => Uint16Array.from(word, (char) => char.charCodeAt(0));
const hashed = (word: string): number => soundHash(units(word), word.length);
const word = fc.string({ unit: fc.constantFrom(...'abcehikpqsxyzß'.split('')), maxLength: 12 });

test('words that sound the same have the same hash, and no others', () => {
  fc.assert(
    fc.property(word, word, (one, two) => {
      expect(hashed(one) === hashed(two)).toBe(sound(one) === sound(two));
      // What is heard sounds like itself unless hearing it again hears less.
      const again = sound(one);
      if (sound(again) === again) expect(hashed(again)).toBe(hashed(one));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['ifone', 'iphone'],
  ['addidas', 'adidas'],
  ['maxx', 'makss'],
  ['nesle', 'nesl'],
])('%s sounds like %s', (one, two) => expect(hashed(one)).toBe(hashed(two)));
