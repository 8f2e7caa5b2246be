import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/domain/pack';
import type { Triage } from '@/lib/domain/triage';
import { choosePlays } from '@/lib/replies/choose';
import { stageOf } from '@/lib/replies/stage';
import { harbour } from '../playbooks/load';

const triage: Triage = {
  category: 'broken',
  pack: 'harbour-bikes',
  brand: 'harbour',
  sentiment: 'negative',
  wants: 'fix',
  priority: 'high',
  answer: true,
  language: 'en',
  reasons: [],
};
const situation = { triage, stage: 'first', channel: 'public', site: 'x' } as const;
const play = (id: string, more: Partial<Pack['plays'][number]> = {}): Pack['plays'][number] => ({
  id,
  title: id,
  category: 'broken',
  replies: ['a'],
  ...more,
});
const chosen = (plays: Pack['plays'], more: Partial<Parameters<typeof choosePlays>[1]> = {}) =>
  choosePlays({ ...harbour(), plays }, { ...situation, ...more }).map((choice) => choice.play.id);

describe('a grave alarm', () => {
  const alarmed = (kind: 'legal' | 'safety' | 'spam') => ({
    triage: { ...triage, alarms: [{ kind, start: 0, end: 4 }] },
  });

  it('is not answered from a template', () => {
    expect(chosen([play('a')], alarmed('legal'))).toEqual([]);
    expect(chosen([play('a')], alarmed('spam'))).toEqual(['a']);
  });

  it('is answered from a plan that the team wrote for it', () => {
    const pack = harbour();
    const safety = { id: 'safety', label: 'Safety or injury' };
    pack.triage.categories.push(safety);
    const plays = [play('calm', { category: 'safety' })];
    const of = (kind: 'legal' | 'safety') => {
      const about = { ...alarmed(kind).triage, category: 'safety' };
      return choosePlays({ ...pack, plays }, { ...situation, triage: about }).map((one) => one.play.id);
    };
    expect(of('safety')).toEqual(['calm']);
    expect(of('legal')).toEqual([]);
  });
});

describe('choosing plays', () => {
  it('offers nothing without a category, and only plays of the category', () => {
    expect(chosen([play('a')], { triage: { ...triage, category: null } })).toEqual([]);
    expect(chosen([play('a', { category: 'praise' }), play('b')])).toEqual(['b']);
  });

  it('puts the very stage before any, and any before another', () => {
    const plays = [play('again', { stage: 'again' }), play('any'), play('first', { stage: 'first' })];
    expect(chosen(plays)).toEqual(['first', 'any', 'again']);
    expect(chosen(plays, { stage: 'again' })).toEqual(['again', 'any', 'first']);
  });

  it('never answers a complaint cheerfully, but does not leave a misread mood without a plan', () => {
    expect(chosen([play('thanks', { stage: 'praise' })])).toEqual([]);
    const positive = { ...triage, sentiment: 'positive' } as const;
    expect(chosen([play('first', { stage: 'first' })], { triage: positive, stage: 'praise' })).toEqual([
      'first',
    ]);
  });

  it('puts the wish before another, the closer the better', () => {
    const plays = [
      play('refund', { wants: ['refund'] }),
      play('any'),
      play('both', { wants: ['fix', 'heard', 'information'] }),
      play('fix', { wants: ['fix'] }),
    ];
    expect(chosen(plays)).toEqual(['fix', 'both', 'any', 'refund']);
  });

  it('leaves out other sites and channels', () => {
    const plays = [
      play('fb', { sites: ['facebook'] }),
      play('dm', { channel: 'direct' }),
      play('x', { sites: ['x'], channel: 'public' }),
    ];
    expect(chosen(plays)).toEqual(['x']);
    expect(chosen(plays, { site: 'facebook', channel: 'direct' })).toEqual(
      ['dm', 'fb'].sort(
        (a, b) => plays.findIndex(({ id }) => id === a) - plays.findIndex(({ id }) => id === b),
      ),
    );
  });

  it('says why', () => {
    const [choice] = choosePlays(
      { ...harbour(), plays: [play('a', { stage: 'first', wants: ['fix'] })] },
      situation,
    );
    expect(choice?.why).toBe('Category: Broken bike, for a first answer, wants: fix.');
  });
});

describe('the stage', () => {
  const glad: Triage = { ...triage, sentiment: 'positive', wants: 'none' };
  it.each([
    ['a complaint', { triage, contacts: 1, replies: 0, closed: false }, 'first'],
    ['two complaints without an answer yet', { triage, contacts: 2, replies: 0, closed: false }, 'first'],
    ['a complaint after our answer', { triage, contacts: 2, replies: 1, closed: false }, 'again'],
    ['a complaint after the case was closed', { triage, contacts: 2, replies: 0, closed: true }, 'again'],
    ['praise', { triage: glad, contacts: 1, replies: 0, closed: false }, 'praise'],
    ['praise again and again', { triage: glad, contacts: 3, replies: 0, closed: false }, 'advocate'],
    ['thanks for our answer', { triage: glad, contacts: 2, replies: 1, closed: false }, 'resolved'],
    [
      'a wish',
      { triage: { ...triage, category: 'feature-wish' }, contacts: 1, replies: 0, closed: false },
      'wish',
    ],
    ['no word about it', { contacts: 1, replies: 0, closed: true }, 'resolved'],
  ] as const)('after %s', (_, input, stage) => {
    expect(stageOf(input)).toBe(stage);
  });
});
