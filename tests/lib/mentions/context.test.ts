import { describe, expect, test } from 'vitest';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { kestrel, packOf } from './packs';

const matcher = createMatcher(compileLexicon([kestrel]));
const hitOf = (text: string) => matcher.find(text).find((hit) => hit.term === 'Kestrel');

describe('ambiguous terms', () => {
  test.each([
    'my Kestrel flight was late',
    'two Kestrel flights cancelled',
    'we flew with Kestrel last week',
    'stuck at the gate, thanks kestrel',
    'KESTREL WHERE IS MY REFUND',
    'kestrel check in is broken',
  ])('company makes it certain: %s', (text) => {
    expect(hitOf(text)?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(hitOf(text)?.why).toMatch(/near|also says/);
  });

  test.each(['kestrel', 'I like Kestrel', 'Kestrel today'])('alone it is uncertain: %s', (text) => {
    expect(hitOf(text)?.confidence).toBeGreaterThanOrEqual(0.2);
    expect(hitOf(text)?.confidence).toBeLessThan(0.5);
  });

  test.each([
    'Saw a kestrel hovering over the field today',
    'a kestrel on its nest',
    'birds: kestrels, one kestrel',
  ])('the other meaning is no hit: %s', (text) => expect(hitOf(text)).toBeUndefined());

  test('more words for it than against it win', () => {
    const hit = hitOf('boarding my Kestrel flight under a bird on the wing');
    expect(hit?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(hit?.why).toContain('against: bird');
  });

  test('a far word counts less than a near one', () => {
    const near = hitOf('kestrel refund please')?.confidence ?? 0;
    const far =
      hitOf('kestrel and then a lot of other words that say nothing at all about it refund')?.confidence ?? 0;
    expect(near).toBeGreaterThan(far);
  });

  test('another clear hit of the brand lifts it', () => {
    const hit = hitOf('@KestrelAir is kestrel coming back');
    expect(hit?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(hit?.why).toContain('@KestrelAir');
  });

  test('company without spaces', () => {
    const pack = packOf([{ kind: 'name', text: '苹果', ambiguous: true, with: ['手机'], without: ['好吃'] }]);
    const apple = createMatcher(compileLexicon([pack]));
    expect(apple.find('我的苹果手机坏了')[0]?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(apple.find('这个苹果很好吃')).toEqual([]);
  });
});
