import { describe, expect, test } from 'vitest';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { kestrel, packOf } from './packs';

const names = [
  'Nordwind',
  'Lumen Bank',
  'Halvorsen',
  'Voltaro',
  'PixelHub',
  "Marrow's",
  'Häberlin',
  'Solveig Kaffee',
  'Brix',
  'T-Grid',
];
const pack = packOf(
  [{ kind: 'name', text: 'Zephyria' }],
  {},
  {
    competitors: names.map((text, index) => ({
      id: `c-${index}`,
      name: text,
      terms: [{ kind: 'name' as const, text }],
    })),
  },
);
const matcher = createMatcher(compileLexicon([pack]));
const terms = (text: string): string[] => matcher.find(text).map((hit) => hit.term);

describe('misspelt names', () => {
  test.each([
    ['Nordwnd', 'Nordwind', 'a letter dropped'],
    ['Norddwind', 'Nordwind', 'a letter doubled'],
    ['Nrodwind', 'Nordwind', 'two letters swapped'],
    ['Nordwimd', 'Nordwind', 'the key beside it'],
    ['Zefyria', 'Zephyria', 'as it sounds'],
    ['Voltarro', 'Voltaro', 'doubled'],
    ['Halvorson', 'Halvorsen', 'another vowel'],
    ['Nordwiiiiind', 'Nordwind', 'stretched'],
    ['N0rdwind', 'Nordwind', 'a digit for a letter'],
    ['V0lt4ro', 'Voltaro', 'two digits'],
    ['Nоrdwind', 'Nordwind', 'a Cyrillic o'],
    ['Νordwind', 'Nordwind', 'a Greek N'],
    ['nord wind', 'Nordwind', 'one word as two'],
    ['LumenBank', 'Lumen Bank', 'two words as one'],
    ['Lumen Bnak', 'Lumen Bank', 'one of two words'],
    ['lumen-bank', 'Lumen Bank', 'a hyphen'],
    ['pixel hub', 'PixelHub', 'at the hump'],
    ['Marrows', "Marrow's", 'no apostrophe'],
    ['Haberlin', 'Häberlin', 'no dots'],
    ['Haeberlin', 'Häberlin', 'dots as e'],
    ['Solveig Kafee', 'Solveig Kaffee', 'one letter of two'],
    ['t grid', 'T-Grid', 'a space for a hyphen'],
    ['Lumеn Bank', 'Lumen Bank', 'a Cyrillic letter in one of two words'],
    ['Lumen Baaaank', 'Lumen Bank', 'one of two words stretched'],
    ['S0lveig Kaffee', 'Solveig Kaffee', 'a digit in one of two words'],
    ['Nordw*nd', 'Nordwind', 'a letter hidden'],
    ['N.o.r.d.w.i.n.d', 'Nordwind', 'dots between the letters'],
    ['Nord.wind', 'Nordwind', 'a dot inside'],
    ['N o r d w i n d', 'Nordwind', 'spelt out'],
    ['Voltaros', 'Voltaro', 'the plural'],
    ['#Nordwimd', 'Nordwind', 'in a hashtag'],
    ['#NordwindFail', 'Nordwind', 'in a longer hashtag'],
    ['#nevernordwindagain', 'Nordwind', 'in a hashtag without capitals'],
  ])('%s is %s: %s', (written, term) => {
    const text = `and then ${written} called me back`;
    const [hit] = matcher.find(text);
    expect(hit?.term).toBe(term);
    expect(hit?.confidence).toBeGreaterThanOrEqual(0.5);
    const words = text.slice(hit?.start, hit?.end);
    expect(words.replace('#', '')).toBe(written.replace('#', ''));
    expect(hit?.why ?? words).toContain(words);
  });

  test.each([
    'the lumber bank',
    'marrow soup with brisk people',
    'bricks and brix-like bribe',
    'a headwind all day',
    'Voltaire wrote it',
    'mail nordwimd@host.example',
    '@Nordwimd is somebody else',
    'see nordwimd.example/path',
    'see nordw.ind.example/n.o.r.d.w.i.n.d',
    'mail n.ordwind@host.example',
    'I a m n o r d w a y',
    'f*ck this s*it, v*lt and h*lv',
    'well.nordway.then',
  ])('cries no wolf: %s', (text) => expect(terms(text).filter((term) => term !== 'Brix')).toEqual([]));

  test('a less certain spelling is less certain', () => {
    const close = matcher.find('Norddwind')[0]?.confidence ?? 0;
    const far = matcher.find('Nordwoid')[0]?.confidence ?? 0;
    expect(close).toBeGreaterThan(far);
  });

  test('short names forgive next to nothing', () => {
    expect(terms('brit bring brisk bribe')).toEqual([]);
    expect(terms('Birx')).toEqual(['Brix']);
  });

  test('the pack lists more and protects some', () => {
    const air = createMatcher(compileLexicon([kestrel]));
    expect(air.find('kestral airlines lost it')[0]?.term).toBe('kestral airlines');
    expect(air.find('kestrels and a petrel')).toEqual([]);
  });

  test('airlines are shortened', () => {
    const carriers = createMatcher(
      compileLexicon([
        packOf([
          { kind: 'name', text: 'US Airways' },
          { kind: 'name', text: 'Merlin Airlines' },
        ]),
      ]),
    );
    const found = (text: string): string | undefined => carriers.find(text)[0]?.term;
    expect(found('never usair again')).toBe('US Airways');
    expect(found('#usairsucks')).toBe('US Airways');
    expect(found('Merlin Air lost it')).toBe('Merlin Airlines');
    expect(found('#nomoremerlinairline')).toBe('Merlin Airlines');
    expect(found('tell us air conditioning is broken')).toBeUndefined();
  });

  test('nothing is made where the pack says so', () => {
    const strict = createMatcher(
      compileLexicon([packOf([{ kind: 'name', text: 'Nordwind' }], { misspellings: { automatic: false } })]),
    );
    expect(strict.find('Nordwimd, nord wind')).toEqual([]);
    expect(strict.find('Nordwind')).toHaveLength(1);
  });

  test('another brand of the packs is never a slip of this one', () => {
    const two = packOf(
      [{ kind: 'name', text: 'Voltaro' }],
      {},
      {
        competitors: [{ id: 'other', name: 'Voltara', terms: [{ kind: 'name', text: 'Voltara' }] }],
      },
    );
    expect(
      createMatcher(compileLexicon([two]))
        .find('Voltara')
        .map((hit) => hit.brand),
    ).toEqual(['other']);
  });

  test('no word of the word list leaves with the snapshot but the ones near a name', () => {
    expect(JSON.stringify(compileLexicon([kestrel])).length).toBeLessThan(8_000);
  });
});
