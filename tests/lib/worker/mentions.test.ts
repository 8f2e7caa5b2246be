import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { Post } from '@/lib/domain/post';
import { PRIORITIES } from '@/lib/domain/words';
import type { Input } from '@/lib/messaging/protocol';
import { clock, freshName, kestrel, late, post, stubBrowser, worker } from './make';

const time = clock();
let one = worker(freshName(), time.now);

beforeEach(async () => {
  stubBrowser();
  one = worker(freshName(), time.now);
  await one.ask('pack.activate', { entry: v7(), source: kestrel() });
});

describe('first run', () => {
  it('marks nothing while no pack is active', async () => {
    const empty = worker(freshName(), time.now);
    expect(await empty.ask('page.hello', { site: 'x', url: 'https://x.com/home' })).toEqual({
      enabled: true,
      place: { open: false, collapsed: false, width: 380 },
      panel: 'docked',
      threshold: 0.5,
      agent: { initials: '' },
      checks: true,
    });
    expect(await empty.ask('mentions.seen', { posts: [late()] })).toEqual([]);
    expect(await empty.ask('mentions.list', { view: 'todo' })).toEqual([]);
  });
});

describe('a post that the page shows', () => {
  it('is marked, judged and put on the list', async () => {
    expect(await one.see(late('1', { at: '2026-11-24T08:50:00.000Z' }))).toEqual([
      { id: 'x:1', priority: 'high', state: 'open', due: '2026-11-24T09:20:00.000Z' },
    ]);
    expect(await one.ask('mentions.list', { view: 'todo' })).toMatchObject([
      { id: 'x:1', category: 'delay', categoryLabel: 'Late flight', clock: 'acknowledge', state: 'open' },
    ]);
    expect(await one.ask('counts.get', {})).toEqual({ todo: 1, late: 0, byPriority: { high: 1 } });
  });

  it('is one entry however often it is seen, and another when its text changes', async () => {
    await one.see(late());
    await Promise.all([one.see(late()), one.see(late())]);
    const seen = async () =>
      (await one.context.db.entries.toArray()).filter(({ entry }) => entry.type === 'mention.seen').length;
    expect(await seen()).toBe(1);
    await one.see(late('1', { text: '@KestrelAir four hours late, now cancelled' }));
    expect(await seen()).toBe(2);
    await one.see(late('1', { text: '@KestrelAir four hours', truncated: true }));
    expect(await seen()).toBe(2);
  });

  it('is no mention when it speaks of a competitor, names nobody, or is our own', async () => {
    expect(await one.see(post('1', 'Merlin Airways is late again'))).toEqual([]);
    expect(await one.see(post('2', 'four hours late'))).toEqual([]);
    expect(await one.see(post('5', 'four hours late', { replyingTo: ['somebody'] }))).toEqual([]);
    expect(await one.see(late('3', { author: { name: 'Kestrel', handle: 'KESTRELAIR' } }))).toEqual([]);
    expect(await one.see(late('4', { own: true }))).toEqual([]);
  });

  it('of one person about one matter is one case; about another, or after two weeks, another', async () => {
    await one.see(late('1'), late('2'));
    await one.see(post('3', '@KestrelAir my son was injured by hot coffee'));
    const caseOf = async (id: string) => (await one.context.db.mentions.get(`x:${id}`))?.case;
    expect(await caseOf('2')).toBe(await caseOf('1'));
    expect(await caseOf('3')).not.toBe(await caseOf('1'));
    time.minutes(15 * 24 * 60);
    await one.see(late('4'));
    expect(await caseOf('4')).not.toBe(await caseOf('1'));
    expect(await one.context.db.customers.count()).toBe(1);
  });

  it('written to us directly needs no term', async () => {
    const direct = post('7', 'four hours late, help', { surface: 'direct' });
    expect(await one.ask('mentions.seen', { posts: [direct] })).toMatchObject([{ id: 'x:7', state: 'open' }]);
    expect((await one.ask('brief.get', { mention: 'x:7' })).channel).toBe('direct');
  });

  it('that answers our own account needs no term, and is that brand’s', async () => {
    const answer = post('8', 'four hours late, help', { replyingTo: ['somebody', 'kestrelair'] });
    expect(await one.see(answer)).toMatchObject([{ id: 'x:8', state: 'open' }]);
    const { hits, triage } = (await one.ask('brief.get', { mention: 'x:8' })).mention;
    expect(hits).toMatchObject([
      { term: '@kestrelair', start: 0, end: 0, why: 'an answer to our own account' },
    ]);
    expect(triage?.brand).toBe(hits[0]?.brand);
  });

  it('survives hostile text', async () => {
    const text = `@KestrelAir ${'\uD800<script>{{7*7}}\u202E'.repeat(5_000)}`;
    await one.see(post('9', text, { author: { name: 'x'.repeat(5_000), handle: 'a'.repeat(300) } }));
    const [line] = await one.ask('mentions.list', { view: { ids: ['x:9'] } });
    expect(line?.excerpt.length).toBeLessThan(400);
    expect((await one.ask('brief.get', { mention: 'x:9' })).mention.post.text).toBe(text);
  });
});

describe('the brief', () => {
  it('has everything about one mention', async () => {
    await one.see(late());
    await one.ask('settings.set', { patch: { agent: { initials: 'DW', name: 'Dana Wu' } } });
    const assist = { pack: 'kestrel-air-care', play: 'delay-first', wording: 0 };
    await one.ask('reply.noticed', {
      entry: v7(),
      mention: 'x:1',
      site: 'x',
      channel: 'public',
      text: "Maya, I'm sorry about the delay. Which flight are you on? ^DW",
      assist,
      signals: ['click', 'emptied'],
    });
    const brief = await one.ask('brief.get', { mention: 'x:1' });
    expect(brief).toMatchObject({
      firstName: 'Maya',
      pack: 'kestrel-air-care',
      stage: 'again',
      channel: 'public',
      moreHistory: false,
      usedWordings: ['kestrel-air-care/delay-first/0'],
      customer: { name: 'Maya Lindqvist', mentions: 1, replies: 1 },
      mention: { state: 'answered', answered: { by: 'DW' } },
      earlier: [{ to: 'mayalq', by: 'DW' }],
    });
    expect(brief.history.map(({ type }) => type)).toEqual(['reply.sent', 'mention.seen']);
    expect(brief.history[0]).toMatchObject({
      data: { verdict: expect.any(String), rules: expect.any(Array) },
    });
  });

  it('says so when the post is not there', async () => {
    await expect(one.ask('brief.get', { mention: 'x:404' })).rejects.toMatchObject({ code: 'no-mention' });
  });
});

describe('what the agent does', () => {
  it('corrects, leaves, brings back, logs, reminds and closes, each once by its entry', async () => {
    await one.see(late());
    const mention = 'x:1';
    const triage = await one.ask('triage.correct', {
      entry: v7(),
      mention,
      correction: { category: 'safety', priority: 'urgent' },
    });
    expect(triage).toMatchObject({ category: 'safety', priority: 'urgent' });
    const left = { entry: v7(), mention, reason: 'spam' };
    await one.ask('mention.leave', left);
    await one.ask('mention.leave', left);
    expect(await one.ask('marks.get', { ids: [mention] })).toMatchObject([
      { state: 'left', priority: 'urgent' },
    ]);
    await one.ask('mention.return', { entry: v7(), mention });
    await one.ask('interaction.log', { entry: v7(), mention, kind: 'call', text: 'Rang her' });
    await one.ask('step.check', { entry: v7(), mention, play: 'delay-first', step: 1, done: true });
    await one.ask('check.override', {
      entry: v7(),
      mention,
      draft: 'd',
      overridden: [{ rule: 'length', reason: 'r' }],
    });
    await one.ask('draft.inserted', { entry: v7(), mention, text: 't', method: 'paste', assist: {} });
    const reminder = v7();
    const due = '2027-01-01T09:00:00.000Z';
    await one.ask('reminder.set', { entry: v7(), mention, reminder, due, note: 'ask again' });
    await one.ask('reminder.done', { entry: v7(), reminder });
    await one.ask('case.close', { entry: v7(), mention, outcome: 'rebooked' });
    const brief = await one.ask('brief.get', { mention });
    expect(brief.history.map(({ type }) => type)).toEqual([
      'case.closed',
      'reminder.done',
      'reminder.set',
      'draft.inserted',
      'check.overridden',
      'step.checked',
      'interaction.logged',
      'mention.returned',
      'mention.left',
      'triage.corrected',
      'mention.seen',
    ]);
    expect(brief.mention).toMatchObject({ steps: ['delay-first/1'], corrected: ['category', 'priority'] });
    expect(brief.reminders).toMatchObject([{ done: true }]);
    expect(await one.ask('mentions.list', { view: 'todo' })).toEqual([]);
  });

  it('corrects once, and a post seen again keeps the correction', async () => {
    await one.see(late());
    await one.ask('triage.correct', { entry: v7(), mention: 'x:1', correction: { category: 'praise' } });
    await one.see(late('1', { text: '@KestrelAir four hours late and my connection is gone!' }));
    expect((await one.ask('brief.get', { mention: 'x:1' })).mention.triage?.category).toBe('praise');
  });
});

describe('replies', () => {
  it('of a colleague that the page shows answer the mention', async () => {
    await one.see(late());
    const reply = post('2', 'So sorry, Maya. ^AB', {
      own: true,
      parent: '1',
      author: { name: 'K', handle: 'KestrelAir' },
    });
    expect(await one.ask('posts.own', { posts: [reply] })).toMatchObject([
      { id: 'x:1', state: 'answered', who: 'AB' },
    ]);
    await one.ask('posts.own', { posts: [reply] });
    expect((await one.ask('brief.get', { mention: 'x:1' })).case.replies).toBe(1);
  });

  it('in a conversation answer only what was written before them', async () => {
    const direct = (id: string, part: Parameters<typeof post>[2]) =>
      post(id, 'the gate of Kestrel Air says seven o’clock', {
        surface: 'direct',
        thread: 't',
        replyingTo: ['KestrelAir'],
        ...part,
      });
    const ours = (id: string, part: Parameters<typeof post>[2] = {}) =>
      direct(id, {
        text: `Asking the gate now. ^DW ${id}`,
        own: true,
        author: { name: 'K', handle: 'KestrelAir' },
        replyingTo: ['mayalq'],
        ...part,
      });
    await one.see(direct('1', { at: '2026-11-24T08:51:00.000Z' }));
    // Where it stands is not known, or it is older.
    expect(await one.ask('posts.own', { posts: [ours('2')] })).toEqual([]);
    expect(await one.ask('posts.own', { posts: [ours('3', { at: '2026-11-24T08:00:00.000Z' })] })).toEqual(
      [],
    );
    expect(
      await one.ask('posts.own', { posts: [ours('4', { at: '2026-11-24T08:55:00.000Z' })] }),
    ).toMatchObject([{ id: 'x:1', state: 'answered' }]);
  });

  it('to a post that is no mention log the post with them, once', async () => {
    const reply: Input<'reply.noticed'> = {
      entry: v7(),
      target: post('5', 'lovely day', { author: { name: 'Ola Berg', handle: 'olab' } }),
      site: 'x',
      channel: 'public',
      text: 'It is',
      signals: ['click'],
    };
    expect(await one.ask('reply.noticed', reply)).toMatchObject([{ id: 'x:5', state: 'answered' }]);
    await one.ask('reply.noticed', reply);
    const brief = await one.ask('brief.get', { mention: 'x:5' });
    expect(brief.history.map(({ type }) => type)).toEqual(['reply.sent', 'post.logged']);
  });

  it('to somebody we know belong to them though the post is not known', async () => {
    await one.see(late());
    const reply: Input<'reply.noticed'> = {
      entry: v7(),
      site: 'x',
      channel: 'direct',
      text: 'Hello',
      to: 'MayaLQ',
      signals: ['key'],
    };
    expect(await one.ask('reply.noticed', reply)).toEqual([]);
    expect((await one.ask('brief.get', { mention: 'x:1' })).history).toHaveLength(2);
  });

  it('logged by hand count', async () => {
    await one.see(late());
    await one.ask('reply.log', { entry: v7(), mention: 'x:1', text: 'Sorry, Maya', channel: 'public' });
    expect((await one.ask('brief.get', { mention: 'x:1' })).mention.state).toBe('answered');
  });

  it('any post can be logged, mention or not', async () => {
    const logged = await one.ask('post.log', { post: post('8', 'nice planes'), note: 'fan' });
    await one.ask('post.log', { post: post('8', 'nice planes'), note: 'fan' });
    expect(logged.mention).toBe('x:8');
    const detail = await one.ask('customer.get', { customer: logged.customer });
    expect(detail.history).toHaveLength(1);
  });
});

describe('a case that is closed', () => {
  const caseOf = async (id: string) => (await one.context.db.mentions.get(`x:${id}`))?.case ?? '';
  const closeFirst = async () => {
    await one.see(late());
    await one.ask('case.close', { entry: v7(), mention: 'x:1', outcome: 'Solved' });
    time.minutes(60);
  };

  it('is offered to be opened by who says that it is not solved, and goes on when a person does it', async () => {
    await closeFirst();
    await one.see(post('2', '@KestrelAir still delayed, same problem again'));
    const [first, second] = [await caseOf('1'), await caseOf('2')];
    const brief = await one.ask('brief.get', { mention: 'x:2' });
    expect(brief.reopen).toMatchObject({ case: first, outcome: 'Solved' });
    expect(brief.stage).toBe('again');
    const entry = v7();
    const reopen = { entry, mention: 'x:2', case: first, why: 'They say “same problem again”.' };
    await one.ask('case.reopen', reopen);
    await one.ask('case.reopen', reopen);
    const after = await one.ask('brief.get', { mention: 'x:2' });
    expect(after.reopen).toBeUndefined();
    expect(after.case).toMatchObject({ id: first, state: 'open', mentions: ['x:1', 'x:2'] });
    expect(after.case.nextDue).toBe(brief.case.nextDue);
    expect(await one.context.db.cases.get(second)).toMatchObject({ state: 'closed', mentions: [] });
    // What is made of the entries again is the same.
    const rows = await one.context.db.cases.toArray();
    await one.ask('data.rebuild', {});
    expect(await one.context.db.cases.toArray()).toEqual(rows);
  });

  it('is not offered for another matter, by other words, or after a month', async () => {
    await closeFirst();
    await one.see(post('2', '@KestrelAir my son was injured by hot coffee, still no answer'));
    expect((await one.ask('brief.get', { mention: 'x:2' })).reopen).toBeUndefined();
    await one.see(late('3'));
    expect((await one.ask('brief.get', { mention: 'x:3' })).reopen).toBeUndefined();
    time.minutes(31 * 24 * 60);
    await one.see(post('4', '@KestrelAir still delayed, same problem again'));
    expect((await one.ask('brief.get', { mention: 'x:4' })).reopen).toBeUndefined();
  });

  it('is opened by hand too, and never one of somebody else', async () => {
    await closeFirst();
    const own = await caseOf('1');
    await one.ask('case.reopen', { entry: v7(), mention: 'x:1', case: own, why: 'Opened again by hand.' });
    expect(await one.context.db.cases.get(own)).toMatchObject({ state: 'open' });
    await one.see(late('9', { author: { name: 'Ola', handle: 'ola' } }));
    const strange = { entry: v7(), mention: 'x:9', case: own, why: 'no' };
    await expect(one.ask('case.reopen', strange)).rejects.toMatchObject({ code: 'no-case' });
  });
});

describe('a wave', () => {
  const down = (id: number, part: Partial<Post> = {}) =>
    post(`w${id}`, `@KestrelAir the check-in app is down${'!'.repeat(id)}`, {
      author: { name: `Somebody ${id}`, handle: `somebody${id}` },
      at: new Date(time.now().getTime() - id * 60_000).toISOString(),
      ...part,
    });

  it('is said, in the brief too, and its posts are more pressing', async () => {
    const alone = down(20);
    await one.see(alone);
    const before = (await one.ask('brief.get', { mention: 'x:w20' })).mention.triage?.priority;
    await one.see(...Array.from({ length: 8 }, (_, index) => down(index)));
    const [wave, ...more] = await one.ask('waves.get', {});
    expect(more).toEqual([]);
    expect(wave).toMatchObject({ count: 8, minutes: 7 });
    expect(wave?.about).toContain('down');
    const brief = await one.ask('brief.get', { mention: 'x:w3' });
    expect(brief.wave).toEqual(wave);
    const { priority, reasons } = brief.mention.triage!;
    expect(PRIORITIES.indexOf(priority)).toBeLessThan(PRIORITIES.indexOf(before!));
    expect(reasons.map(({ why }) => why).join()).toMatch(/one of \d posts on “.*down.*” in \d minutes/);
  });

  it('is still known to a worker that was woken anew, and is over some hours later', async () => {
    const name = freshName();
    const first = worker(name, time.now);
    await first.ask('pack.activate', { entry: v7(), source: kestrel() });
    await first.see(...Array.from({ length: 8 }, (_, index) => down(index)));
    first.kill();
    const second = worker(name, time.now);
    expect(await second.ask('waves.get', {})).toHaveLength(1);
    time.minutes(300);
    expect(await second.ask('waves.get', {})).toEqual([]);
  });
});

describe('a thread that grows', () => {
  it('is more pressing when it is seen again, and never less', async () => {
    const priority = async () => (await one.ask('brief.get', { mention: 'x:1' })).mention.triage?.priority;
    await one.see(post('1', '@KestrelAir your lounge is dirty'));
    const before = await priority();
    await one.see(post('1', '@KestrelAir your lounge is dirty', { replies: 64, reposts: 40 }));
    expect(PRIORITIES.indexOf((await priority())!)).toBeLessThan(PRIORITIES.indexOf(before!));
    const raised = await priority();
    await one.see(post('1', '@KestrelAir your lounge is dirty'));
    expect(await priority()).toBe(raised);
  });
});

describe('corrected categories', () => {
  it('are examples for their pack, the latest word of each post, masked', async () => {
    await one.see(
      post('1', '@KestrelAir Maya here, order #88213: the gate was shut, mail me at maya@mail.example', {
        author: { name: 'Maya Lindqvist', handle: 'mayalq' },
      }),
      late('2'),
    );
    const correct = (mention: string, category: string | null) =>
      one.ask('triage.correct', { entry: v7(), mention, correction: { category } });
    await correct('x:1', 'safety');
    time.minutes(1);
    await correct('x:1', 'delay');
    await correct('x:2', null);
    const found = await one.ask('corrections.list', { pack: 'kestrel-air-care' });
    expect(found).toMatchObject([
      {
        category: 'delay',
        text: '@KestrelAir (name) here, order (number): the gate was shut, mail me at (email)',
      },
    ]);
    expect(await one.ask('corrections.list', { pack: 'another' })).toEqual([]);
  });
});
