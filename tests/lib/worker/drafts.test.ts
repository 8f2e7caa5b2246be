import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TestWorker } from './make';
import { clock, freshName, kestrel, post, stubBrowser, worker } from './make';

let earshot: TestWorker;
const time = clock();
beforeEach(() => {
  fakeBrowser.reset();
  stubBrowser();
  earshot = worker(freshName(), time.now);
});
afterEach(() => earshot.kill());

const ANGRY =
  '@KestrelAir FOUR HOURS late and NOBODY tells us anything!! My connection is gone, worst airline ever';
const HEATED = "That's not true. You should have read the rules!! ^DW";
const withHold = (hold: string) => kestrel().replace('\nplays:', `\nguidelines: { hold: ${hold} }\nplays:`);
const activate = (source: string) => earshot.ask('pack.activate', { entry: randomUUID(), source });
const check = (text: string, part: { mention?: string; channel?: 'public' | 'direct' } = {}) =>
  earshot.ask('draft.check', { text, site: 'x', channel: 'public', mention: 'x:1', ...part });
const reply = (text: string) =>
  earshot.ask('reply.noticed', {
    entry: randomUUID(),
    mention: 'x:1',
    site: 'x',
    channel: 'public',
    text,
    to: 'mayalq',
    signals: ['click', 'emptied'],
  });

describe('what a press is held for', () => {
  it('is nothing at first', async () => {
    await activate(kestrel());
    await earshot.see(post('1', ANGRY));
    const checked = await check(HEATED);
    expect(checked).toMatchObject({ hold: false });
    expect(checked).not.toHaveProperty('cooling');
  });

  it('is what the pack says, each for itself', async () => {
    await activate(withHold('{ blocked: true }'));
    await earshot.see(post('1', ANGRY));
    expect(await check(HEATED)).toMatchObject({ hold: true });
    expect(await check(HEATED)).not.toHaveProperty('cooling');
    await activate(withHold('{ heated: 60 }').replace('1.4.0', '1.5.0'));
    const cooled = await check(HEATED);
    expect(cooled).toMatchObject({ hold: false });
    expect(cooled?.cooling?.seconds).toBeGreaterThanOrEqual(10);
    expect(cooled?.cooling?.seconds).toBeLessThanOrEqual(60);
    expect(cooled?.cooling?.heated.map(({ rule }) => rule)).toContain('no-blame');
    const direct = await check(HEATED, { channel: 'direct' });
    expect(direct?.cooling?.seconds ?? 0).toBeLessThan(cooled?.cooling?.seconds ?? 0);
  });

  it('grows with a thread that goes on', async () => {
    await activate(withHold('{ heated: 120 }'));
    await earshot.see(post('1', ANGRY));
    const first = (await check(HEATED))?.cooling;
    await reply('We are looking into it. ^DW');
    await earshot.see(post('2', `${ANGRY} still`, { parent: '1' }));
    const later = (await check(HEATED, { mention: 'x:2' }))?.cooling;
    expect(later?.why).toEqual(expect.arrayContaining(['they wrote twice', 'we answered once']));
    expect(later?.seconds).toBeGreaterThan(first?.seconds ?? 0);
  });

  it('is stricter where the agent says so, and a pack that holds checks whatever the agent says', async () => {
    await activate(kestrel());
    await earshot.see(post('1', ANGRY));
    await earshot.ask('settings.set', { patch: { composer: { hold: true } } });
    expect((await check(HEATED))?.cooling?.seconds).toBeGreaterThan(0);
    await earshot.ask('settings.set', { patch: { composer: { check: false, hold: false } } });
    expect(await check(HEATED)).toBeNull();
    expect(await earshot.ask('page.hello', { site: 'x', url: 'https://x.com/' })).toMatchObject({
      checks: false,
    });
    await activate(withHold('{ blocked: true }').replace('1.4.0', '1.5.0'));
    expect(await check(HEATED)).toMatchObject({ hold: true });
    expect(await earshot.ask('page.hello', { site: 'x', url: 'https://x.com/' })).toMatchObject({
      checks: true,
    });
  });
});

describe('whom a text answers', () => {
  it('is looked up once for all the letters, and again after something has happened', async () => {
    await activate(kestrel());
    await earshot.see(post('1', ANGRY));
    const said =
      "Maya, I'm sorry that you lost your connection over our delay. I'm calling the desk now. ^DW";
    const rules = async (text: string) => (await check(text))?.findings.map(({ rule }) => rule);
    expect(await rules(said)).not.toContain('form-letter');
    const reads = vi.spyOn(earshot.context.db.entries, 'where');
    for (let letters = 1; letters < 12; letters += 1) await check(said.slice(0, letters * 8));
    expect(reads).not.toHaveBeenCalled();
    await reply(said);
    expect(await rules(said)).toContain('form-letter');
    reads.mockClear();
    await check(`${said} `);
    expect(reads).not.toHaveBeenCalled();
    await activate(kestrel('1.5.0'));
    await check(said);
    expect(reads).toHaveBeenCalled();
  });
});

describe('replies that a pack is tried on', () => {
  it('are our own, newest first, each with its post and what was overridden for it', async () => {
    await activate(kestrel());
    await earshot.see(post('1', ANGRY));
    await reply('We are looking into it. ^DW');
    time.minutes(5);
    await earshot.ask('check.override', {
      entry: randomUUID(),
      mention: 'x:1',
      draft: HEATED,
      overridden: [{ rule: 'no-blame', reason: 'They asked for it' }],
    });
    await reply(` ${HEATED}`);
    const logged = await earshot.ask('replies.logged', {});
    expect(logged.map(({ draft, overridden }) => [draft.trim(), overridden])).toEqual([
      [HEATED, ['no-blame']],
      ['We are looking into it. ^DW', undefined],
    ]);
    expect(logged[0]).toMatchObject({
      site: 'x',
      channel: 'public',
      post: { text: ANGRY },
      customer: { firstName: 'Maya' },
      triage: { category: 'delay' },
    });
    expect(await earshot.ask('replies.logged', { limit: 1 })).toHaveLength(1);
  });
});
