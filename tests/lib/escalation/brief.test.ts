import { describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/entry';
import type { BriefInput } from '@/lib/escalation/brief';
import { composeBrief } from '@/lib/escalation/brief';
import { instant, post, triage, uuid } from '../history/make';

const input = (part: Partial<BriefInput> = {}, text?: string): BriefInput => ({
  siteName: 'X',
  mention: {
    id: 'x:1',
    site: 'x',
    post: {
      ...post('1'),
      at: instant(0),
      url: 'https://x.com/mayalq/status/1',
      author: { name: 'Maya Lindqvist', handle: 'mayalq', followers: 1_200 },
      ...(text === undefined ? {} : { text }),
    },
    hits: [],
    triage: triage(),
    corrected: [],
    state: 'open',
    customer: 'c1',
    case: 'k1',
    firstSeen: instant(0),
    lastSeen: instant(0),
    steps: [],
  },
  case: {
    id: 'k1',
    customer: 'c1',
    mentions: ['x:1'],
    state: 'open',
    opened: instant(0),
    clocks: [],
    replies: 1,
    escalations: [],
    holds: [],
  },
  customer: {
    id: 'c1',
    name: 'Maya Lindqvist',
    note: 'Flies with a cello',
    tags: ['honeymoon'],
    vip: true,
    identities: [],
    mentions: 3,
    replies: 1,
    escalations: 0,
    firstSeen: instant(0),
    lastSeen: instant(0),
  },
  history: [],
  ...part,
});

describe('the brief', () => {
  it('reads as one text: what they wrote, why, what we know, what was tried, what is asked', () => {
    const reply: Entry = {
      id: uuid(1),
      at: instant(20),
      by: 'DW',
      type: 'reply.sent',
      data: { text: 'So sorry, Maya.', site: 'x', channel: 'public', signals: ['click'] },
    };
    const { brief } = composeBrief(
      input({
        history: [reply],
        route: { id: 'legal', label: 'Legal', tier: 2 },
        reason: 'because it says “lawyer”',
        due: { acknowledge: instant(60), solution: instant(600) },
        agent: 'Dana Wu',
      }),
    );
    expect(brief.subject).toBe('delay: Maya Lindqvist');
    expect(brief.body).toBe(`What they wrote
Maya Lindqvist (mayalq on X, 1,200 followers), 24 Nov 2026, 09:00 (UTC):
“@KestrelAir four hours late and now my connection is gone”
https://x.com/mayalq/status/1

Why it comes to you
It is sent to you because it says “lawyer”.

What we know
About: delay.
They want a fix; priority high.
They wrote to us 3 times; first on 24 Nov 2026, 09:00 (UTC).
Marked as very important.
Tags: honeymoon.
Note: Flies with a cello

What was tried
- 24 Nov 2026, 09:20 (UTC), DW replied: “So sorry, Maya.”

What is asked
Please say by 24 Nov 2026, 10:00 (UTC) that you have it. It should be solved by 24 Nov 2026, 19:00 (UTC). Questions go to Dana Wu.`);
  });

  it('has the same as facts for a machine', () => {
    const { facts } = composeBrief(input({ route: { id: 'legal', label: 'Legal', tier: 2 } }));
    expect(JSON.parse(JSON.stringify(facts))).toMatchObject({
      post: { id: '1', site: 'x' },
      customer: { id: 'c1', contacts: 3 },
      triage: { category: 'delay', priority: 'high' },
      route: { id: 'legal' },
    });
  });

  it('tells times in the pack’s zone, and names the category as the pack does', () => {
    const pack = {
      id: 'kestrel-air-care',
      hours: { timezone: 'America/New_York', open: {} },
      triage: { categories: [{ id: 'delay', label: 'Late flight' }] },
    } as unknown as BriefInput['pack'];
    const { brief } = composeBrief(input({ pack }));
    expect(brief.subject).toBe('Late flight: Maya Lindqvist');
    expect(brief.body).toContain('24 Nov 2026, 04:00 (America/New_York)');
  });

  it('survives hostile text, a post without text and an unknown zone', () => {
    const hostile = `\u202Eevil\u0000 \uD800 ${'<b>{{x}}'.repeat(20_000)}`;
    const pack = { id: 'p', hours: { timezone: 'Moon/Base', open: {} }, triage: { categories: [] } };
    const { brief } = composeBrief(input({ pack: pack as unknown as BriefInput['pack'] }, hostile));
    expect(brief.body.length).toBeLessThan(5_000);
    expect(brief.body).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}|\p{Surrogate}/u);
    expect(composeBrief(input({}, '')).brief.body).toContain('“a post without text”');
  });
});
