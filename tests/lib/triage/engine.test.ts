import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/domain/post';
import type { Reason } from '@/lib/domain/triage';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { createTriage } from '@/lib/triage';
import { airline } from './packs';

const matcher = createMatcher(compileLexicon([airline]));
const engine = createTriage([airline]);
const run = (text: string, more: Partial<Post> = {}, contacts?: number, of = engine) => {
  const result = of.triage({ text, ...more }, matcher.find(text), { contacts });
  if (!result) throw new Error(`no brand in: ${text}`);
  return result;
};
const said = (reasons: Reason[], about: Reason['about'], text: string): string[] =>
  reasons
    .filter((reason) => reason.about === about && reason.start !== undefined)
    .map((reason) => text.slice(reason.start, reason.end));

describe('category and priority', () => {
  test.each([
    ['@KestrelAir four hours late and now my connection is gone', 'delay', 'high'],
    ['@KestrelAir your flight has been cancelled again', 'delay', 'high'],
    ['My son was injured on board Kestrel Air yesterday', 'safety', 'urgent'],
    ['@KestrelAir day 2, where are our suitcases', 'baggage', 'high'],
    ['@KestrelAir I was charged twice for one seat', 'refund', 'normal'],
    ['@KestrelAir can I bring a cello on board?', 'question', 'normal'],
    ['@KestrelAir what an amazing crew, thank you', 'praise', 'low'],
    ['Kestrel Air painted a plane green', null, 'normal'],
  ])('%s', (text, category, priority) => {
    const result = run(text);
    expect(result.category).toBe(category);
    expect(result.priority).toBe(priority);
    expect(result.pack).toBe('airline-care');
    expect(result.brand).toBe('kestrel');
  });

  test('an occasion raises it one step and says so', () => {
    const text = '@KestrelAir delayed again, we miss the wedding';
    const result = run(text);
    expect(result.priority).toBe('urgent');
    expect(result.occasions).toEqual(['wedding']);
    expect(said(result.reasons, 'priority', text)).toContain('wedding');
  });

  test.each([
    [{ author: { name: 'A', handle: 'a', followers: 10_000 } }, undefined, '10000 followers'],
    [{ reposts: 50 }, undefined, '50 reposts'],
    [{ replies: 40 }, undefined, '40 replies'],
    [{}, 3, 'contact number 3'],
  ])('reach and repeats raise it: %j, contacts %s', (more, contacts, why) => {
    const result = run('@KestrelAir I was charged twice for one seat', more, contacts);
    expect(result.priority).toBe('high');
    expect(result.reasons.map((reason) => reason.why)).toContain(why);
  });

  test('nothing is more urgent than urgent, and praise stays low', () => {
    expect(run('@KestrelAir smoke on board, the funeral', { reposts: 90 }, 5).priority).toBe('urgent');
    expect(run('@KestrelAir amazing crew, best flight, thank you for our honeymoon').priority).toBe('low');
  });

  test.each([
    ['@KestrelAir my lawyer will call you about this', 'high'],
    ['@KestrelAir your steward made a racist remark', 'high'],
    ['@KestrelAir I can see somebody else’s booking, is this a data breach', 'high'],
    ['@KestrelAir an allergic reaction after your meal, we are in an ambulance', 'urgent'],
  ])('serious matters are seen without the pack: %s', (text, priority) => {
    const result = run(text);
    expect(result.priority).toBe(priority);
    expect(result.answer).toBe(true);
    expect(result.reasons.some((reason) => reason.about === 'priority' && reason.start !== undefined)).toBe(
      true,
    );
  });
});

describe('what they want', () => {
  test.each([
    ['@KestrelAir I want my money back', 'refund'],
    ['still waiting on my refund @KestrelAir', 'refund'],
    ['@KestrelAir error 403 when I check in', 'fix'],
    ['@KestrelAir the app keeps crashing, please fix', 'fix'],
    ['@KestrelAir how do I add a bag?', 'information'],
    ['@KestrelAir what time does the desk open?', 'information'],
    ['@KestrelAir rude staff, never again', 'heard'],
    ['@KestrelAir best flight ever, thank you', 'none'],
  ])('%s', (text, wants) => expect(run(text).wants).toBe(wants));
});

describe('answer or leave', () => {
  test.each([
    ['@KestrelAir GIVEAWAY, retweet to win', false],
    ['@KestrelAir', false],
    ['@KestrelAir https://pics.example/1', false],
    ['RT @maya: Kestrel Air is late', false],
    ['Kestrel Air shares rise 3% https://news.example/1', false],
    ['@KestrelAir link in bio for free followers', false],
    ['@KestrelAir the giveaway cost me my flight, I was charged twice and nobody answers', true],
    ['@KestrelAir is my flight on time?', true],
    ['@KestrelAir the worst', true],
  ])('%s', (text, answer) => {
    const result = run(text);
    expect(result.answer).toBe(answer);
    expect(result.reasons.some((reason) => reason.about === 'answer')).toBe(true);
  });

  test('an advertisement and a closing thanks are left', () => {
    expect(run('@KestrelAir fly with us to win', { promoted: true }).answer).toBe(false);
    expect(run('@KestrelAir ok thanks', { parent: '1' }).answer).toBe(false);
    expect(run('@KestrelAir thanks, but it is still broken', { parent: '1' }).answer).toBe(true);
  });
});

describe('languages', () => {
  test('what is not understood says so', () => {
    const about = (text: string) => run(text).reasons.filter((reason) => reason.about === 'language');
    expect(about('@KestrelAir الرحلة متأخرة منذ ثلاث ساعات ولا أحد يجيب')).toHaveLength(1);
    expect(about('@KestrelAir our flight is three hours late')).toEqual([]);
    expect(about('@KestrelAir unser Flug hat drei Stunden Verspätung')).toEqual([]);
  });
});

describe('which posts', () => {
  test('a competitor alone is no mention of ours', () => {
    const text = 'Merlin Airways lost my bag';
    expect(engine.triage({ text }, matcher.find(text))).toBeUndefined();
    expect(engine.triage({ text: 'nothing' }, [])).toBeUndefined();
  });

  test('the pack of the surest hit decides', () => {
    const other = {
      ...airline,
      id: 'other-pack',
      brands: airline.brands.map((brand) => ({ ...brand, id: 'other' })),
    };
    const both = createTriage([other, airline]);
    const [hit] = matcher.find('@KestrelAir late');
    const unsure = { ...hit!, pack: 'other-pack', brand: 'other', confidence: 0.4 };
    expect(both.triage({ text: '@KestrelAir late' }, [unsure, hit!])?.pack).toBe('airline-care');
    expect(both.triage({ text: '@KestrelAir late' }, [unsure])?.pack).toBe('other-pack');
  });
});

describe('corrections', () => {
  const lounge = '@KestrelAir the lounge ran out of coffee at noon';
  const similar = '@KestrelAir no coffee left in the lounge';

  test('the next similar post follows at once, in every field', () => {
    const learner = createTriage([airline]);
    learner.learn(lounge, {
      category: 'safety',
      sentiment: 'positive',
      wants: 'refund',
      priority: 'urgent',
      answer: false,
    });
    const result = run(similar, {}, undefined, learner);
    expect(result).toMatchObject({
      category: 'safety',
      sentiment: 'positive',
      wants: 'refund',
      priority: 'urgent',
      answer: false,
    });
    expect(result.reasons.map((reason) => reason.why)).toContain('learned from corrections');
  });

  test('what was learned before stays, and other posts are left alone', () => {
    const learner = createTriage([airline]);
    const lessons = Array.from(
      { length: 30 },
      (_, index) => `@KestrelAir parking lot ${index} near hangar number ${index} is muddy`,
    );
    learner.learn(lounge, { category: 'question' });
    for (const text of lessons) learner.learn(text, { category: 'baggage' });
    expect(run(lounge, {}, undefined, learner).category).toBe('question');
    expect(run('@KestrelAir four hours late again', {}, undefined, learner).category).toBe('delay');
    expect(run('My son was injured on board Kestrel Air', {}, undefined, learner).priority).toBe('urgent');
  });

  test('"none of them" can be learned', () => {
    const learner = createTriage([airline]);
    learner.learn('@KestrelAir delayed gratification is my new band', { category: null });
    expect(
      run('@KestrelAir my band delayed gratification plays', {}, undefined, learner).category,
    ).toBeNull();
  });

  test('corrections given at the start are the same as corrections learned later', () => {
    const corrections = [
      { text: lounge, correction: { category: 'safety' } },
      { text: '@KestrelAir muddy parking lot', correction: { sentiment: 'neutral' as const } },
    ];
    const before = createTriage([airline], corrections);
    const after = createTriage([airline]);
    for (const { text, correction } of corrections) after.learn(text, correction);
    for (const text of [lounge, similar, '@KestrelAir muddy parking'])
      expect(run(text, {}, undefined, before)).toEqual(run(text, {}, undefined, after));
  });

  test('a category that no pack has is passed over', () => {
    const learner = createTriage([airline]);
    learner.learn(lounge, { category: 'gone' });
    expect(run(lounge, {}, undefined, learner).category).toBe(run(lounge).category);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    '@KestrelAir',
    'late',
    'not',
    'thanks',
    'for',
    '😡',
    '🙃',
    '???',
    'refund',
    '#fail',
    'injured',
    '&amp;',
    'ﬁne',
    '\ud800',
    'nicht',
    '4',
  );
  const anyText = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 20 })
    .map((parts) => `@KestrelAir ${parts.join(' ')}`);

  test('never throws, and every reason points into the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of run(text).reasons) {
          if (start === undefined || end === undefined) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the same post is judged the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(run(text)).toEqual(run(text));
      }),
      { numRuns: 50 },
    );
  });

  test('100,000 characters', () => {
    expect(run(`@KestrelAir ${'late and not good 😡 '.repeat(5_000)}`).sentiment).toBe('negative');
  });
});
