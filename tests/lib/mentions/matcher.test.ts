import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LexiconSnapshot } from '@/lib/domain/lexicon';
import type { Pack, Term } from '@/lib/domain/pack';
import { compileLexicon } from '@/lib/mentions/compile';
import { foldString } from '@/lib/mentions/fold';
import { createMatcher } from '@/lib/mentions/matcher';
import { kestrel, packOf } from './packs';

const send = (snapshot: LexiconSnapshot): LexiconSnapshot =>
  JSON.parse(JSON.stringify(snapshot)) as LexiconSnapshot;
const matcherOf = (...packs: Pack[]) => createMatcher(send(compileLexicon(packs)));
const air = matcherOf(kestrel);
/** What was found, as "kind:words". */
const found = (text: string, matcher = air, context = {}): string[] =>
  matcher.find(text, context).map((hit) => `${hit.kind}:${text.slice(hit.start, hit.end)}`);
const only = (...terms: Term[]) => matcherOf(packOf(terms, { misspellings: { automatic: false } }));

describe('handles', () => {
  test.each([
    ['@KestrelAir four hours late', ['handle:@KestrelAir']],
    ['.@kestrelair: why', ['handle:@kestrelair']],
    ['(@KESTRELAIR)', ['handle:@KESTRELAIR']],
    ['＠ＫｅｓｔｒｅｌＡｉｒ hi', ['handle:＠ＫｅｓｔｒｅｌＡｉｒ']],
    ['谢谢@KestrelAir谢谢', ['handle:@KestrelAir']],
    ['thanks @KestrelAir.Why though', ['handle:@KestrelAir']],
    ['write to bob@KestrelAir.example', []],
    ['@KestrelAirways', []],
    ['@KestrelAir_Fans', []],
    ['@KestrelAir@social.example', []],
    ['@KestrelAir.bsky.social', []],
    ['@The_KestrelAir', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('a handle of one site is not looked for on another', () => {
    expect(found('@KestrelHelps', air, { site: 'x' })).toEqual(['handle:@KestrelHelps']);
    expect(found('@KestrelHelps', air, { site: 'facebook' })).toEqual([]);
    expect(found('@KestrelHelps')).toEqual(['handle:@KestrelHelps']);
  });
});

describe('names, people, places and products', () => {
  test.each([
    ['flew Kestrel Air yesterday', ['name:Kestrel Air']],
    [
      'Kestrel  Air, Kestrel-Air and Kestrel\nAir',
      ['name:Kestrel  Air', 'name:Kestrel-Air', 'name:Kestrel\nAir'],
    ],
    ['KÉSTREL AIR', ['name:KÉSTREL AIR']],
    ['Ke\u0301strel Air', ['name:Ke\u0301strel Air']],
    ['Ｋｅｓｔｒｅｌ Ａｉｒ', ['name:Ｋｅｓｔｒｅｌ Ａｉｒ']],
    ['Kestrel\u00a0Air', ['name:Kestrel\u00a0Air']],
    ['Kes\u200btrel Air', ['name:Kes\u200btrel Air']],
    ['Kestrel Air’s crew', ['name:Kestrel Air']],
    ["Kestrel Air's crew", ['name:Kestrel Air']],
    ['😡Kestrel Air😡', ['name:Kestrel Air']],
    ['𝐊𝐞𝐬𝐭𝐫𝐞𝐥 𝐀𝐢𝐫', ['name:𝐊𝐞𝐬𝐭𝐫𝐞𝐥 𝐀𝐢𝐫']],
    ['طيران Kestrel Air اليوم', ['name:Kestrel Air']],
    ['我坐了SkyNest很好', ['product:SkyNest']],
    ['MySkyNest', []],
    ['Dana  Whitlock sat in the kestrel lounge', ['person:Dana  Whitlock', 'place:kestrel lounge']],
    ['Kestrel Airlines', ['name:Kestrel']],
    ['news.example/kestrel-air-strike', []],
    ['@kestrel air', []],
  ])('%s', (text, expected) => {
    expect(
      air
        .find(text)
        .filter((hit) => hit.confidence >= 0.5)
        .map((hit) => `${hit.kind}:${text.slice(hit.start, hit.end)}`),
    ).toEqual(expected);
  });

  test.each([
    ['全日空', '昨日全日空で飛んだ'],
    ['スカイネスト', '新しいスカイネストは最高'],
    ['ガスト', '昨日ｶﾞｽﾄに行った'],
    ['การบินไทย', 'เมื่อวานบินการบินไทยมา'],
    ['삼성전자', '삼성전자가 또 늦었다'],
    ['Καλημέρα', 'είπαν καλημερα σε όλους'],
    ['Ольга', 'спасибо ОЛЬГА!'],
    ['מרלין', 'טסתי עם מרלין, אתמול'],
    ['ﬁnca', 'the FINCA shop'],
    ['Straße', 'auf der STRASSE'],
  ])('%s in its own script', (term, text) => {
    const [hit] = only({ kind: 'name', text: term }).find(text);
    expect(hit).toBeDefined();
    expect(foldString(text.slice(hit?.start, hit?.end))).toBe(foldString(term));
  });

  test('a name of two letters does not stand inside a word', () => {
    const matcher = only({ kind: 'name', text: 'BA' });
    expect(found('back at BA, not ABBA', matcher)).toEqual(['name:BA']);
  });
});

describe('hashtags', () => {
  test.each([
    ['so #flykestrel again', ['hashtag:#flykestrel']],
    ['#FlyKestrelNow', ['hashtag:#FlyKestrelNow']],
    ['#KestrelAir', ['name:KestrelAir']],
    ['a#FlyKestrel', []],
    ['#reunited #pineapple', []],
  ])('%s', (text, expected) => {
    const hits = air.find(text).filter((hit) => hit.confidence >= 0.5);
    expect(hits.map((hit) => text.slice(hit.start, hit.end))).toEqual(
      expected.map((one) => one.split(':')[1]),
    );
  });
});

describe('web addresses', () => {
  test.each([
    ['see https://www.kestrelair.example/delays?x=1', 1],
    ['help.kestrelair.example.', 1],
    ['kestrelair.example/delays', 1],
    ['HTTP://KESTRELAIR.EXAMPLE:8080', 1],
    ['(kestrelair.example)', 1],
    ['kestrelair[.]example or kestrelair dot example', 2],
    ['notkestrelair.example', 0],
    ['not-kestrelair.example', 0],
    ['kestrelair.example.evil.test', 0],
    ['kestrelair.example-evil.test', 0],
    ['https://kestrelair.example@evil.test', 0],
    ['https://kestrelair.example:pw@evil.test/', 0],
    ['https://evil.test/kestrelair.example', 0],
    ['https://evil.test/?to=kestrelair.example', 0],
    ['me@kestrelair.example', 0],
  ])('%s', (text, count) => expect(air.find(text)).toHaveLength(count));
});

describe('competitors, own accounts and sites', () => {
  test('a competitor says so', () => {
    const hits = air.find('@MerlinAirways is no better than @KestrelAir');
    expect(hits.map((hit) => [hit.brand, hit.competitor])).toEqual([
      ['merlin', true],
      ['kestrel', undefined],
    ]);
  });

  test('so does a term of the brand that names one', () => {
    const pack = packOf([
      { kind: 'name', text: 'Lumen Bank' },
      { kind: 'competitor', text: 'Voltaro Bank' },
    ]);
    const hits = matcherOf(pack).find('Lumen Bank or Voltaro Bank');
    expect(hits.map((hit) => hit.competitor)).toEqual([undefined, true]);
  });

  test('what our own account wrote is no mention', () => {
    const context = { site: 'x', author: { handle: 'kestrelair' } };
    expect(air.find('@KestrelAir flies', context)).toEqual([]);
    expect(air.find('@KestrelAir flies', { site: 'x', author: { handle: 'maya' } })).toHaveLength(1);
    expect(air.isOwn('x', '@KESTRELHELPS')).toEqual({ pack: 'sample-pack', brand: 'kestrel' });
    expect(air.isOwn('facebook', 'KestrelHelps')).toBeUndefined();
    expect(air.isOwn('x', 'constructor')).toBeUndefined();
  });

  test('several packs are searched at once', () => {
    const other = packOf([{ kind: 'name', text: 'Lumen Bank' }], {}, { id: 'other-pack' });
    const hits = matcherOf(kestrel, other).find('Kestrel Air took my Lumen Bank card');
    expect(hits.map((hit) => hit.pack)).toEqual(['sample-pack', 'other-pack']);
  });
});

describe('overlaps', () => {
  test('the longest of one brand wins', () => {
    expect(found('Kestrel Air and Kestrel Lounge')).toEqual(['name:Kestrel Air', 'place:Kestrel Lounge']);
  });

  test('a longer clear name of anybody rules out what it covers', () => {
    const pack = packOf(
      [{ kind: 'name', text: 'United' }],
      {},
      {
        competitors: [{ id: 'club', name: 'Club', terms: [{ kind: 'name', text: 'Manchester United' }] }],
      },
    );
    expect(
      matcherOf(pack)
        .find('Manchester United won')
        .map((hit) => hit.brand),
    ).toEqual(['club']);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Kestrel Air',
      '@KestrelAir',
      'kestrel',
      '#FlyKestrel',
      'kestrelair.example',
      '\ud800',
      '\u202e',
      '\u0301',
      'ﷺ',
      '👩‍🚀',
      ' ',
      '#',
      '@',
      '.',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const anyText = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

  test('never throws, and every hit lies in the text and is not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const hit of air.find(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          expect(hit.confidence).toBeGreaterThan(0);
          expect(hit.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('without variants a hit folds to its term', () => {
    const matcher = only({ kind: 'name', text: 'Kestrel Air' }, { kind: 'handle', text: '@KestrelAir' });
    fc.assert(
      fc.property(anyText, (text) => {
        for (const hit of matcher.find(text)) {
          const words = foldString(text.slice(hit.start, hit.end)).replace(/[^\p{L}\p{N}]/gu, '');
          expect(words).toContain('kestrelair');
        }
      }),
    );
  });

  test('a term between spaces is found wherever it stands', () => {
    fc.assert(
      fc.property(anyText, (before) => {
        const text = `${before}\n\nDana Whitlock\n\n`;
        const start = text.lastIndexOf('Dana');
        expect(air.find(text)).toContainEqual(
          expect.objectContaining({ start, end: start + 13, term: 'Dana Whitlock' }),
        );
      }),
    );
  });

  test('the snapshot survives a message', () => {
    const snapshot = compileLexicon([kestrel]);
    const direct = createMatcher(snapshot);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(air.find(text)).toEqual(direct.find(text));
      }),
      { numRuns: 60 },
    );
    expect(send(snapshot)).toEqual(snapshot);
  });

  test.each(['Kestrel ', '@', '#KestrelAirFail', 'kestrelair.', '\u0301', 'ﷺ', 'a-', '\ud83d', 'kestrle '])(
    '100,000 characters of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const hits = air.find(text);
      expect(hits.every((hit) => hit.end <= text.length)).toBe(true);
    },
  );

  test('nothing is found in nothing, and without packs', () => {
    expect(air.find('')).toEqual([]);
    expect(createMatcher(compileLexicon([])).find('Kestrel Air')).toEqual([]);
  });

  test('a snapshot of another format is refused', () => {
    expect(() => createMatcher({ ...compileLexicon([]), format: 2 as unknown as 1 })).toThrow(RangeError);
  });
});
