import { describe, expect, test } from 'vitest';
import type { Pack } from '@/lib/domain/pack';
import { createTriage } from '@/lib/triage';
import { otherCues } from '@/lib/triage/other-cues';
import { tokenise } from '@/lib/triage/tokens';
import { freshLanguagePosts } from './language-fresh';
import { languagePosts } from './language-posts';
import { airline } from './packs';

/** A shop's categories, named and signalled in English only. */
const shop: Pack = {
  ...airline,
  id: 'shop',
  triage: {
    categories: [
      { id: 'delivery', label: 'Late, lost or wrong delivery', signals: ['not arrived', 'parcel', 'late'] },
      { id: 'money', label: 'Refund or charge', signals: ['refund', 'charged twice'] },
      { id: 'broken', label: 'Broken or not working', signals: ['broken', 'not working', 'outage'] },
      { id: 'service', label: 'Rude or slow service', signals: ['rude', 'nobody answers', 'on hold'] },
      { id: 'praise', label: 'Praise', signals: ['thank you'] },
      { id: 'question', label: 'Question', signals: ['how do i', 'can i'] },
    ],
  },
};
const engine = createTriage([shop]);
const hits = [
  { pack: 'shop', brand: 'kestrel', kind: 'name' as const, term: 'Shop', start: 0, end: 0, confidence: 1 },
];
const triage = (text: string) => engine.triage({ text }, hits);
const languages = ['de', 'fr', 'es', 'pt', 'it', 'nl'];

const shares = (posts: typeof languagePosts) => {
  const right = { sentiment: 0, wants: 0, category: 0 };
  const wrong: string[] = [];
  for (const post of posts) {
    const result = triage(post.text);
    for (const field of ['sentiment', 'wants', 'category'] as const)
      if (result?.[field] === post[field]) right[field] += 1;
      else wrong.push(`${field} ${String(result?.[field])}: ${post.text}`);
  }
  const part = (field: keyof typeof right): number => right[field] / posts.length;
  return { sentiment: part('sentiment'), wants: part('wants'), category: part('category'), wrong };
};

describe('other languages', () => {
  test.each(languages)('%s: mood, wish and the common categories', (language) => {
    const { sentiment, wants, category, wrong } = shares(
      languagePosts.filter((post) => post.language === language),
    );
    expect(sentiment, wrong.join('\n')).toBeGreaterThanOrEqual(0.92);
    expect(wants, wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(category, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  test('in posts on other things too', () => {
    const { sentiment, wants, wrong } = shares(freshLanguagePosts);
    expect(sentiment, wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(wants, wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
  });

  test('their patterns are not tried on English', () => {
    for (const text of [
      'the fatal error is on the main page',
      'super top service, perfect fit',
      'no hay fever pills left',
    ])
      expect(otherCues(tokenise(text))).toEqual([]);
  });
});

describe('what is not understood', () => {
  const about = (text: string) =>
    triage(text)?.reasons.flatMap(({ about, why }) => (about === 'language' ? [why] : [])) ?? [];

  test.each([
    'Üç saattir bekliyorum, kimse cevap vermiyor, rezalet',
    'Mitt paket har inte kommit på två veckor, riktigt dålig service',
    'Самолёт опоздал на четыре часа, ужасный сервис',
    '荷物がまだ届きません。最悪です',
    'Köszönöm a gyors segítséget!',
  ])('says so instead of guessing: %s', (text) => {
    expect(about(text)).toEqual(['its words are not understood, only looked at']);
    expect(triage(text)?.sentiment).toBe('neutral');
  });

  test('its emoji still tell', () => {
    expect(triage('Pakken min er fortsatt ikke kommet, elendig 😡😡')?.sentiment).toBe('negative');
  });

  test.each([...languagePosts, ...freshLanguagePosts].map(({ text }) => text))(
    'is none of ours: %s',
    (text) => {
      expect(about(text)).toEqual([]);
    },
  );
});
