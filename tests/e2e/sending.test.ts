import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clickMark,
  closePages,
  fillMissing,
  insert,
  markIn,
  openMention,
  panelOf,
  reply,
  scrollTo,
  until,
} from '../support/agent';
import type { PageState } from '@/lib/messaging/wire';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage?.close();
});
beforeEach(() => stage.sites.reset());
afterEach(async () => {
  await closePages(stage.browser.context);
});

/** One site as the agent meets it: a post, its reply box, and the ways to send, to throw away and to retry. */
interface Site {
  name: 'x' | 'facebook';
  url: string;
  post: (page: Page, text: string) => Locator;
  first: string;
  second: string;
  open: (page: Page, post: Locator) => Promise<void>;
  editor: (page: Page) => Locator;
  send: (page: Page) => Promise<void>;
  /** The site's own sentence that it could not post. */
  failed: (page: Page) => Locator;
}
const x: Site = {
  name: 'x',
  url: 'https://x.com/home',
  post: (page, text) => page.locator('article[data-testid="tweet"]', { hasText: text }),
  first: 'day three without my suitcase',
  second: 'still waiting on my refund',
  open: (_, post) => post.getByTestId('reply').click(),
  editor: (page) => page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]'),
  send: (page) => page.getByTestId('tweetButton').click(),
  failed: (page) => page.getByTestId('toast').getByText('Something went wrong'),
};
const facebook: Site = {
  name: 'facebook',
  url: 'https://www.facebook.com/',
  post: (page, text) => page.locator('[aria-posinset]', { hasText: text }),
  first: 'refunded me the wrong amount',
  second: 'a seat I never chose',
  open: (_, post) => post.locator('[role="button"]:has([data-ad-rendering-role="comment_button"])').click(),
  editor: (page) => page.locator('[role="dialog"] [contenteditable="true"][role="textbox"]').first(),
  send: (page) => page.keyboard.press('Enter'),
  failed: (page) => page.getByText('Unable to post comment.').first(),
};
const control = (site: Site) =>
  site.name === 'x' ? stage.sites.control('x') : stage.sites.control('facebook');

const idOf = async (site: Site, post: Locator) =>
  `${site.name}:${await post.locator('earshot-mark').first().getAttribute('data-post-id')}`;
/** Replies to one mention that the ledger holds. */
const sent = async (mention: string) =>
  (await stage.entries()).filter((entry) => entry.type === 'reply.sent' && entry.mention === mention);
const untilSent = (mention: string, count: number) =>
  until(
    () => sent(mention),
    (found) => found.length >= count,
  );
/**
 * Replies to the other post and waits until that is in the ledger: the watcher looks at everything it has in one turn,
 * so what it would have counted before is there by then.
 */
async function fence(page: Page, site: Site): Promise<void> {
  // Facebook's dialog stays after the comment.
  if (await page.locator('[role="dialog"]').count()) await page.keyboard.press('Escape');
  const post = site.post(page, site.second);
  await scrollTo(page, post);
  await markIn(post).waitFor({ state: 'attached' });
  const mention = await idOf(site, post);
  const before = (await sent(mention)).length;
  await site.open(page, post);
  await site.editor(page).pressSequentially('Thank you for the booking number. ^DW');
  await site.send(page);
  await untilSent(mention, before + 1);
}

async function shown(site: Site, text: string): Promise<{ page: Page; post: Locator; mention: string }> {
  const page = await stage.open(site.url);
  const post = site.post(page, text);
  await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
  await scrollTo(page, post);
  await markIn(post).waitFor({ state: 'attached' });
  return { page, post, mention: await idOf(site, post) };
}

describe.each([x, facebook])('$name', (site) => {
  it('counts what the agent typed without our help', async () => {
    const { page, post, mention } = await shown(site, site.first);
    await site.open(page, post);
    await site.editor(page).pressSequentially('That should not have happened. ^DW');
    await site.send(page);
    const [entry] = await untilSent(mention, 1);
    expect(entry).toMatchObject({ data: { text: 'That should not have happened. ^DW', channel: 'public' } });
    expect(entry?.data).not.toHaveProperty('assist');
  });

  it('counts a post that failed only when it went out in the end, and then once', async () => {
    const { page, post, mention } = await shown(site, site.first);
    const before = (await sent(mention)).length;
    control(site).failNext();
    await site.open(page, post);
    await site.editor(page).pressSequentially('We look at it today. ^DW');
    await site.send(page);
    await site.failed(page).waitFor();
    expect(control(site).posted()).toEqual([]);
    const again = new Date().toISOString();
    if (site.name === 'facebook') await site.editor(page).press('End');
    await site.send(page);
    const found = await untilSent(mention, before + 1);
    expect(found.at(-1)!.at >= again).toBe(true);
    await fence(page, site);
    expect(await sent(mention)).toHaveLength(before + 1);
  });

  it('counts the same words to two people as two replies', async () => {
    const words = 'Thank you for telling us, we are on it. ^DW';
    for (const text of [site.first, site.second]) {
      const { page, post, mention } = await shown(site, text);
      const before = (await sent(mention)).length;
      await site.open(page, post);
      await site.editor(page).pressSequentially(words);
      await site.send(page);
      expect(await untilSent(mention, before + 1)).toHaveLength(before + 1);
      await page.close();
    }
  });

  it('tells the panel that a reply box has opened, and counts no draft that was thrown away', async () => {
    const page = await stage.open(site.url);
    const post = site.post(page, site.first);
    const panel = await openMention(page, post);
    const mention = await idOf(site, post);
    const before = (await sent(mention)).length;
    await fillMissing(panel, 'the wait you had');
    // Facebook's feed has a box below each post from the start.
    if (site.name === 'x') await panel.getByText('Open the reply box on the page first').first().waitFor();
    await site.open(page, post);
    await panel.getByText('Open the reply box on the page first').first().waitFor({ state: 'hidden' });
    await insert(panel);
    await site.editor(page).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Escape');
    expect(control(site).posted()).toEqual([]);
    await fence(page, site);
    expect(await sent(mention)).toHaveLength(before);
  });

  it('goes to the next mark by key, in reading order, and opens it in the open panel', async () => {
    const { page, post, mention } = await shown(site, site.first);
    const worker = await stage.browser.worker();
    const command = (name: string) =>
      worker.evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ url: ['https://x.com/*', 'https://www.facebook.com/*'] });
        return chrome.tabs.sendMessage<unknown, PageState>(tab!.id!, { earshot: 'page', name, input: {} });
      }, name);
    const onMark = () =>
      until(
        () => page.evaluate(() => document.activeElement?.localName),
        (name) => name === 'earshot-mark',
      );
    await command('next');
    await onMark();
    await clickMark(page, markIn(post));
    await reply(await panelOf(page)).waitFor();
    expect((await command('state')).selected).toBe(mention);
    await command('next');
    // Lists fill while they are read: the next one is whatever stands there by then.
    const { mentions, selected } = await command('state');
    await reply(await panelOf(page)).waitFor();
    // The open panel shows it, and the focus is on the mark nevertheless.
    await onMark();
    expect(selected).not.toBe(mention);
    expect(mentions).toContain(selected);
  });
});

describe('posts that name nobody', () => {
  it('are marked below our own post on Facebook, and the brief says why', async () => {
    const page = await stage.open('https://www.facebook.com/');
    const post = facebook.post(page, 'Snow across the north tonight').first();
    await post.waitFor();
    await facebook.open(page, post);
    const comment = page
      .locator('[role="dialog"] [role="article"]', { hasText: 'Mein Gepäck ist seit drei Tagen weg' })
      .last();
    await clickMark(page, markIn(comment));
    await reply(await panelOf(page)).waitFor();
    const mention = `facebook:${await markIn(comment).getAttribute('data-post-id')}`;
    expect((await stage.ask('brief.get', { mention })).mention.hits).toMatchObject([
      { why: 'an answer to our own account' },
    ]);
  });

  it('are marked when they answer our own post on X, and a colleague’s reply is theirs', async () => {
    const ours = stage.sites.snapshot().x.find((post) => post.author === 'KestrelAir' && !post.replyTo);
    const answer = stage.sites.control('x').arrive({
      text: 'four hours at the gate and no word from anybody',
      author: 'mayalq',
      replyTo: ours!.id,
    });
    const page = await stage.open(`https://x.com/KestrelAir/status/${ours!.id}`);
    const post = x.post(page, 'four hours at the gate and no word');
    await markIn(post).waitFor({ state: 'attached' });
    await page.goto(`https://x.com/mayalq/status/${answer.id}`);
    await markIn(post).waitFor({ state: 'attached' });
    stage.sites.control('x').arrive({
      text: 'Maya, that is a long wait. Which gate are you at? ^TB',
      author: 'KestrelAir',
      replyTo: answer.id,
    });
    const mention = `x:${answer.id}`;
    const { mention: row } = await until(
      () => stage.ask('brief.get', { mention }),
      (found) => found.mention.state === 'answered',
    );
    expect(row.answered?.text).toContain('Which gate are you at? ^TB');
  });
});
