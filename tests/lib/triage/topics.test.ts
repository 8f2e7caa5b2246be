import { describe, expect, test } from 'vitest';
import type { Hit } from '@/lib/domain/mention';
import { packSchema } from '@/lib/domain/pack';
import { createTriage } from '@/lib/triage';
import { topicHits, topicShares } from '@/lib/triage/topic-model';
import { topics } from '@/lib/triage/lexicon/topics';
import { tokenise } from '@/lib/triage/tokens';
import { airline } from './packs';

const heard = (text: string): string[] => [
  ...new Set(
    topicHits(tokenise(text))
      .filter(({ weight }) => weight > 0.5)
      .map(({ topic }) => topics[topic]?.id ?? ''),
  ),
];

describe('topics in a text', () => {
  test.each([
    ['two hours on the tarmac and no pilot', 'late'],
    ['my suitcase came back with a hole in it', 'damaged-luggage'],
    ['where on earth are our bags', 'lost-luggage'],
    ['she screamed at an old man, and the crew laughed', 'attitude'],
    ['your website will not let me pay', 'booking'],
    ['the courier left it in the rain', 'delivery'],
    ['no broadband since Monday', 'outage'],
    ['my mother passed away', 'bereavement'],
  ])('%s', (text, id) => expect(heard(text)).toContain(id));

  test('a plane is no price plan, a phone line no queue', () => {
    expect(heard('they painted the plane')).toEqual([]);
    expect(heard('your customer service line')).toContain('phone-service');
  });

  test('every hit lies in the text, and no word counts twice for one tier of a topic', () => {
    const tokens = tokenise('bag bag bag lost bag and a lost bag');
    const hits = topicHits(tokens);
    for (const { from, to } of hits) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(tokens.length);
      expect(to).toBeGreaterThan(from);
    }
    const keys = hits.map(({ topic, weight, from, to }) =>
      [topic, weight, ...tokens.slice(from, to).map((token) => token.stem)].join(' '),
    );
    expect(keys.filter((key) => key.endsWith('lose bag'))).toHaveLength(1);
  });

  test('every topic has an id of its own and phrases', () => {
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
    for (const { clear, telling } of topics) expect(clear ?? telling).toBeTruthy();
  });
});

describe('categories and topics', () => {
  test('a category has the topics that it names, not those of its neighbours', () => {
    const shares = topicShares(airline.triage.categories);
    const share = (category: string, topic: string): number =>
      shares[airline.triage.categories.findIndex(({ id }) => id === category)]?.[
        topics.findIndex(({ id }) => id === topic)
      ] ?? -1;
    expect(share('delay', 'late')).toBe(1);
    expect(share('baggage', 'lost-luggage')).toBe(1);
    expect(share('refund', 'charges')).toBe(1);
    expect(share('baggage', 'late')).toBe(0);
    expect(share('delay', 'lost-luggage')).toBe(0);
  });

  test('words that the pack does not name lead to the category, with the span as reason', () => {
    const hit: Hit = {
      pack: airline.id,
      brand: 'kestrel',
      kind: 'handle',
      term: '@KestrelAir',
      start: 0,
      end: 11,
      confidence: 1,
      why: 'named',
    };
    const text = '@KestrelAir we have been sitting on the tarmac since noon';
    const result = createTriage([airline]).triage({ text }, [hit]);
    expect(result?.category).toBe('delay');
    const reason = result?.reasons.find(({ about, start }) => about === 'category' && start !== undefined);
    expect(text.slice(reason?.start, reason?.end)).toBe('sitting on the tarmac');
    expect(result?.confidence?.category).toBeGreaterThan(1 / 7);
    expect(result?.confidence?.category).toBeLessThanOrEqual(1);
  });

  test('where a pack has a place for the rest, unclear trouble goes there', () => {
    const pack = packSchema.parse({
      ...airline,
      triage: {
        ...airline.triage,
        categories: [
          ...airline.triage.categories,
          { id: 'other', label: 'Something else', priority: 'normal' },
        ],
      },
    });
    const text = '@KestrelAir hmm, purple';
    const hit: Hit = {
      pack: pack.id,
      brand: 'kestrel',
      kind: 'handle',
      term: '@KestrelAir',
      start: 0,
      end: 11,
      confidence: 1,
      why: 'named',
    };
    expect(createTriage([pack]).triage({ text }, [hit])?.category).toBe('other');
    expect(createTriage([airline]).triage({ text }, [hit])?.category).toBeNull();
  });
});
