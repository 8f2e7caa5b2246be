import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Behaviour, Receiver } from '../../support/receiver';
import { startReceiver } from '../../support/receiver';
import { clock, freshName, kestrel, late, post, stubBrowser, worker } from './make';

const SECRET = 'whsec_c2VjcmV0IG9mIHRoZSBkdXR5IGNoYW5uZWw=';
let receiver: Receiver | undefined;
let stubs = stubBrowser();
let name = '';
let time = clock();
let script: Behaviour[] = [];
// The time-out comes when the receiver has the request that it will not answer.
const after = (_: number, callback: () => void) => {
  const attempt = (receiver?.attempts.length ?? 0) + 1;
  if (script[attempt - 1] === 'hang') void receiver?.attempted(attempt).then(callback);
  return () => undefined;
};
const start = () => worker(name, time.now, { after });
let one = start();

beforeEach(async () => {
  stubs = stubBrowser();
  name = freshName();
  time = clock(new Date().toISOString());
  one = start();
  await one.ask('pack.activate', { entry: v7(), source: kestrel() });
});
afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

async function receive(alias: string, behaviour: Behaviour[] = []): Promise<Receiver> {
  script = behaviour;
  receiver = await startReceiver({ secret: SECRET, behaviour });
  await one.ask('destination.bind', {
    alias,
    destination: { kind: 'webhook', url: receiver.url, secret: SECRET },
  });
  return receiver;
}
const injured = () => post('1', '@KestrelAir my son was injured by hot coffee, my lawyer will call');

async function raise(part: { connector?: 'webhook' | 'mailto' | 'copy'; route?: string } = {}) {
  const input = { entry: v7(), escalation: v7(), mention: 'x:1', pack: 'kestrel-air-care' };
  const { brief } = await one.ask('escalation.propose', { mention: 'x:1' });
  const connector = part.connector ?? 'webhook';
  return one.ask('escalation.raise', { ...input, route: part.route ?? 'legal', connector, brief });
}

describe('proposing', () => {
  it('puts the routes that fit first, with the reason and where they lead, and composes the brief', async () => {
    await one.see(injured());
    await receive('legal-desk');
    const { routes, brief } = await one.ask('escalation.propose', { mention: 'x:1' });
    expect(routes.map(({ route, reason }) => [route, reason])).toEqual([
      ['legal', 'because it says “lawyer”, and of the category Safety'],
      ['duty-lead', 'because the priority is urgent'],
    ]);
    expect(routes[0]?.bound).toMatchObject({ kind: 'webhook', hasSecret: true, granted: true });
    expect(JSON.stringify(routes)).not.toContain(SECRET);
    expect(brief.subject).toBe('Safety: Maya Lindqvist');
    expect(brief.body).toContain('injured by hot coffee');
    expect(brief.body).toContain('1,200 followers');
    expect(brief.body).toContain('What was tried\nNothing yet.');
  });

  it('lists every route when none fits', async () => {
    await one.see(late());
    const { routes } = await one.ask('escalation.propose', { mention: 'x:1' });
    expect(routes.map(({ route, reason }) => [route, reason])).toEqual([
      ['duty-lead', undefined],
      ['legal', undefined],
    ]);
  });
});

describe('raising', () => {
  it('delivers what the agent wrote, holds the case, and is one escalation however often it is told', async () => {
    await one.see(injured());
    const { received } = await receive('legal-desk');
    const input = {
      entry: v7(),
      escalation: v7(),
      mention: 'x:1',
      pack: 'kestrel-air-care',
      route: 'legal',
      connector: 'webhook',
      brief: { subject: 'Burned child', body: 'Please call them.' },
    } as const;
    const row = await one.ask('escalation.raise', input);
    expect(row).toMatchObject({
      state: 'queued',
      reason: 'because it says “lawyer”, and of the category Safety',
    });
    await one.ask('escalation.raise', input);
    await one.outbox.drain();
    expect(received).toHaveLength(1);
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      data: { brief: input.brief, facts: { post: { id: '1' } } },
    });
    const brief = await one.ask('brief.get', { mention: 'x:1' });
    expect(brief.escalations).toMatchObject([{ state: 'delivered' }]);
    expect(brief.case.holds).toEqual(['legal']);
    expect(brief.mention.state).toBe('escalated');

    await one.ask('escalation.acknowledge', { entry: v7(), escalation: row.id, who: 'Legal' });
    expect((await one.ask('brief.get', { mention: 'x:1' })).case.holds).toEqual([]);
    await one.ask('escalation.close', { entry: v7(), escalation: row.id, outcome: 'called' });
    expect(await one.ask('escalations.list', {})).toMatchObject([
      { state: 'closed', closed: { outcome: 'called' } },
    ]);
    expect((await one.ask('brief.get', { mention: 'x:1' })).mention.state).toBe('open');
  });

  it('is lost at no step at which the worker is killed', async () => {
    await one.see(injured());
    const { attempts, received } = await receive('legal-desk', ['error', 'hang']);
    const row = await raise();
    for (const [count, state] of [
      [1, 'queued'],
      [2, 'queued'],
      [3, 'delivered'],
    ] as const) {
      one.kill();
      one = start();
      await one.start();
      expect(await one.ask('escalations.list', {})).toMatchObject([{ id: row.id, state }]);
      expect(attempts.length).toBeGreaterThanOrEqual(count);
      time.minutes(1);
    }
    expect(new Set(attempts.map(({ id }) => id))).toEqual(new Set([row.id]));
    expect(received).toHaveLength(1);
  });

  it('asks to be woken for the next attempt', async () => {
    await one.see(injured());
    await receive('legal-desk', ['error']);
    await raise();
    await one.outbox.drain();
    expect(await fakeBrowser.alarms.get('earshot-outbox')).toBeDefined();
  });

  it('waits for the person when the alias is bound to nothing, and goes out when they bind it and try again', async () => {
    await one.see(injured());
    const row = await raise();
    await one.outbox.drain();
    expect(await one.ask('escalations.list', {})).toMatchObject([
      { state: 'failed', attempts: [{ code: 'unbound' }] },
    ]);
    const { received } = await receive('legal-desk');
    await one.ask('escalation.retry', { entry: v7(), escalation: row.id });
    await one.outbox.drain();
    expect(received).toHaveLength(1);
  });

  it('as a mail or a copy is in the person’s hands, and nothing waits for delivery', async () => {
    await one.see(injured());
    await raise({ connector: 'mailto' });
    await raise({ connector: 'copy' });
    const all = await one.ask('escalations.list', {});
    expect(all.map(({ connector, state }) => [connector, state])).toEqual([
      ['copy', 'delivered'],
      ['mailto', 'delivered'],
    ]);
    expect(all[0]?.attempts[0]?.message).toContain('cannot see');
    expect(await one.context.db.outbox.count()).toBe(0);
  });
});

describe('clocks', () => {
  it('are warned of once before and once after they run out', async () => {
    await one.see(late());
    await one.watchClocks();
    expect(stubs.notifications.create).not.toHaveBeenCalled();
    time.minutes(21);
    await one.watchClocks();
    await one.watchClocks();
    const titles = () =>
      stubs.notifications.create.mock.calls.map((call) => (call as unknown[])[1] as { title: string });
    expect(titles()).toMatchObject([{ title: 'Maya Lindqvist should hear from us soon' }]);
    time.minutes(10);
    one.kill();
    one = start();
    await one.watchClocks();
    await one.watchClocks();
    expect(titles()).toMatchObject([{}, { title: 'Maya Lindqvist has not heard from us in time' }]);
    expect(await one.ask('counts.get', {})).toMatchObject({ todo: 1, late: 1 });
  });

  it('say nothing when the agent does not want to be told', async () => {
    await one.ask('settings.set', { patch: { notifications: false } });
    await one.see(late());
    time.minutes(60);
    await one.watchClocks();
    expect(stubs.notifications.create).not.toHaveBeenCalled();
  });

  it('of reminders are told once, when they are due', async () => {
    await one.see(late());
    await one.ask('reply.log', { entry: v7(), mention: 'x:1', text: 'Sorry, Maya', channel: 'public' });
    const due = new Date(time.now().getTime() + 60_000).toISOString();
    await one.ask('reminder.set', {
      entry: v7(),
      mention: 'x:1',
      reminder: v7(),
      due,
      note: 'Did they get there?',
    });
    time.minutes(2);
    await one.watchClocks();
    await one.watchClocks();
    expect(stubs.notifications.create).toHaveBeenCalledTimes(1);
    expect(stubs.notifications.create).toHaveBeenCalledWith(
      expect.any(String),
      expect.objectContaining({ title: 'Reminder: Maya Lindqvist', message: 'Did they get there?' }),
    );
  });

  it('of an escalation run on to its solution, whoever has taken it', async () => {
    await one.see(injured());
    await receive('legal-desk');
    const row = await raise();
    await one.outbox.drain();
    await one.ask('escalation.acknowledge', { entry: v7(), escalation: row.id });
    const titles = () =>
      stubs.notifications.create.mock.calls.map(
        (call) => ((call as unknown[])[1] as { title: string }).title,
      );
    const [escalation] = await one.ask('escalations.list', {});
    const solution = Date.parse(escalation?.due.solution ?? '');
    time.minutes(Math.round((solution - time.now().getTime()) / 60_000) - 60);
    // The clocks of the case itself have all run out before.
    await one.watchClocks();
    stubs.notifications.create.mockClear();
    time.minutes(55);
    await one.watchClocks();
    await one.watchClocks();
    expect(titles()).toEqual(['The escalation for Maya Lindqvist should be solved soon']);
    time.minutes(6);
    await one.watchClocks();
    await one.watchClocks();
    expect(titles().slice(1)).toEqual(['The escalation for Maya Lindqvist is not solved in time']);
    expect(await one.ask('escalations.list', {})).toHaveLength(1);
  });

  it('an escalation that nobody takes in time goes up by itself, once', async () => {
    await one.see(injured());
    await receive('legal-desk');
    await one.ask('destination.bind', {
      alias: 'duty-channel',
      destination: { kind: 'webhook', url: receiver?.url ?? '', secret: SECRET },
    });
    const first = await raise({ route: 'duty-lead' });
    await one.outbox.drain();
    time.minutes(4);
    await one.watchClocks();
    expect(await one.ask('escalations.list', {})).toHaveLength(1);
    time.minutes(12);
    await one.watchClocks();
    await one.watchClocks();
    const all = await one.ask('escalations.list', {});
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({
      route: 'legal',
      by: 'earshot',
      reason: 'because Duty lead did not acknowledge it in time',
    });
    const raised = (await one.context.db.entries.toArray()).flatMap(({ entry }) =>
      entry.type === 'escalation.raised' && entry.data.after ? [entry.data.after] : [],
    );
    expect(raised).toEqual([first.id]);
  });
});

describe('destinations', () => {
  it('are tried out with a message that says so', async () => {
    const { received } = await receive('duty-channel');
    expect(await one.ask('destination.test', { alias: 'duty-channel' })).toEqual({
      ok: true,
      message: 'The test message arrived.',
    });
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ type: 'earshot.test' });
    expect(await one.ask('destination.test', { alias: 'nobody' })).toMatchObject({ ok: false });
  });

  it('are listed without their secret, and say whether the host is allowed', async () => {
    await receive('duty-channel');
    stubs.permissions.contains.mockResolvedValue(false);
    const listed = await one.ask('destinations.list', {});
    expect(listed).toMatchObject([{ alias: 'duty-channel', hasSecret: true, granted: false }]);
    expect(JSON.stringify(listed)).not.toContain('c2Vjc');
    await one.ask('destination.unbind', { alias: 'duty-channel' });
    expect(await one.ask('destinations.list', {})).toEqual([]);
  });
});
