import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WavePost } from '@/lib/triage/waves';
import { wavesOf } from '@/lib/triage/waves';

const MINUTE = 60_000;
const now = Date.parse('2026-11-24T10:00:00Z');
let made = 0;
const post = (minutesAgo: number, text: string, author = `a${made}`): WavePost => ({
  id: `p${made++}`,
  at: now - minutesAgo * MINUTE,
  author,
  text,
});
const usual = [
  'where is my parcel',
  'lovely new shop in Leeds',
  'the refund takes for ever',
  'do you open on Sunday',
  'rude driver today',
  'voucher code is refused',
  'thanks for the help',
];
const day = (every: number, texts: readonly string[] = usual): WavePost[] =>
  Array.from({ length: Math.floor((23 * 60) / every) }, (_, index) =>
    post(60 + index * every, texts[index % texts.length] as string),
  );
const down = [
  'the app is down',
  'app down again',
  'is your app down?',
  'App DOWN since nine',
  'why is the app down',
];
const outage = (count: number, from = 18) =>
  Array.from({ length: count }, (_, index) => post(from - (index * from) / count, down[index % 5] as string));

describe('waves', () => {
  test('are said in the words of the posts, with their number and time', () => {
    const posts = [...day(15), ...outage(9)];
    const [wave, ...more] = wavesOf(posts, now, ['Kestrel Air']);
    expect(more).toEqual([]);
    expect(wave).toMatchObject({ about: 'app down', minutes: 16 });
    expect(wave?.posts).toHaveLength(9);
  });

  test('are not what is said every hour', () => {
    expect(wavesOf([...day(3, down), ...outage(9)], now)).toEqual([]);
  });

  test('are not one person who says it ten times', () => {
    const posts = Array.from({ length: 10 }, (_, index) => post(index, 'the app is down', 'same'));
    expect(wavesOf([...day(15), ...posts], now)).toEqual([]);
  });

  test('are not a busy hour about everything', () => {
    const busy = Array.from({ length: 21 }, (_, index) => post(index / 2, usual[index % 7] as string));
    expect(wavesOf([...day(15), ...busy], now)).toEqual([]);
  });

  test('of a machine that has read little before fill most of what is said', () => {
    expect(wavesOf(outage(6), now)).toHaveLength(1);
    const mixed = Array.from({ length: 8 }, (_, index) => post(index, `${usual[index % 7]} ${index}`));
    expect(wavesOf([...outage(5), ...mixed], now)).toEqual([]);
  });

  test('that come slowly are found in a longer time', () => {
    const slow = Array.from({ length: 10 }, (_, index) => post(index * 15, 'parking app refuses my card'));
    const [wave] = wavesOf([...day(15), ...slow], now);
    expect(wave?.about).toContain('parking');
    expect(wave?.minutes).toBeGreaterThan(60);
  });

  test('an earlier wave does not hide a new one', () => {
    const [wave] = wavesOf(
      [...day(15), ...outage(9).map((one) => ({ ...one, at: one.at - 300 * MINUTE })), ...outage(9)],
      now,
    );
    expect(wave?.posts).toHaveLength(9);
  });

  test('two at once are two', () => {
    const lost = Array.from({ length: 7 }, (_, index) => post(index * 2, 'luggage belt stuck at Porto'));
    const waves = wavesOf([...day(15), ...outage(9), ...lost], now);
    expect(waves.map(({ posts }) => posts.length)).toEqual([9, 7]);
  });

  test('any posts: each is in one wave at most, and all are given', () => {
    const one = fc.record({
      id: fc.uuid(),
      at: fc.integer({ min: now - 200 * MINUTE, max: now }),
      author: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      text: fc.oneof(fc.constantFrom(...down, ...usual), fc.string()),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 60 }), (posts) => {
        const ids = wavesOf(posts, now).flatMap((wave) => wave.posts);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => posts.some((post) => post.id === id))).toBe(true);
      }),
    );
  });
});
