import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { v7 } from 'uuid';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageCommand } from '@/lib/messaging/wire';
import { listen } from '@/lib/worker/listen';
import { clock, freshName, kestrel, late, stubBrowser, worker } from './make';

const time = clock();
let stubs = stubBrowser();
let one = worker(freshName(), time.now);
let told: { tab: number; name: string; input: unknown }[] = [];
let answers: Partial<Record<PageCommand['name'], unknown>> = {};

beforeEach(() => {
  stubs = stubBrowser();
  one = worker(freshName(), time.now);
  told = [];
  answers = {};
  const answer = async (tab: number, message: unknown): Promise<unknown> => {
    const { earshot, name, input } = message as PageCommand;
    if (earshot !== 'page') return undefined;
    told.push({ tab, name, input });
    if (!(name in answers)) throw new Error('Receiving end does not exist');
    return answers[name];
  };
  Object.assign(fakeBrowser.tabs, { sendMessage: answer });
  listen(one);
});

const call = async (event: { all: ((...values: never[]) => unknown)[] }, ...values: unknown[]) => {
  for (const listener of event.all) await (listener as (...all: unknown[]) => unknown)(...values);
};
const x = { id: 7, url: 'https://x.com/home' };
const elsewhere = { id: 8, url: 'https://shop.example/' };
const path = () => fakeBrowser.tabs.query({}).then((tabs) => tabs.map(({ url }) => url));

describe('the toolbar button', () => {
  it('toggles the docked panel on a site of ours', async () => {
    answers = { toggle: undefined };
    await call(stubs.action.onClicked, x);
    expect(told).toMatchObject([{ tab: 7, name: 'toggle' }]);
    expect(stubs.sidePanel.open).not.toHaveBeenCalled();
  });

  it('opens the side panel elsewhere, before anything is waited for', () => {
    const [clicked] = stubs.action.onClicked.all;
    (clicked as unknown as (tab: typeof elsewhere) => void)(elsewhere);
    expect(stubs.sidePanel.open).toHaveBeenCalledWith({ tabId: 8 });
    expect(told).toEqual([]);
  });

  it('opens the workspace when the page has no Earshot in it yet', async () => {
    await call(stubs.action.onClicked, x);
    await vi.waitFor(async () => expect(await path()).toContain('chrome-extension://earshot/workspace.html'));
  });

  it('is left to the browser when the agent chose the side panel', async () => {
    await one.ask('settings.set', { patch: { panel: { place: 'side' } } });
    await vi.waitFor(() =>
      expect(stubs.sidePanel.setPanelBehavior).toHaveBeenLastCalledWith({ openPanelOnActionClick: true }),
    );
    await call(stubs.commands.onCommand, 'toggle-panel', x);
    expect(stubs.sidePanel.open).toHaveBeenCalledWith({ tabId: 7 });
  });
});

describe('the keyboard', () => {
  it('asks the page for its next mention, on our sites only', async () => {
    answers = { next: undefined };
    await call(stubs.commands.onCommand, 'next-mention', { ...x, url: 'https://elsewhere.example/' });
    await call(stubs.commands.onCommand, 'next-mention', x);
    await vi.waitFor(() => expect(told.map(({ name }) => name)).toContain('next'));
    expect(told.filter(({ name }) => name === 'next')).toHaveLength(1);
  });
});

describe('the context menu', () => {
  it('logs the post under the pointer', async () => {
    answers = { contextPost: { post: late('5') } };
    await call(stubs.contextMenus.onClicked, { menuItemId: 'log' }, x);
    await vi.waitFor(() =>
      expect(stubs.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Logged to Earshot.' }),
    );
    expect((await one.ask('brief.get', { mention: 'x:5' })).history).toMatchObject([{ type: 'post.logged' }]);
  });

  it('says so when there is no post, and takes nothing that is none', async () => {
    answers = { contextPost: { post: { site: 'evil', text: 3 } } };
    await call(stubs.contextMenus.onClicked, { menuItemId: 'log' }, x);
    await vi.waitFor(() =>
      expect(stubs.action.setTitle).toHaveBeenCalledWith({
        tabId: 7,
        title: 'There is no post here that Earshot can read.',
      }),
    );
    expect(await one.context.db.entries.count()).toBe(0);
  });
});

describe('notifications', () => {
  it('lead to the customer in the workspace', async () => {
    await call(stubs.notifications.onClicked, 'earshot:c 1#title');
    await vi.waitFor(async () =>
      expect(await path()).toContain('chrome-extension://earshot/workspace.html#/customers/c%201'),
    );
    await call(stubs.notifications.onClicked, 'somebody else');
    expect(await path()).toHaveLength(2);
  });
});

describe('at the start', () => {
  it('sets the alarms, and the alarm looks at the clocks', async () => {
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('earshot-clocks')).toBeDefined());
    await one.ask('pack.activate', { entry: v7(), source: kestrel() });
    await one.see(late());
    time.minutes(31);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'earshot-clocks', scheduledTime: 0 } as never);
    await vi.waitFor(() => expect(stubs.notifications.create).toHaveBeenCalled());
    await vi.waitFor(() => expect(stubs.action.setBadgeText).toHaveBeenLastCalledWith({ text: '!1' }));
  });

  it('makes the menus at install', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({} as never);
    await vi.waitFor(() =>
      expect(stubs.contextMenus.create.mock.calls).toMatchObject([[{ id: 'log' }], [{ id: 'capture' }]]),
    );
  });

  it('answers messages of pages it works on, and of no other', async () => {
    const send = (url: string) =>
      fakeBrowser.runtime.onMessage.trigger(
        { earshot: 'request', name: 'page.hello', input: { site: 'x', url } },
        { id: fakeBrowser.runtime.id, url, tab: { id: 7 } } as never,
        (() => undefined) as never,
      );
    const [answer] = await send('https://x.com/home');
    expect(await answer).toMatchObject({ ok: true, output: { enabled: true } });
    const [none] = await send('https://evil.example/x.com/');
    expect(await none).toMatchObject({ ok: false, code: 'not-here' });
  });
});
