import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/domain/pack';
import { compileLexicon } from '@/lib/mentions/compile';
import { foldString } from '@/lib/mentions/fold';
import { createMatcher } from '@/lib/mentions/matcher';
import { pageLexiconOf } from '@/lib/mentions/page-lexicon';
import { plain } from '@/lib/mentions/plain';
import { createPrefilter } from '@/lib/mentions/prefilter';
import { posts } from '../../bench/made-up';
import { kestrel, packOf } from './packs';

const names = [
  'Nordwind',
  'McDonald’s',
  'Bank of America',
  'Delta Air Lines',
  'Mercedes-Benz',
  'U.S. Airways',
  'AT&T',
  'Über',
  'Łódź Express',
  'ガスト',
  '스타벅스',
  'नमस्ते',
  'Яндекс',
  'iPhone',
  'Yahoo!',
  'Q8',
];
const mixed = packOf([
  ...names.map((text) => ({ kind: 'name' as const, text })),
  { kind: 'handle', text: '@nordwindcare' },
  { kind: 'hashtag', text: '#FlyNordwind' },
  { kind: 'url', text: 'nordwind.example/help' },
]);
const made = (...packs: Pack[]) => {
  const snapshot = compileLexicon(packs);
  return {
    matcher: createMatcher(snapshot),
    filter: createPrefilter(JSON.parse(JSON.stringify(pageLexiconOf(snapshot)))),
  };
};
const both = [made(kestrel), made(mixed)];

describe('the folded form without places', () => {
  const letters = (text: string) => text.match(/[\p{L}\p{N}\p{M}@#&'$!€£|+_]+/gu)?.join(' ') ?? '';
  it('is that of the matcher, for every character there is', () => {
    const different: string[] = [];
    for (let code = 0; code < 0x110000; code++) {
      if ((code >= 0xd800 && code <= 0xdfff) || code === 0xffff) continue;
      const char = String.fromCodePoint(code);
      // U+FFFD stands for what no term can hold; the page has a space there, or nothing.
      const whole = letters(foldString(`a${char}b`).replaceAll('\ufffd', ' '));
      if (whole !== letters(plain(`a${char}b`))) different.push(code.toString(16));
    }
    expect(different).toEqual([]);
  });
});

/** A name as people write it: a slip, a stand-in letter, stretched, spaced, in a hashtag, in capitals. */
const written = fc
  .tuple(
    fc.constantFrom(
      ...names,
      '@nordwindcare',
      '#FlyNordwind',
      'nordwind.example/help',
      '@KestrelAir',
      'Kestrel Air',
    ),
    fc.array(fc.tuple(fc.nat(13), fc.nat(40), fc.constantFrom(...'aeiouksnrt'.split(''))), { maxLength: 3 }),
  )
  .map(([name, slips]) =>
    slips.reduce((text, [kind, where, letter]) => {
      const at = where % text.length;
      const [before, after] = [text.slice(0, at), text.slice(at)];
      if (kind === 0) return before + after.slice(1);
      if (kind === 1) return before + letter + after;
      if (kind === 2) return before + letter + after.slice(1);
      if (kind === 3) return before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
      if (kind === 4) return before + (after[0] ?? '').repeat(4) + after.slice(1);
      if (kind === 5) return text.replaceAll('o', '0').replaceAll('i', '1').replaceAll('e', '3');
      if (kind === 6) return `#my${text.replaceAll(' ', '')}Story`;
      if (kind === 7) return text.toUpperCase();
      if (kind === 8) return `${before}\u200b${after}`;
      if (kind === 9) return `${before}*${after.slice(1)}`;
      if (kind === 10) return `${before}.${after}`;
      if (kind === 11) return Array.from(text).join('.');
      if (kind === 12) return Array.from(text).join(' ');
      return text.replaceAll(' ', '').replaceAll('.', ' dot ');
    }, name),
  );
const around = fc.oneof(
  fc.constantFrom(
    'my flight with ',
    ' 😀 ',
    '…',
    '(',
    '#',
    '@',
    "'s ",
    '、',
    'の',
    ' is late',
    '\n',
    '/',
    '_',
    '-',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('the quick look of the page', () => {
  it('never misses what the matcher finds', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(written, around), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join(parts.length % 2 ? ' ' : '');
        for (const { matcher, filter } of both)
          if (matcher.find(text).length > 0) {
            found += 1;
            expect(filter.mayMention(text), text).toBe(true);
          }
      }),
      { numRuns: 4_000 },
    );
    expect(found).toBeGreaterThan(1_000);
  });

  it('never misses in made-up posts with names of every length', () => {
    const many = Array.from({ length: 300 }, (_, at) => `brand${String.fromCharCode(97 + (at % 26))}x${at}`);
    const { matcher, filter } = made(packOf(many.map((text) => ({ kind: 'name', text }))));
    const missed = posts(500, many).filter(
      (text) => matcher.find(text).length > 0 && !filter.mayMention(text),
    );
    expect(missed).toEqual([]);
  });

  const data = '../shared/data';
  it.skipIf(!existsSync(data))('lets through all real mentions and few ordinary posts', () => {
    const texts = readdirSync(data)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readFileSync(`${data}/${file}`, 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      // Posts to companies: a handle of theirs is no ordinary word, though the pack's own handles are others.
      .flatMap(({ text }) => (typeof text === 'string' ? [text, text.replace(/@\w+/g, '')] : []));
    expect(texts.length).toBeGreaterThan(10_000);
    for (const { matcher, filter } of both) {
      let missed = 0;
      let alarms = 0;
      let ordinary = 0;
      for (const text of texts) {
        const may = filter.mayMention(text);
        if (matcher.find(text).length > 0) missed += may ? 0 : 1;
        else if (!text.includes('@')) {
          ordinary += 1;
          alarms += may ? 1 : 0;
        }
      }
      expect(missed).toBe(0);
      expect(alarms / ordinary).toBeLessThanOrEqual(0.02);
    }
  });

  it('looks at hostile texts without harm', () => {
    const { filter } = both[1]!;
    for (const text of [
      'nordwin '.repeat(12_500),
      '#'.repeat(100_000),
      'n0rdw1 '.repeat(14_000),
      '\ud800'.repeat(100_000),
      'ガ'.repeat(100_000),
    ])
      expect(filter.mayMention(text)).toBeTypeOf('boolean');
  });

  it('knows the own accounts, and refuses another format', () => {
    const lexicon = pageLexiconOf(compileLexicon([kestrel]));
    const filter = createPrefilter(lexicon);
    const [site, handles] = Object.entries(lexicon.own)[0]!;
    expect(filter.isOwn(site, `@${Object.keys(handles)[0]!.toUpperCase()}`)).toBe(true);
    expect(filter.isOwn(site, 'constructor')).toBe(false);
    expect(createPrefilter(pageLexiconOf(compileLexicon([]))).mayMention('Kestrel Air')).toBe(false);
    expect(() => createPrefilter({ ...lexicon, format: 2 as unknown as 1 })).toThrow(RangeError);
  });
});
