import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/domain/check';
import type { Thread } from '@/lib/guidelines/cooling';
import { checkDraft } from '@/lib/guidelines';
import { coolingOff, coolingSeconds, LONGEST_COOLING } from '@/lib/guidelines/cooling';
import { guidelinePack } from '../../support/guideline-pack';

const ANGRY: Thread = {
  post: {
    text: 'WORST company EVER!! Third time I ask, where is my parcel??',
    author: { name: 'Maya', handle: 'maya', followers: 2_400 },
  },
  triage: { sentiment: 'negative', priority: 'high', confidence: { sentiment: 0.9, category: 0.9 } },
  posts: 3,
  answers: 1,
  vip: false,
  direct: false,
};
const CALM: Thread = {
  post: { text: 'Hello, my parcel has not arrived yet. Can you help?' },
  triage: { sentiment: 'neutral', priority: 'normal' },
  posts: 1,
  answers: 0,
  vip: false,
  direct: false,
};
const HEATED = "That's not true, we never said that. You should have read the terms!!";
const findingsOf = (draft: string): Finding[] => checkDraft({ draft, pack: guidelinePack() }).findings;

describe('a cooling-off', () => {
  it('stands for a heated reply in a hot thread, and names the words and the reasons', () => {
    const cooling = coolingOff(HEATED, findingsOf(HEATED), ANGRY, 120);
    expect(cooling?.seconds).toBeGreaterThan(30);
    expect(cooling?.heated.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['no-argument', 'no-blame']),
    );
    expect(cooling?.why).toEqual([
      'they are unhappy',
      'it is pressing',
      'they raise their voice',
      'they wrote 3 times',
      'we answered once',
      'they have 2,400 followers',
    ]);
  });

  it('is nobody’s business in a calm thread, or for a calm reply', () => {
    expect(coolingOff(HEATED, findingsOf(HEATED), CALM, 120)).toBeUndefined();
    const calm = "Maya, I'm sorry. I'm calling the depot now and come back to you by four.";
    expect(coolingOff(calm, findingsOf(calm), ANGRY, 120)).toBeUndefined();
    const marks = "Maya, I'm so sorry!! I'm calling the depot now.";
    expect(findingsOf(marks).map(({ rule }) => rule)).toContain('calm');
    expect(coolingOff(marks, findingsOf(marks), ANGRY, 120)).toBeUndefined();
    const unsigned: Finding = { rule: 'sign-off', severity: 'block', message: 'Sign.' };
    expect(coolingOff(calm, [unsigned], ANGRY, 120)).toBeUndefined();
  });

  it('is longer the further the words carry', () => {
    const seconds = (part: Partial<Thread>) =>
      coolingOff(HEATED, findingsOf(HEATED), { ...ANGRY, ...part }, 120)?.seconds ?? 0;
    const author = (followers: number) => ({
      post: { ...ANGRY.post!, author: { ...ANGRY.post!.author!, followers } },
    });
    expect(seconds({ direct: true })).toBeLessThan(seconds(author(0)));
    expect(seconds(author(0))).toBeLessThan(seconds(author(90_000)));
    expect(seconds({ post: { ...ANGRY.post!, reposts: 900 } })).toBeGreaterThan(seconds({}));
    expect(seconds({ vip: true })).toBeGreaterThan(seconds({}));
  });

  it('never passes what the pack allows, nor two minutes, and grows with each of its causes', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const longest = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(share, share, share, share, longest, (thread, draft, reach, more, most) => {
        const heat = { thread, draft, reach, longest: most };
        const seconds = coolingSeconds(heat);
        expect(Number.isInteger(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(seconds).toBeLessThanOrEqual(Math.min(most, LONGEST_COOLING));
        for (const cause of ['thread', 'draft', 'reach'] as const)
          expect(coolingSeconds({ ...heat, [cause]: Math.max(heat[cause], more) })).toBeGreaterThanOrEqual(
            seconds,
          );
        expect(coolingSeconds({ ...heat, draft: 0 })).toBe(0);
        expect(coolingSeconds({ ...heat, thread: 0 })).toBe(0);
      }),
    );
    expect(coolingSeconds({ thread: 1, draft: 1, reach: 1, longest: 120 })).toBe(120);
    expect(coolingSeconds({ thread: NaN, draft: NaN, reach: NaN, longest: NaN })).toBe(0);
  });

  it('reads any post without a mistake', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(1e9), (text, count) => {
        const thread: Thread = { ...ANGRY, posts: count, answers: count, post: { text, reposts: count } };
        const cooling = coolingOff(HEATED, findingsOf(HEATED), thread, 120);
        expect(cooling?.seconds ?? 0).toBeLessThanOrEqual(120);
      }),
      { numRuns: 30 },
    );
  });
});
