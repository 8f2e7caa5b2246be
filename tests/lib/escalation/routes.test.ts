import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/domain/pack';
import type { Triage } from '@/lib/domain/triage';
import { containsWords, proposeRoutes } from '@/lib/escalation/routes';

const pack = {
  id: 'kestrel-air-care',
  triage: { categories: [{ id: 'safety', label: 'Safety or injury' }] },
  escalation: {
    routes: [
      {
        id: 'duty-lead',
        label: 'Duty lead',
        tier: 1,
        destination: 'duty-channel',
        when: { priority: ['urgent'], contactsAtLeast: 3 },
      },
      {
        id: 'legal',
        label: 'Legal',
        tier: 2,
        destination: 'legal-desk',
        when: { categories: ['safety'], contains: ['lawyer', 'sue'], followersAtLeast: 50_000 },
      },
      { id: 'by-hand', label: 'By hand', tier: 9, destination: 'hand' },
    ],
  },
} as unknown as Pack;
const triage = (part: Partial<Triage>): Triage => ({
  category: null,
  pack: 'kestrel-air-care',
  brand: 'kestrel',
  sentiment: 'negative',
  wants: 'fix',
  priority: 'normal',
  answer: true,
  language: 'en',
  reasons: [],
  ...part,
});
const propose = (part: Partial<Parameters<typeof proposeRoutes>[1]>) =>
  proposeRoutes(pack, { text: '', contacts: 1, ...part }).map(({ route, reason }) => [route.id, reason]);

describe('proposing routes', () => {
  it('proposes nothing when no condition holds, and never a route without conditions', () => {
    expect(propose({ text: 'late again', triage: triage({}) })).toEqual([]);
  });

  it('takes any one condition, the highest tier first, and says why', () => {
    expect(propose({ text: 'I will call my LAWYER.', triage: triage({ priority: 'urgent' }) })).toEqual([
      ['legal', 'because it says “lawyer”'],
      ['duty-lead', 'because the priority is urgent'],
    ]);
    expect(propose({ triage: triage({ category: 'safety' }) })).toEqual([
      ['legal', 'because of the category Safety or injury'],
    ]);
    expect(propose({ followers: 60_000, contacts: 3 })).toEqual([
      ['legal', 'because 60,000 people follow them'],
      ['duty-lead', 'because they wrote 3 times'],
    ]);
    expect(propose({ text: 'my lawyer will sue', followers: 50_000 })).toEqual([
      ['legal', 'because it says “lawyer” and “sue”, and 50,000 people follow them'],
    ]);
  });

  it('does not take another pack’s category of the same name', () => {
    expect(propose({ triage: triage({ category: 'safety', pack: 'other' }) })).toEqual([]);
  });
});

describe('words in a text', () => {
  it.each([
    ['I will sue', 'sue', true],
    ['a tissue', 'sue', false],
    ['the issue is', 'sue', false],
    ['SUE!', 'sue', true],
    ['small  \n claims court', 'small claims', true],
    ['ｌａｗｙｅｒ', 'lawyer', true],
    ['my lawyer’s letter', 'lawyer', true],
    ['Zoë', 'zoë', true],
    ['adio\u0301s', 'adi', false],
    ['訴訟を起こす', '訴訟', true],
    ['Ärzte', 'rzte', false],
    ['𝒂sue', 'sue', false],
    ['anything', '  ', false],
  ])('%s says %s: %s', (text, words, expected) => {
    expect(containsWords(text, words)).toBe(expected);
  });
});

describe('alarms', () => {
  const alarmed = triage({
    alarms: [
      { kind: 'press', start: 0, end: 5 },
      { kind: 'spam', start: 6, end: 9 },
    ],
    reasons: [{ about: 'priority', why: 'speaks of the press', start: 0, end: 5 }],
  });

  it('go to the highest route that is not by hand where none was made for them', () => {
    expect(propose({ triage: alarmed })).toEqual([['legal', 'because it speaks of the press']]);
  });

  it('go to the route that names them', () => {
    const named = structuredClone(pack);
    named.escalation!.routes[0]!.when = { alarms: ['press'] };
    const routes = proposeRoutes(named, { text: '', contacts: 1, triage: alarmed });
    expect(routes.map(({ route, reason }) => [route.id, reason])).toEqual([
      ['duty-lead', 'because it speaks of the press'],
    ]);
  });

  it('of abuse and spam alone propose nothing', () => {
    const spam = triage({
      alarms: [{ kind: 'spam', start: 0, end: 5 }],
      reasons: [{ about: 'priority', why: 'looks like spam', start: 0, end: 5 }],
    });
    expect(propose({ triage: spam })).toEqual([]);
  });
});
