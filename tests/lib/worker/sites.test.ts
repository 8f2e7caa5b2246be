import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '@/lib/domain/settings';
import { defaultSettings } from '@/lib/domain/settings';
import { createSites } from '@/lib/worker/sites';
import { stubBrowser } from './make';

let stubs: ReturnType<typeof stubBrowser>;
let current: Settings;
const sites = () => createSites({ settings: { get: () => Promise.resolve(current) } });
const scripts = () => [...stubs.scripting.all.values()].map(({ id, js, matches }) => ({ id, js, matches }));

beforeEach(() => {
  fakeBrowser.reset();
  stubs = stubBrowser();
  current = defaultSettings();
});

describe('sites that are switched on later', () => {
  it('get their script registered, and put into the tabs that are open', async () => {
    const tab = { id: 7, url: 'https://www.reddit.com/r/kestrel' };
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
    current.sites = { reddit: true };
    const one = sites();
    await one.sync();
    expect(scripts()).toEqual([
      { id: 'site-reddit', js: ['content-scripts/reddit.js'], matches: ['https://*.reddit.com/*'] },
    ]);
    expect(query).toHaveBeenCalledWith({ url: ['https://*.reddit.com/*'] });
    expect(stubs.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/content-scripts/reddit.js'],
    });
    // The next start finds everything in place.
    await sites().sync();
    expect(stubs.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    expect(stubs.scripting.executeScript).toHaveBeenCalledTimes(1);
    expect(stubs.contextMenus.update).toHaveBeenLastCalledWith('log', {
      documentUrlPatterns: expect.arrayContaining(['https://x.com/*', 'https://*.reddit.com/*']),
    });
  });

  it('lose it when they are switched off, or the browser takes the permission back', async () => {
    current.sites = { reddit: true, bluesky: true };
    const one = sites();
    await one.sync();
    expect(scripts().map(({ id }) => id)).toEqual(['site-reddit', 'site-bluesky']);
    current.sites = { reddit: false, bluesky: true };
    await one.sync();
    expect(scripts().map(({ id }) => id)).toEqual(['site-bluesky']);
    stubs.permissions.contains.mockResolvedValue(false);
    await one.sync();
    expect(scripts()).toEqual([]);
  });

  it('run at the servers that the agent named, as many as there are', async () => {
    current.sites = { mastodon: true };
    current.servers = ['one.example'];
    const one = sites();
    await one.sync();
    current.servers = ['one.example', 'two.example'];
    await one.sync();
    expect(scripts()).toMatchObject([
      { id: 'site-mastodon', matches: ['https://one.example/*', 'https://two.example/*'] },
    ]);
    expect(stubs.scripting.updateContentScripts).toHaveBeenCalledTimes(1);
  });

  it('are ours as soon as the settings are read, and no other page is', async () => {
    current.sites = { x: false, reddit: false, mastodon: true };
    current.servers = ['one.example'];
    const one = sites();
    expect(one.isOurs('https://www.facebook.com/')).toBe(true);
    expect(await one.isOurs('https://one.example/@maya/1')).toBe(true);
    expect(one.isOurs('https://one.example/@maya/1')).toBe(true);
    expect(one.isOurs('https://x.com/home')).toBe(true);
    expect(await one.isOurs('https://www.reddit.com/')).toBe(false);
    expect(await one.isOurs('https://evil.example/?https://one.example/')).toBe(false);
  });
});
