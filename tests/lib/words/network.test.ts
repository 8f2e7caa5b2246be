import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, inputOf, logits, pooled } from '@/lib/words/network';
import { pack, unpack } from '@/lib/words/packed';
import { readerOf } from '@/lib/words/reader';
import { placeOf } from '@/lib/words/table';
import { meanOf } from '@/scripts/words/committee';
import { train, type Example } from '@/scripts/words/trainer';

const BUCKETS = 256;
const example = (text: string, yes: boolean): Example => ({
  input: inputOf(text.split(' '), BUCKETS),
  targets: [yes ? 1 : 0],
  weight: 1,
});
const widths = [1, 1, 1, 1, 2, 2, 2, 2];
const settings = {
  widths,
  outputs: 1,
  buckets: BUCKETS,
  epochs: 40,
  dropout: 0,
  wordDropout: 0,
  rate: 5e-3,
  decay: 0,
  gramDecay: 0,
  positive: [1],
  seed: 3,
};
const angry = ['this is awful', 'what a terrible day', 'the worst service', 'a horrible mess'];
const glad = ['this is lovely', 'what a wonderful day', 'the best service', 'a beautiful room'];
const examples = [...angry.map((text) => example(text, true)), ...glad.map((text) => example(text, false))];
const network = train(examples, settings);
const odds = (text: string, of = network) => logits(of, inputOf(text.split(' '), BUCKETS))[0] ?? Number.NaN;

describe('a small network over word vectors', () => {
  it('learns what it was shown', () => {
    for (const text of angry) expect(odds(text)).toBeGreaterThan(0);
    for (const text of glad) expect(odds(text)).toBeLessThan(0);
  });

  it('tells words it never saw by their meaning', () => {
    expect(odds('dreadful')).toBeGreaterThan(odds('delightful'));
  });

  it('comes out the same for the same seed', () => {
    expect(train(examples, settings)).toEqual(network);
  });

  it('says nearly the same after packing, and packing twice changes nothing', () => {
    const packed = pack(network);
    const again = unpack(packed);
    for (const text of [...angry, ...glad]) expect(odds(text, again)).toBeCloseTo(odds(text), 0);
    expect(pack(again)).toEqual(packed);
  });

  it('reads an empty text without a word', () => {
    const input = inputOf([], BUCKETS);
    expect([...pooled(network, input).places].slice(0, 4)).toEqual([-1, -1, -1, -1]);
    expect(Number.isFinite(logits(network, input)[0])).toBe(true);
  });

  it('answers the same when it remembers what each word says', () => {
    const { widths: _, ...packed } = pack(network);
    const reader = readerOf(packed, [1, 2], 4);
    const unpacked = unpack(pack(network));
    const words = fc.constantFrom('this', 'is', 'awful', 'lovely', 'zzzzunknown', 'the', 'worst', 'room');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (pieces) => {
        const [told] = reader.odds(pieces);
        expect(told).toBeCloseTo(logits(unpacked, inputOf(pieces, BUCKETS))[0]!, 4);
      }),
    );
  });

  it('says the mean of what its members say', () => {
    const other = train(examples, { ...settings, seed: 9 });
    const mean = meanOf([network, other]);
    for (const text of [...angry, ...glad, 'some other words'])
      expect(odds(text, mean)).toBeCloseTo((odds(text) + odds(text, other)) / 2, 9);
    expect(mean.widths).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it('counts words, pairs and triples once each', () => {
    const grams = gramsOf(['a', 'a', 'a'], 1_000_003);
    expect(new Set(grams).size).toBe(grams.length);
    // ^ a $, ^a aa a$, ^aa aaa aa$
    expect(grams).toHaveLength(9);
  });
});

describe('where a word stands in the table', () => {
  it('finds inflected and British forms by their dictionary form, and emoji by their mood', () => {
    expect(placeOf('zzzzunknown')).toBe(-1);
    expect(placeOf('🤣')).toBe(placeOf('😂'));
    expect(placeOf('🙄')).toBe(placeOf('🙁'));
    expect(placeOf('delay')).toBeGreaterThanOrEqual(0);
  });
});
