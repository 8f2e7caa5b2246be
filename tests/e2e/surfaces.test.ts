import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clickMark,
  closePages,
  contentWorld,
  markIn,
  openMention,
  overflow,
  panelOf,
  reply,
  scrollTo,
  tabTo,
} from '../support/agent';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const themes = ['light', 'dark'] as const;
const tweet = (page: Page, text: string) => page.locator('article[data-testid="tweet"]', { hasText: text });
const grip = `chrome.dom.openOrClosedShadowRoot(document.querySelector('earshot-panel'))`;

/** What axe finds, in words; nothing is what there should be. */
async function faults(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  await session.detach();
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}

/** The panel in a tab of its own, beside a page in front, with the page's first mention open. */
async function besides(
  url: string,
  size = { width: 380, height: 860 },
): Promise<{ page: Page; panel: Page }> {
  const panel = await stage.browser.openExtensionPage('panel.html');
  await panel.setViewportSize(size);
  const page = await stage.open(url);
  await page.bringToFront();
  return { page, panel };
}
async function openIn(page: Page, panel: Page, text: string): Promise<void> {
  const post = tweet(page, text);
  await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
  await scrollTo(page, post);
  await clickMark(page, markIn(post));
  await reply(panel.mainFrame()).waitFor();
}

let stage: Stage;
let workspace: Page;
beforeAll(async () => {
  stage = await startStage({ bind: 'all' });
  workspace = stage.browser.context.pages().find((page) => page.url().includes('workspace.html'))!;
});
afterAll(async () => {
  await stage?.close();
});
beforeEach(() => stage.sites.reset());
afterEach(() => closePages(stage.browser.context));

describe.each(themes)('axe, %s', (colorScheme) => {
  it('finds nothing in the panel: list, filters, brief, dialogs, empty, error', async () => {
    const { page, panel } = await besides('https://x.com/home');
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.getByRole('button', { name: /day three without my suitcase/ }).waitFor();
    await panel.getByRole('button', { name: 'Search and filter' }).click();
    await panel
      .getByRole('searchbox')
      .or(panel.getByRole('textbox', { name: 'Search' }))
      .first()
      .waitFor();
    expect(['list', ...(await faults(panel))]).toEqual(['list']);
    await openIn(page, panel, 'day three without my suitcase');
    expect(['brief', ...(await faults(panel))]).toEqual(['brief']);
    for (const name of ['Escalate…', 'Log…']) {
      await panel.getByRole('button', { name, exact: true }).click();
      await panel.getByRole('dialog').getByRole('button').last().waitFor();
      expect([name, ...(await faults(panel))]).toEqual([name]);
      await panel.keyboard.press('Escape');
      await panel.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await contentWorld(
      page,
      "chrome.runtime.sendMessage({ earshot: 'show', mention: 'x:404' }).catch(() => undefined)",
    );
    await panel.getByRole('button', { name: /try again|retry/i }).waitFor();
    expect(['error', ...(await faults(panel))]).toEqual(['error']);
    await panel.keyboard.press('Escape');
    await page.goto('https://x.com/quietharbour');
    await panel.getByText('Nothing here concerns your brand').waitFor();
    expect(['empty', ...(await faults(panel))]).toEqual(['empty']);
    await page.goto('about:blank');
    await panel.getByText('Earshot is not on this page').waitFor();
    expect(['no page', ...(await faults(panel))]).toEqual(['no page']);
  });

  it('finds nothing on any page of the workspace', async () => {
    const page = await stage.open('https://x.com/home');
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
    await expect
      .poll(async () => (await stage.ask('customers.search', { query: '' })).total)
      .toBeGreaterThan(0);
    const { customers } = await stage.ask('customers.search', { query: '' });
    await workspace.bringToFront();
    await workspace.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const path of [
      'welcome',
      'customers',
      `customers/${customers[0]!.id}`,
      'escalations',
      'packs',
      'packs/kestrel-air-care',
      'terms',
      'settings',
    ]) {
      await workspace.goto(workspace.url().replace(/#.*|$/, `#/${path}`));
      await workspace.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      expect([path, ...(await faults(workspace))]).toEqual([path]);
      await workspace.setViewportSize({ width: 320, height: 800 });
      expect([path, ...(await overflow(workspace))]).toEqual([path]);
      await workspace.setViewportSize({ width: 1280, height: 900 });
    }
    await workspace.goto(workspace.url().replace(/#.*|$/, '#/packs'));
    await workspace.getByRole('button', { name: 'Paste text' }).click();
    await workspace
      .getByRole('textbox', { name: 'Pack as YAML or JSON' })
      .fill('schema: earshot.playbook/1\nid: A B');
    expect(['paste', ...(await faults(workspace))]).toEqual(['paste']);
    await workspace.getByRole('button', { name: 'Look at it' }).click();
    await workspace.getByRole('heading', { name: /things to put right/ }).waitFor();
    expect(['problems', ...(await faults(workspace))]).toEqual(['problems']);
  });
});

describe('the panel in little room', () => {
  it.each([
    { room: '320 px', width: 320, zoom: 1 },
    { room: '320 px at 200 %', width: 320, zoom: 2 },
  ])('has nothing cut off at $room', async ({ width, zoom }) => {
    const { page, panel } = await besides('https://x.com/home', { width, height: 640 });
    await panel.evaluate((times) => void (document.documentElement.style.fontSize = `${times * 100}%`), zoom);
    await panel.getByRole('button', { name: /day three without my suitcase/ }).waitFor();
    expect(['list', ...(await overflow(panel))]).toEqual(['list']);
    await openIn(page, panel, 'day three without my suitcase');
    expect(['brief', ...(await overflow(panel))]).toEqual(['brief']);
    for (const name of ['Escalate…', 'Log…', 'Leave it…', 'Remind me…']) {
      await panel.getByRole('button', { name, exact: true }).click();
      await panel.getByRole('dialog').waitFor();
      expect([name, ...(await overflow(panel))]).toEqual([name]);
      await panel.keyboard.press('Escape');
      await panel.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  it('lets a post that is written from right to left be so', async () => {
    const { page, panel } = await besides('https://x.com/nadia_qasimi');
    await openIn(page, panel, 'تأخرت رحلة');
    const post = panel.locator('p[dir="auto"]', { hasText: 'تأخرت رحلة' }).first();
    expect(await post.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  });
});

describe('the docked panel', () => {
  it.each(['https://x.com/home', 'https://www.facebook.com/'])(
    'and the marks follow light and dark of %s',
    async (url) => {
      for (const theme of themes) {
        const page = await stage.open(`${url}?theme=${theme}`);
        const mark = page.locator('earshot-mark').first();
        await mark.waitFor({ state: 'attached' });
        const shown = await contentWorld<string>(
          page,
          `chrome.dom.openOrClosedShadowRoot(document.querySelector('earshot-mark')).querySelector('button').dataset.theme`,
        );
        expect(shown).toBe(theme);
        await clickMark(page, mark);
        const panel = await panelOf(page);
        await reply(panel).waitFor();
        await expect.poll(() => panel.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
        expect(await contentWorld(page, `${grip}.querySelector('.dock').dataset.theme`)).toBe(theme);
        await page.close();
      }
    },
  );

  it('remembers width and whether it is folded, for each site, and is resized with keys', async () => {
    const page = await stage.open('https://x.com/home');
    await openMention(page, tweet(page, 'day three without my suitcase'));
    const host = page.locator('earshot-panel');
    const width = async () => Math.round((await host.boundingBox())?.width ?? 0);
    const before = await width();
    await tabTo(
      page,
      () => contentWorld<boolean>(page, `${grip}.activeElement?.getAttribute('role') === 'separator'`),
      'Shift+Tab',
    );
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(before + 48);
    expect(
      await contentWorld(page, `${grip}.querySelector('[role=separator]').getAttribute('aria-valuenow')`),
    ).toBe(String(before + 48));
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(async () => (await stage.ask('settings.get', {})).panel.bySite.x?.width)
      .toBe(before + 24);

    await page.reload();
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
    await expect.poll(width).toBe(before + 24);
    await tabTo(
      page,
      () => contentWorld<boolean>(page, `${grip}?.activeElement?.className === 'tab'`),
      'Shift+Tab',
    );
    await page.keyboard.press('Enter');
    await expect.poll(width).toBe(0);
    await expect.poll(async () => (await stage.ask('settings.get', {})).panel.bySite.x?.collapsed).toBe(true);
    await page.reload();
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
    await host.waitFor({ state: 'attached' });
    expect(await width()).toBe(0);

    // Another site has a place of its own.
    const other = await stage.open('https://www.facebook.com/');
    await clickMark(other, other.locator('earshot-mark').first());
    await reply(await panelOf(other)).waitFor();
    expect(Math.round((await other.locator('earshot-panel').boundingBox())!.width)).toBe(before);
  });
});
