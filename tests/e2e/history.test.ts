import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogOf, markIn, openMention, until } from '../support/agent';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

const tweet = (page: Page, text: string): Locator =>
  page.locator('article[data-testid="tweet"]', { hasText: text });

describe('the history', () => {
  let stage: Stage;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'earshot-history-'));
    stage = await startStage();
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('takes a post that is no mention from the context menu', async () => {
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, 'the light after rain on wet slate roofs');
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
    expect(await markIn(post).count()).toBe(0);
    await post.getByTestId('tweetText').click({ button: 'right' });
    await page.keyboard.press('Escape');
    const worker = await stage.browser.worker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: object | undefined): void };
      };
      onClicked.dispatch({ menuItemId: 'log' }, tab);
    });
    const logged = await until(
      async () => (await stage.entries()).filter(({ type }) => type === 'post.logged'),
      (entries) => entries.length > 0,
    );
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({ by: 'DW', data: { post: { author: { handle: 'petrichor_jo' } } } });
    const found = await stage.ask('customers.search', { query: 'petrichor' });
    expect(found.customers[0]?.identities[0]?.handle).toBe('petrichor_jo');
    await page.close();
  });

  it('keeps notes, calls, what was left and taken back, and learns from a correction', async () => {
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, 'can I bring a cello on board');
    const panel = await openMention(page, post);
    const mention = `x:${await markIn(post).getAttribute('data-post-id')}`;

    for (const [kind, words] of [
      ['Note', 'Asked the cabin team about cellos.'],
      ['Call', 'Called back, nobody there.'],
    ] as const) {
      await panel.getByRole('button', { name: 'Log…' }).click();
      const dialog = dialogOf(panel, 'Log what happened');
      await dialog.getByRole('radio', { name: kind, exact: true }).check();
      await dialog.getByRole('textbox', { name: 'What happened' }).fill(words);
      await dialog.getByRole('button', { name: 'Log it' }).click();
      await dialog.waitFor({ state: 'detached' });
      await panel.getByText(words).first().waitFor();
    }

    await panel.getByRole('button', { name: 'Leave it…' }).click();
    const leave = dialogOf(panel, 'Leave it unanswered');
    await leave.getByRole('button', { name: 'Leave it', exact: true }).click();
    await leave.getByText('Please choose or write a reason.').waitFor();
    await leave.getByRole('radio', { name: 'Answered elsewhere' }).check();
    await leave.getByRole('button', { name: 'Leave it', exact: true }).click();
    await panel.getByText('Left unanswered: Answered elsewhere').waitFor();
    expect((await stage.ask('brief.get', { mention })).mention.state).toBe('left');
    await panel.getByRole('button', { name: 'Take it back' }).click();
    await panel.getByText('Left unanswered: Answered elsewhere').waitFor({ state: 'detached' });
    expect((await stage.ask('brief.get', { mention })).mention.state).toBe('open');

    // One click on the field, one on what it should be.
    await panel.getByRole('button', { name: /^Priority:/ }).click();
    await panel.getByRole('menuitemradio', { name: /urgent/i }).click();
    await panel.getByText('Corrected. Earshot learns from it.').waitFor();
    await panel.getByRole('button', { name: /^Mood:/ }).click();
    await panel.getByRole('menuitemradio', { name: 'happy', exact: true }).click();
    await until(
      () => stage.ask('brief.get', { mention }),
      (brief) => brief.mention.triage?.sentiment === 'positive',
    );
    const brief = await stage.ask('brief.get', { mention });
    expect(brief.mention.triage).toMatchObject({ priority: 'urgent', sentiment: 'positive' });
    expect(brief.mention.corrected.sort()).toEqual(['priority', 'sentiment']);
    // At the top new posts come straight into the list.
    await page.mouse.move(640, 450);
    await page.mouse.wheel(0, -4_000);
    await until(
      () => page.evaluate(() => window.scrollY),
      (top) => top === 0,
    );
    const { id } = stage.sites.control('x').arrive({
      text: 'can I bring a cello on board @KestrelAir? It has its own seat booked and the app says "oversize"',
      author: 'luciaferrand',
    });
    await page.locator(`earshot-mark[data-post-id="${id}"]`).waitFor({ state: 'attached' });
    expect((await stage.ask('brief.get', { mention: `x:${id}` })).mention.triage).toMatchObject({
      sentiment: 'positive',
    });
    await page.close();
  });

  it('shows the customer in the workspace, with tags, note and search', async () => {
    const page = await stage.browser.openExtensionPage('workspace.html#/customers');
    await page.getByRole('searchbox').fill('lowell');
    await page.getByRole('list', { name: 'Customers' }).getByRole('link').first().click();
    const main = page.getByRole('main');
    for (const words of [
      'can I bring a cello on board',
      'Asked the cabin team about cellos.',
      'Called back, nobody there.',
      'Left without an answer',
      'Taken up again',
      'Triage corrected',
    ])
      await main.getByText(words).first().waitFor();
    await main.getByRole('textbox', { name: 'New tag' }).fill('cellist');
    await main.getByRole('button', { name: 'Add', exact: true }).click();
    await main.getByText('Tags: cellist').first().waitFor();
    await main.getByRole('textbox', { name: 'Note' }).fill('Flies with a cello every month.');
    await page.keyboard.press('Tab');
    await main.getByText('Note: Flies with a cello every month.').first().waitFor();
    for (const query of ['cellist', 'every month']) {
      const { customers } = await stage.ask('customers.search', { query });
      expect(customers.map(({ identities }) => identities[0]?.handle)).toContain('drlowell_k');
    }
    await page.close();
  });

  it('goes out as one file, is forgotten here, and comes back whole in a fresh profile', async () => {
    const page = await stage.browser.openExtensionPage('workspace.html#/settings');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export everything' }).click();
    const download = await coming;
    const file = join(folder, 'earshot.jsonl');
    await download.saveAs(file);
    expect(download.suggestedFilename()).toMatch(/^earshot-\d{4}-\d{2}-\d{2}\.jsonl$/);
    const entries = await stage.entries();
    const all = await stage.ask('customers.search', { query: '', limit: 200 });
    const cellist = all.customers.find(({ tags }) => tags.includes('cellist'));
    const detail = await stage.ask('customer.get', { customer: cellist?.id ?? '' });

    await page.goto(page.url().replace(/#.*/, `#/customers/${cellist?.id}`));
    await page.getByRole('button', { name: 'Forget…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('forget');
    await dialog.getByRole('button', { name: 'Forget for good' }).click();
    await page.getByText('Forgotten.').waitFor();
    const rest = JSON.stringify(await stage.entries());
    for (const trace of ['drlowell', 'cello']) expect(rest).not.toContain(`"handle":"${trace}`);
    expect((await stage.ask('customers.search', { query: 'cellist' })).total).toBe(0);

    // An old file does not bring back here who was forgotten here.
    await page.goto(page.url().replace(/#.*/, '#/settings'));
    await page.getByLabel('Import a file').setInputFiles(file);
    await page.getByText(/were here already/).waitFor();
    expect((await stage.ask('customers.search', { query: 'cellist' })).total).toBe(0);

    const lines = (await readFile(file, 'utf8')).split('\n');
    lines.splice(4, 0, '{"earshot":"entry","entry":{"type":"reply.sent"}}');
    await writeFile(file, lines.join('\n'));
    const fresh = await startStage({ pack: null });
    try {
      const settings = await fresh.browser.openExtensionPage('workspace.html#/settings');
      await settings.getByLabel('Import a file').setInputFiles(file);
      await settings.getByText('1 line could not be read').waitFor();
      await settings.getByText('Line 5', { exact: true }).waitFor();
      const back = await fresh.entries();
      const ids = new Set(back.map(({ id }) => id));
      expect(entries.filter(({ id }) => !ids.has(id))).toEqual([]);
      expect((await fresh.ask('customers.search', { query: '', limit: 200 })).customers).toEqual(
        all.customers,
      );
      expect(await fresh.ask('customer.get', { customer: cellist?.id ?? '' })).toEqual(detail);
    } finally {
      await fresh.close();
    }
  });
});
