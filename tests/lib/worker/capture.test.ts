import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { v7 } from 'uuid';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '@/lib/messaging/server';
import { createServer } from '@/lib/messaging/server';
import { isGuest, startCapture } from '@/lib/worker/capture';
import { capturedPost } from '@/lib/worker/captured-post';
import { clock, freshName, kestrel, late, stubBrowser, worker } from './make';

const time = clock();
const FORUM = 'https://forum.example/t/42?utm_source=mail';
const parts = { text: 'Kestrel Air lost my suitcase', author: 'Maya Lindqvist', link: '/t/42#p7' };
let stubs: ReturnType<typeof stubBrowser>;
const lets = (origin: string | Error) =>
  stubs.scripting.executeScript.mockImplementation((() =>
    origin instanceof Error ? Promise.reject(origin) : Promise.resolve([{ result: origin }])) as never);

beforeEach(() => {
  fakeBrowser.reset();
  stubs = stubBrowser();
});

describe('a post that was pointed at', () => {
  it('is judged like every mention where it speaks of the brand, and is on the list where it does not', async () => {
    const one = worker(freshName(), time.now);
    await one.ask('pack.activate', { entry: v7(), source: kestrel() });
    const take = (input: Parameters<Handlers['capture.take']>[0]) =>
      one.handlers['capture.take'](input, { from: 'guest', tab: 7, url: FORUM });
    const { mention, shown } = await take({ parts });
    expect(shown).toBe(false);
    expect(await one.ask('brief.get', { mention })).toMatchObject({
      mention: {
        post: {
          site: 'web',
          text: parts.text,
          url: 'https://forum.example/t/42#p7',
          author: { name: 'Maya Lindqvist', handle: 'Maya.Lindqvist@forum.example' },
        },
        triage: { sentiment: 'negative' },
      },
    });
    expect(await take({ parts })).toEqual({ mention, shown: false });
    const other = await take({ parts: { ...parts, text: 'They never call back', link: '' } });
    expect(other.mention).not.toBe(mention);
    const brief = await one.ask('brief.get', { mention: other.mention });
    expect(brief.mention.post.text).toBe('They never call back');
  });

  it('leaves its places for the next time on that host', async () => {
    const one = worker(freshName(), time.now);
    const context = { from: 'guest', tab: 7, url: FORUM } as const;
    expect(await one.handlers['capture.kept']({}, context)).toEqual({});
    const keep = { post: 'div.post', author: 'a.name' };
    await one.handlers['capture.take']({ parts, keep }, context);
    expect(await one.handlers['capture.kept']({}, context)).toEqual({ kept: keep });
    expect(await one.handlers['capture.kept']({}, { ...context, url: 'https://other.example/' })).toEqual({});
  });

  it('has its places from the pack where nobody has pointed yet', async () => {
    const one = worker(freshName(), time.now);
    const source = `${kestrel()}sites:\n  forum.example: { post: div.post, text: p.body }\n`;
    await one.ask('pack.activate', { entry: v7(), source });
    const context = { from: 'guest', tab: 7, url: FORUM } as const;
    expect(await one.handlers['capture.kept']({}, context)).toEqual({
      kept: { post: 'div.post', text: 'p.body' },
    });
  });

  it('keeps what the adapter read, and takes what the agent set right', () => {
    const read = late('9', { at: '2026-11-24T08:00:00.000Z' });
    const page = 'https://x.com/home';
    const set = { text: 'set right', author: 'Maya Lindqvist', link: 'javascript:alert(1)' };
    expect(capturedPost({ post: read, parts: set }, page, [])).toEqual({ ...read, text: 'set right' });
    const named = capturedPost({ post: read, parts: { ...set, author: 'Maya L.' } }, page, []);
    expect(named.author).toEqual({ ...read.author, name: 'Maya L.' });
    expect(capturedPost({ parts: set }, page, []).site).toBe('x');
    expect(capturedPost({ parts }, 'https://one.example/@a/1', ['one.example']).site).toBe('mastodon');
  });

  it('is known by its own address, whatever a mail or an advertisement added to it', () => {
    const at = (link: string) => capturedPost({ parts: { ...parts, link } }, FORUM, []).id;
    expect(at('https://forum.example/p/7?utm_source=a')).toBe(at('/p/7?fbclid=b'));
    expect(at('/p/7')).not.toBe(at('/p/8'));
    expect(at('')).toBe(at('javascript:alert(1)'));
  });
});

describe('the page in which a post is pointed at', () => {
  it('may hand over that one post, as long as it is the same site, and nothing else', async () => {
    lets('https://forum.example');
    await startCapture(7);
    expect(await isGuest(7, 'https://forum.example/t/43')).toBe(true);
    expect(await isGuest(7, 'https://evil.example/')).toBe(false);
    expect(await isGuest(8, 'https://forum.example/t/43')).toBe(false);
    const kept = vi.fn(() => ({}));
    const hello = vi.fn();
    const server = createServer({ 'capture.kept': kept, 'page.hello': hello } as unknown as Handlers, {
      id: 'abc',
      origin: 'chrome-extension://abc/',
      isSite: () => false,
      isGuest,
    });
    const sender = { id: 'abc', url: FORUM, tab: { id: 7 }, frameId: 0 };
    const ask = (name: string, input: unknown, from: object = sender) =>
      server({ earshot: 'request', name, input }, from);
    expect(await ask('capture.kept', {})).toEqual({ ok: true, output: {} });
    expect(await ask('page.hello', { site: 'x', url: FORUM })).toMatchObject({ ok: false, code: 'not-here' });
    expect(await ask('capture.kept', {}, { ...sender, frameId: 3 })).toMatchObject({ code: 'not-here' });
    expect(hello).not.toHaveBeenCalled();
    const one = worker(freshName(), time.now);
    await one.handlers['capture.take']({ parts }, { from: 'guest', tab: 7, url: FORUM });
    expect(await isGuest(7, FORUM)).toBe(false);
  });

  it('says what to do where the browser does not let us in', async () => {
    lets(new Error('Cannot access contents of the page.'));
    await expect(startCapture(7)).rejects.toMatchObject({ code: 'no-entry' });
    lets('chrome://settings');
    await expect(startCapture(7)).rejects.toMatchObject({ code: 'no-entry' });
    expect(await isGuest(7, 'chrome://settings')).toBe(false);
  });
});
