import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/domain/post';
import type { Triage } from '@/lib/domain/triage';
import { renderReply } from '@/lib/replies/render';
import type { Offer, SuggestInput } from '@/lib/replies/suggest';
import { offers, suggest } from '@/lib/replies/suggest';
import { tellIssue } from '@/lib/replies/issue';
import { fieldLabel, fieldProblem, replyFields } from '@/lib/replies/fields';
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
const post: Post = {
  site: 'x',
  id: '1',
  surface: 'timeline',
  author: { name: 'Maya Lindqvist', handle: 'mayalq' },
  text: '@HarbourBikes my bike is broken and I am stuck at the pier',
};
const input: SuggestInput = {
  pack: harbour(),
  post,
  triage,
  stage: 'first',
  channel: 'public',
  site: 'x',
  firstName: 'Maya',
  agent: { initials: 'DW', name: 'Dana' },
  earlier: [],
  usedWordings: [],
  now: '2026-11-24T10:00:00Z',
};

describe('suggestions', () => {
  it('are wordings of the plays that fit, filled in and checked', () => {
    const [first, second, ...rest] = suggest(input);
    expect(first).toMatchObject({
      pack: 'harbour-bikes',
      play: 'broken-first',
      title: 'Broken bike, first answer',
      wording: 0,
      text: "Sorry about your broken bike, Maya. Where does the bike stand now? We'll fetch it today. ^DW",
      missing: [],
      steps: ['Acknowledge it', 'Ask where the bike stands'],
      followUp: { after: '24h' },
      faq: [{ id: 'repair' }],
    });
    expect(first?.report.verdict).not.toBe('block');
    expect(second?.wording).toBe(1);
    expect(rest).toEqual([]);
  });

  it('put the wordings used lately last, the longest ago first', () => {
    const order = (usedWordings: string[]) =>
      suggest({ ...input, usedWordings }).map(({ wording }) => wording);
    expect(order(['harbour-bikes/broken-first/0'])).toEqual([1, 0]);
    expect(order(['harbour-bikes/broken-first/1', 'harbour-bikes/broken-first/0'])).toEqual([0, 1]);
    expect(order(['harbour-bikes/broken-first/0', 'harbour-bikes/broken-first/1'])).toEqual([1, 0]);
    expect(order(['other/broken-first/0'])).toEqual([0, 1]);
  });

  it('ask for what nobody can tell, with a proposal, and take the answer', () => {
    const late = { ...input, post: { ...post, text: '@HarbourBikes the van is three hours late' } };
    const [first] = suggest(late);
    expect(first?.missing).toEqual([
      { field: 'post.issue', label: 'What happened, in a few words', suggestion: 'being three hours late' },
    ]);
    expect(first?.text).toContain('{{ post.issue }}');
    expect(suggest({ ...late, answers: { 'post.issue': 'the late van' } })[0]).toMatchObject({
      text: expect.stringMatching(/^Sorry about the late van, Maya\./),
      missing: [],
    });
  });

  it('ask for initials that are not set, and leave the sign-off out where nobody signs', () => {
    expect(suggest({ ...input, agent: { initials: '' } })[0]?.missing).toMatchObject([
      { field: 'agent.sign_off' },
    ]);
    expect(suggest({ ...input, agent: undefined })[0]?.text).toMatch(/today\.$/);
  });

  it('stay whole without a name', () => {
    const texts = suggest({ ...input, firstName: undefined }).map(({ text }) => text);
    expect(texts[0]).toMatch(/^Sorry about your broken bike\. Where/);
    expect(texts[1]).toMatch(/^Your broken bike is no way to ride, and I'm sorry\./);
  });

  it('do not offer what the guidelines would block', () => {
    const pack = harbour((source) =>
      source.replace("We'll fetch it today.", 'You should have checked the chain.'),
    );
    expect(suggest({ ...input, pack }).map(({ wording }) => wording)).toEqual([1]);
  });

  it('do not offer the same text twice, nor a wording that cannot be filled in', () => {
    const pack = harbour();
    const [play, ...plays] = pack.plays;
    if (!play) throw new Error('no play');
    const same = "Sorry about {{ post.issue }}. Where does it stand? I'll fetch it. {{ agent.sign_off }}";
    const replies = [same, `${same} `, '{% broken', same.replace('fetch', 'collect')];
    expect(
      suggest({ ...input, pack: { ...pack, plays: [{ ...play, replies }, ...plays] } }).map(
        ({ wording }) => wording,
      ),
    ).toEqual([0, 3]);
  });

  it('come out the same, one by one, when rendering runs elsewhere', async () => {
    const filled = suggest({ ...input, answers: proposal(input) });
    expect((await offered(input)).map(({ suggestion }) => suggestion)).toEqual(filled);
  });

  it('ask for a field although its proposal is filled in', async () => {
    const missing = suggest(input)[0]?.missing ?? [];
    expect((await offered(input))[0]?.asked).toEqual(missing);
  });

  it('stay when an answer makes them blocked', async () => {
    const late = { ...input, post: { ...input.post, text: 'Well, thanks for nothing, Harbour.' } };
    const before = (await offered(late)).map(({ suggestion }) => suggestion.wording);
    const answers = { 'post.issue': 'your own stupid fault, you should have read the terms' };
    const after = await offered({ ...late, answers });
    expect(before.length).toBeGreaterThan(0);
    expect(after.map(({ suggestion }) => suggestion.wording)).toEqual(before);
    expect(
      after.some(({ suggestion }) => suggestion.report.findings.some(({ severity }) => severity === 'block')),
    ).toBe(true);
  });
});

/** What the post itself proposes for the fields that are asked for. */
function proposal(of: SuggestInput): Record<string, string> {
  const asked = suggest(of).flatMap(({ missing }) => missing);
  return Object.fromEntries(
    asked.flatMap(({ field, suggestion }) => (suggestion ? [[field, suggestion]] : [])),
  );
}

async function offered(of: SuggestInput): Promise<Offer[]> {
  const all: Offer[] = [];
  for await (const offer of offers(of, (template, fields) => Promise.resolve(renderReply(template, fields))))
    all.push(offer);
  return all;
}

describe('what happened', () => {
  it.each([
    ['you lost my bag', 'your lost bag'],
    ['My flight was cancelled!!', 'your cancelled flight'],
    ['my stupid order arrived damaged', 'your damaged order'],
    ['our connecting flight got delayed', 'your delayed connecting flight'],
    ['my connecting flight to Rome was cancelled', 'your cancelled connecting flight'],
    ['my flight KA475 delayed again', 'your delayed flight'],
    ['still waiting for my refund', 'the wait for your refund'],
    ['because of the delay we missed dinner', 'the delay'],
    ['missed my connection because of you', 'your missed connection'],
  ])('is told from "%s"', (text, told) => {
    expect(tellIssue(text, triage)).toEqual({ told });
  });

  it.each([
    ['four hours late and now this', 'being four hours late'],
    ['1.5 hrs late', 'being 1.5 hrs late'],
    ['you charged me twice', 'being charged twice'],
    ['stuck on the tarmac', 'being stuck on the tarmac'],
    ['on hold for 45 minutes', 'being on hold for 45 minutes'],
    ['day three without my suitcase', 'being without your suitcase'],
    ['what about my suitcase', 'the trouble with your suitcase'],
  ])('is proposed from "%s"', (text, suggestion) => {
    expect(tellIssue(text, triage)).toEqual({ suggestion });
  });

  it('names each of several complaints', () => {
    const text = 'My flight was cancelled. Then you lost my suitcase.';
    const two = {
      ...triage,
      complaints: [
        { start: 25, end: 50, category: null },
        { start: 0, end: 23, category: null },
      ],
    };
    expect(tellIssue(text, two)).toEqual({ told: 'your lost suitcase and your cancelled flight' });
  });

  it('is what a question is about, and what somebody praises', () => {
    const asks = { ...triage, sentiment: 'neutral', wants: 'information' } as const;
    expect(tellIssue('when does my refund arrive?', asks)).toEqual({ suggestion: 'your refund' });
    const praises = { ...triage, sentiment: 'positive', wants: 'none' } as const;
    expect(tellIssue('what an amazing crew today', praises)).toEqual({ suggestion: 'the crew' });
  });

  it('stays open where the post does not say it or is in another language', () => {
    expect(tellIssue('this is so annoying', triage)).toEqual({});
    expect(tellIssue('you found my lost bag', { ...triage, sentiment: 'positive' })).toEqual({});
    expect(tellIssue('my flight was cancelled', { ...triage, language: 'de' })).toEqual({});
    expect(tellIssue('x'.repeat(100_000), triage)).toEqual({});
  });
});

describe('fields', () => {
  it('are known, or say what is allowed', () => {
    expect(fieldProblem('customer.first_name', [])).toBeUndefined();
    expect(fieldProblem('ask.flight_number', [])).toBeUndefined();
    expect(fieldProblem('faq.a', ['a'])).toBeUndefined();
    expect(fieldProblem('faq.b', ['a'])).toMatch(/allowed are a/);
    expect(fieldProblem('link.b', [])).toMatch(/no FAQ/);
    expect(fieldProblem('ask.Flight', [])).toMatch(/small letters/);
    expect(fieldProblem('toString', [])).toMatch(/no field/);
    expect(fieldLabel('ask.flight_number')).toBe('Flight number');
  });

  it('hold what is known: null may be left out, absent is asked for', () => {
    const fields = replyFields({
      pack: harbour(),
      author: { name: ' ', handle: 'mayalq' },
      agent: { initials: 'DW' },
    });
    expect(fields).toMatchObject({
      'customer.first_name': null,
      'customer.name': null,
      'customer.handle': '@mayalq',
      'brand.name': 'Harbour Bikes',
      'agent.sign_off': '^DW',
      'faq.repair': 'Most repairs take two days.',
      'link.repair': 'https://harbourbikes.example/repair',
    });
    expect(Object.hasOwn(fields, 'post.issue')).toBe(false);
    expect(Object.hasOwn(fields, 'agent.name')).toBe(false);
  });
});
