import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteInfos } from '../../lib/sites/registry';
import type { PlainSites } from '../sites/plain/serve';
import { WORDS } from '../sites/plain/post';
import { startPlainSites } from '../sites/plain/serve';
import { fillMissing, insert, openMention, until } from '../support/agent';
import type { LaunchedBrowser } from '../support/browser';
import { launchChromium } from '../support/browser';
import { ways } from '../support/site-ways';
import { EXTENSION_DIR } from '../support/stage';
import { SAMPLE_PACK, workerThrough } from '../support/worker-through';

/** Every site that an agent switches on. */
const switched = siteInfos.filter(({ atInstall }) => !atInstall);
const pack = readFileSync(SAMPLE_PACK, 'utf8');
let sites: PlainSites;
let browser: LaunchedBrowser;
let workspace: Page;
const { ask } = workerThrough(() => workspace);

beforeAll(async () => {
  sites = await startPlainSites();
  browser = await launchChromium({
    extensionDir: EXTENSION_DIR,
    sites,
    grant: [...switched.flatMap(({ matches }) => matches), 'https://mastodon.social/*'],
  });
  await browser.worker();
  workspace = await browser.openExtensionPage('workspace.html#/settings');
  await ask('pack.activate', { entry: randomUUID(), source: pack });
  await ask('settings.set', {
    patch: {
      agent: { name: 'Dana Whitfield', initials: 'DW', role: 'agent' },
    },
  });
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

const registered = () =>
  workspace.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

describe('a site that is switched on in the settings', () => {
  const URL = 'https://bsky.app/profile/maya.example/post/3m4abcdefgh23';
  const press = async () => {
    await workspace.bringToFront();
    await workspace.getByRole('checkbox', { name: 'Bluesky', exact: true }).click();
  };

  // Nobody can answer the browser's question in a test: the host is allowed before, and the click asks all the same.
  it('is worked on in the tab that is open, with the panel beside it, and left alone again when switched off', async () => {
    const page = await open(URL);
    await page.getByText(WORDS).first().waitFor();
    const marks = page.locator('earshot-mark');
    expect(await marks.count()).toBe(0);

    await press();
    await marks.first().waitFor({ state: 'attached' });
    await page.bringToFront();
    await openMention(page, page.getByTestId('postThreadItem-by-maya.example'));
    const [mention] = await ask('mentions.list', { view: 'todo', limit: 5 });
    expect(mention?.site).toBe('bluesky');

    // The script is there for the next page as well, until it is switched off.
    await page.reload();
    await marks.first().waitFor({ state: 'attached' });
    await press();
    await marks.first().waitFor({ state: 'detached' });
    await until(registered, (count) => count === 0);
    await page.close();
  });
});

describe('a site that the agent switched on', () => {
  /** A page whose site has changed: it stands open meanwhile, for a page gets its time before anything is said of it. */
  let changed: Page;

  beforeAll(async () => {
    await ask('settings.set', {
      patch: {
        sites: Object.fromEntries(switched.map(({ id }) => [id, true])),
        servers: ['mastodon.social'],
      },
    });
    // A site's script runs once the browser has it registered.
    await until(registered, (count) => count === switched.length);
    changed = await open('https://www.trustpilot.com/review/changed.example');
  });

  it.each(ways)('$name: mark, panel, insert, post, noticed', async (way) => {
    const page = await open(way.url);
    await way.before?.(page);
    const panel = await openMention(page, way.post(page));
    await fillMissing(panel, 'the wait');
    const text = (way.prefix ?? '') + (await insert(panel));
    await way.send(page);
    const mention = `${way.site}:${way.mention}`;
    const sent = async () =>
      (await ask('brief.get', { mention })).history.filter(
        (entry) => entry.type === 'reply.sent' && entry.mention === mention,
      );
    expect(await until(sent, (found) => found.length > 0)).toMatchObject([
      {
        data: {
          text,
          site: way.site,
          channel: way.channel ?? 'public',
          assist: { pack: 'kestrel-air-care' },
          ...(way.posted ? { post: way.posted } : {}),
        },
      },
    ]);
    expect(sites.posted().at(-1)).toMatchObject({ text, answers: way.answers ?? way.mention });
    await page.close();
  });

  it('is said to have changed where no post can be read, and read again with the selectors of a pack', async () => {
    const panel = await browser.openExtensionPage('panel.html');
    await changed.bringToFront();
    const sentence = panel.getByText('Earshot finds no posts on this page, though it should.');
    await sentence.waitFor();
    expect(await changed.locator('earshot-mark').count()).toBe(0);
    const mended = `${pack.replace(/^version: .*$/m, 'version: 9.0.0')}
sites: { trustpilot: { review: '[data-review-card]' } }
`;
    await ask('pack.activate', { entry: randomUUID(), source: mended });
    await openMention(changed, changed.getByRole('article'));
    await sentence.waitFor({ state: 'detached' });
    const brief = await ask('brief.get', { mention: 'trustpilot:6456f2a1b2c3d4e5f6a7b8d0' });
    expect(brief.mention.post).toMatchObject({ author: { name: 'Maya Lindqvist' }, stars: 1 });
  });
});
