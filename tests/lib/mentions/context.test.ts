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

  test.each(['kestrel', 'kestrel today', 'kestrel?', 'and kestrel'])('alone it is uncertain: %s', (text) => {
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

  test.each([
    ['flew kestrel again and it was fine', 'dealt with: flew'],
    ['Kestrel never answers', 'predicate after a bare name: never'],
    ['the Kestrel app is down', 'company word after: app'],
  ])('the frame tells: %s', (text, why) => {
    expect(hitOf(text)?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(hitOf(text)?.why).toContain(why);
  });

  describe('with no words from the pack', () => {
    const names = ['Target', 'Delta', 'Gap', 'Next', 'UPS', 'Orange', 'Acme'];
    const several = createMatcher(
      compileLexicon([
        packOf(
          [],
          {},
          {
            brands: names.map((name) => ({
              id: name.toLowerCase(),
              name,
              terms: [{ kind: 'name' as const, text: name, ambiguous: true }],
              own: { x: [`${name}Help`] },
            })),
          },
        ),
      ]),
    );
    const sure = (text: string, context?: Parameters<typeof several.find>[1]): string[] =>
      several
        .find(text, context)
        .filter((hit) => hit.confidence >= 0.5)
        .map((hit) => hit.brand);

    test.each([
      ['got it at target for five dollars', 'target'],
      ['does Target refund gift cards?', 'target'],
      ['Delta lost both our suitcases', 'delta'],
      ['never flying delta again', 'delta'],
      ['my gap order was cancelled', 'gap'],
      ['@GapHelp is the gap on Main Street open', 'gap'],
      ['the ups driver left it in the rain', 'ups'],
      ['no signal on Orange since noon', 'orange'],
      ['see gap.com for the sale at gap', 'gap'],
    ])('%s: the company', (text, brand) => expect(sure(text)).toContain(brand));

    test.each([
      'the target date moved again',
      'they target young people',
      'a river delta full of birds',
      'mind the gap',
      'see you next week',
      'Next time I take the train',
      'life has its ups and downs',
      'an orange and a pear',
      'the light turned orange',
      'Orange County is lovely',
    ])('%s: the word', (text) => expect(sure(text)).toEqual([]));

    test('an answer to the account of the brand, and a thread about it, speak for it', () => {
      const text = 'is it still the gap then';
      expect(sure(text)).toEqual([]);
      expect(sure(text, { site: 'x', replyingTo: ['GapHelp'] })).toEqual(['gap']);
      expect(sure(text, { about: [{ pack: 'sample-pack', brand: 'gap' }] })).toEqual(['gap']);
      expect(sure(text, { about: [{ pack: 'sample-pack', brand: 'delta' }] })).toEqual([]);
    });

    test('a capital means less from somebody who gives every word one', () => {
      const of = (text: string): number => several.find(text)[0]?.confidence ?? 0;
      expect(of('we spoke about Target there')).toBeGreaterThan(of('We Spoke About Target There'));
    });

    test('a small letter means more from somebody who uses capitals', () => {
      const of = (text: string): number => several.find(text)[0]?.confidence ?? 0;
      expect(of('well i saw target there')).toBeGreaterThan(of('Well, I saw target there'));
    });
  });

  test('company without spaces', () => {
    const pack = packOf([{ kind: 'name', text: '苹果', ambiguous: true, with: ['手机'], without: ['好吃'] }]);
    const apple = createMatcher(compileLexicon([pack]));
    expect(apple.find('我的苹果手机坏了')[0]?.confidence).toBeGreaterThanOrEqual(0.5);
    expect(apple.find('这个苹果很好吃')).toEqual([]);
  });
});
