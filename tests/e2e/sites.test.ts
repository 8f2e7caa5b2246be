import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteId } from '@/lib/domain/words';
import type { PlainSites } from '../sites/plain/serve';
import { startPlainSites } from '../sites/plain/serve';
import { fillMissing, insert, openMention, until } from '../support/agent';
import type { LaunchedBrowser } from '../support/browser';
import { launchChromium } from '../support/browser';
import { EXTENSION_DIR } from '../support/stage';
import { SAMPLE_PACK, workerThrough } from '../support/worker-through';

let sites: PlainSites;
let browser: LaunchedBrowser;
let workspace: Page;

const { ask } = workerThrough(() => workspace);

beforeAll(async () => {
  sites = await startPlainSites();
  browser = await launchChromium({
    extensionDir: EXTENSION_DIR,
    sites,
    grant: [
      'https://*.reddit.com/*',
      'https://www.youtube.com/*',
      'https://studio.youtube.com/*',
      'https://bsky.app/*',
      'https://mastodon.social/*',
    ],
  });
  await browser.worker();
  workspace = await browser.openExtensionPage('workspace.html');
  await ask('pack.activate', { entry: randomUUID(), source: await readFile(SAMPLE_PACK, 'utf8') });
  await ask('settings.set', {
    patch: {
      agent: { name: 'Dana Whitfield', initials: 'DW', role: 'agent' },
      sites: { reddit: true, youtube: true, bluesky: true, mastodon: true },
      servers: ['mastodon.social'],
    },
  });
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

/** The page with our script in it: a site's script runs once the browser has it registered. */
async function open(url: string): Promise<Page> {
  await until(
    () => workspace.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
    (count) => count === 4,
  );
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

interface Way {
  site: SiteId;
  name: string;
  url: string;
  mention: string;
  post: (page: Page) => Locator;
  send: (page: Page) => Promise<void>;
}

const ways: Way[] = [
  {
    site: 'reddit',
    name: 'Reddit, Lexical box, button',
    url: 'https://www.reddit.com/r/flights/comments/1oabcde/lost/',
    mention: 't3_1oabcde',
    post: (page) => page.locator('shreddit-post'),
    send: (page) => page.getByRole('button', { name: 'Comment' }).click(),
  },
  {
    site: 'youtube',
    name: 'YouTube, reply box, button',
    url: 'https://www.youtube.com/watch?v=dQx4w9WgXcQ',
    mention: 'UgxAbc123',
    post: (page) => page.locator('ytd-comment-view-model').first(),
    send: (page) => page.getByRole('button', { name: 'Reply' }).click(),
  },
  {
    site: 'mastodon',
    name: 'Mastodon, text box under React, Ctrl+Enter',
    url: 'https://mastodon.social/@maya@other.example/115483000000000011',
    mention: '115483000000000011',
    post: (page) => page.locator('.detailed-status'),
    send: async (page) => {
      await page.locator('textarea').focus();
      await page.keyboard.press('Control+Enter');
    },
  },
];

describe('a site that the agent switched on', () => {
  it.each(ways)('$name: mark, panel, insert, post, noticed', async (way) => {
    const page = await open(way.url);
    const panel = await openMention(page, way.post(page));
    await fillMissing(panel, 'the days without your suitcase');
    const text = await insert(panel);
    await way.send(page);
    await panel.getByText(/Answered by DW/).waitFor();
    expect(sites.posted().at(-1)).toMatchObject({ text, answers: way.mention });
    const mention = `${way.site}:${way.mention}`;
    const { history } = await until(
      () => ask('brief.get', { mention }),
      (brief) => brief.history.some(({ type }) => type === 'reply.sent'),
    );
    expect(history.filter(({ type }) => type === 'reply.sent')).toMatchObject([
      { data: { text, site: way.site, channel: 'public', assist: { pack: 'kestrel-air-care' } } },
    ]);
    await page.close();
  });

  it('Bluesky: mark and panel', async () => {
    const page = await open('https://bsky.app/');
    await openMention(page, page.getByTestId('feedItem-by-maya.example'));
    const brief = await ask('brief.get', { mention: 'bluesky:3m4abcdefgh23' });
    expect(brief.mention.post.author.handle).toBe('maya.example');
    await page.close();
  });
});
