import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickMark, panelOf, reply } from '../support/agent';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

const URL = 'https://bsky.app/';
let stage: Stage;
let workspace: Page;

beforeAll(async () => {
  // Nobody can answer the browser's question in a test: the host is allowed before, and the click asks all the same.
  stage = await startStage({ grant: ['http://127.0.0.1/*', 'https://bsky.app/*'] });
  const saved = await readFile('tests/lib/sites/fixtures/bluesky-feed.html', 'utf8');
  const body = saved.replaceAll('@kestrelair.example', 'Kestrel Air');
  await stage.browser.context.route(`${URL}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  workspace = await stage.browser.openExtensionPage('workspace.html#/settings');
});
afterAll(async () => {
  await stage?.close();
});

const switchSite = (name: string) => workspace.getByRole('checkbox', { name, exact: true }).click();

describe('a site that is switched on in the settings', () => {
  it('is worked on in the tab that is open, with the panel beside it, and left alone again when switched off', async () => {
    const page = await stage.open(URL);
    await page.locator('body').waitFor();
    const marks = page.locator('earshot-mark');
    expect(await marks.count()).toBe(0);

    await workspace.bringToFront();
    await switchSite('Bluesky');
    await marks.first().waitFor({ state: 'attached' });
    await page.bringToFront();
    await clickMark(page, marks.first());
    const panel = await panelOf(page);
    await reply(panel).waitFor();
    const [mention] = await stage.ask('mentions.list', { view: 'todo', limit: 5 });
    expect(mention?.site).toBe('bluesky');

    // The script is there for the next page as well, until it is switched off.
    await page.reload();
    await marks.first().waitFor({ state: 'attached' });
    await workspace.bringToFront();
    await switchSite('Bluesky');
    await marks.first().waitFor({ state: 'detached' });
    const worker = await stage.browser.worker();
    const registered = () => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    await expect.poll(registered).toEqual([]);
  });
});
