import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/entry';
import {
  clickMark,
  fillMissing,
  insert,
  markIn,
  openMention,
  panelOf,
  reply,
  scrollTo,
  until,
} from '../support/agent';
import { letters, marksOnPage, postsOnX } from '../support/marks-on-page';
import { launchChromium } from '../support/browser';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

const tweet = (page: Page, text: string) => page.locator('article[data-testid="tweet"]', { hasText: text });
const suitcase = 'day three without my suitcase';
const counted = (entries: Entry[], type: Entry['type'], mention: string) =>
  entries.filter((entry) => entry.type === type && entry.mention === mention).length;

async function mentionOf(post: ReturnType<typeof tweet>): Promise<string> {
  return `x:${await markIn(post).getAttribute('data-post-id')}`;
}

describe('the worker dies', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ bind: ['duty-channel', 'legal-desk'], behaviour: ['hang', 'silent', 'drop'] });
  });
  afterAll(async () => {
    await stage?.close();
  });
  beforeEach(() => stage.sites.reset());
  afterEach(async () => {
    for (const page of stage.browser.context.pages())
      if (page.url().startsWith('https://')) await page.close();
  });

  it('before the page told it what it shows: every mention is kept once', async () => {
    await stage.browser.stopWorker();
    const page = await stage.open('https://x.com/home');
    await stage.browser.stopWorker();
    const post = tweet(page, suitcase);
    await markIn(post).waitFor({ state: 'attached' });
    await stage.browser.stopWorker();
    const { id } = stage.sites.control('x').arrive({ text: '@KestrelAir stuck on the tarmac since noon' });
    await stage.browser.stopWorker();
    await page.mouse.wheel(0, -1_000);
    await page.locator(`earshot-mark[data-post-id="${id}"]`).waitFor({ state: 'attached' });
    const entries = await stage.entries();
    for (const mention of [await mentionOf(post), `x:${id}`])
      expect(counted(entries, 'mention.seen', mention)).toBe(1);
  });

  it('between the click on a mark and the brief: the panel still shows it', async () => {
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, suitcase);
    await markIn(post).waitFor({ state: 'attached' });
    await stage.browser.stopWorker();
    await clickMark(page, markIn(post));
    await stage.browser.stopWorker();
    const panel = await panelOf(page);
    await reply(panel).waitFor();
    await panel.getByRole('heading', { name: 'Tomi Okafor' }).waitFor();
    expect(counted(await stage.entries(), 'mention.seen', await mentionOf(post))).toBe(1);
  });

  it('between insertion and posting, and after the press before it heard: one reply', async () => {
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, suitcase);
    const panel = await openMention(page, post);
    const mention = await mentionOf(post);
    await post.getByTestId('reply').click();
    await fillMissing(panel, 'the wait you had');
    const text = await insert(panel);
    await stage.browser.stopWorker();
    const button = page.getByTestId('tweetButton');
    await button.click();
    await stage.browser.stopWorker();
    await stage.sites.control('x').untilPosted(1);
    await stage.browser.stopWorker();
    await panel.getByText(/Answered by DW/).waitFor();
    await stage.browser.stopWorker();
    const brief = await stage.ask('brief.get', { mention });
    expect(brief.mention).toMatchObject({ state: 'answered', answered: { by: 'DW', text } });
    expect(brief.customer.replies).toBe(1);
    const entries = await stage.entries();
    expect(counted(entries, 'reply.sent', mention)).toBe(1);
    expect(counted(entries, 'mention.answered', mention)).toBe(0);
    expect(counted(entries, 'draft.inserted', mention)).toBe(1);
  });

  it('between raise and delivery, during the answer, and while offline: delivered once', async () => {
    const page = await stage.open('https://x.com/home');
    await markIn(tweet(page, suitcase)).waitFor({ state: 'attached' });
    const mention = await mentionOf(tweet(page, suitcase));
    const { brief } = await stage.ask('escalation.propose', { mention });
    const escalation = crypto.randomUUID();
    const raise = {
      entry: crypto.randomUUID(),
      escalation,
      mention,
      pack: 'kestrel-air-care',
      route: 'duty-lead',
      connector: 'webhook' as const,
      brief,
    };
    await stage.ask('escalation.raise', raise);
    const { receiver } = stage;

    // The receiver has the request and says nothing; the worker dies; the next one sends it again.
    await receiver.attempted(1);
    await stage.browser.stopWorker();
    expect((await stage.ask('escalation.raise', raise)).state).toBe('queued');

    // The receiver has taken it, but the worker dies before it hears so.
    await receiver.attempted(2);
    await stage.browser.stopWorker();
    await stage.ask('counts.get', {});

    // Then the line is cut; what is shown is that it has not arrived.
    await receiver.attempted(3);
    const [waiting] = await until(
      () => stage.ask('escalations.list', {}),
      ([row]) => row?.attempts.length === 1,
    );
    expect(waiting).toMatchObject({ state: 'queued', attempts: [{ ok: false, code: 'offline' }] });
    await stage.browser.stopWorker();
    await stage.ask('escalation.retry', { entry: crypto.randomUUID(), escalation });

    await until(
      () => stage.ask('escalations.list', {}),
      ([row]) => row?.state === 'delivered',
    );
    expect(new Set(receiver.attempts.map(({ id }) => id))).toEqual(new Set([escalation]));
    expect(receiver.received.map(({ id }) => id)).toEqual([escalation]);
    const entries = await stage.entries();
    expect(counted(entries, 'escalation.raised', mention)).toBe(1);
    expect(counted(entries, 'escalation.delivered', mention)).toBe(1);
    expect((await stage.ask('brief.get', { mention })).escalations).toHaveLength(1);
  });
});

describe('the browser stops', () => {
  let stage: Stage;
  let userDataDir: string;
  beforeAll(async () => {
    userDataDir = await mkdtemp(join(tmpdir(), 'earshot-kept-'));
    stage = await startStage({ userDataDir, bind: ['duty-channel'], behaviour: ['drop', 'drop'] });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  });

  it('and starts again: the escalation is delivered and the history is there', async () => {
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, suitcase);
    await markIn(post).waitFor({ state: 'attached' });
    const mention = await mentionOf(post);
    const { brief } = await stage.ask('escalation.propose', { mention });
    const escalation = crypto.randomUUID();
    const row = await stage.ask('escalation.raise', {
      entry: crypto.randomUUID(),
      escalation,
      mention,
      pack: 'kestrel-air-care',
      route: 'duty-lead',
      connector: 'webhook',
      brief,
    });
    expect(row.state).toBe('queued');
    await stage.receiver.attempted(1);
    await until(
      () => stage.ask('escalations.list', {}),
      ([one]) => one?.attempts.length === 1,
    );
    const before = await stage.entries();
    await stage.restart();
    await until(
      () => stage.ask('escalations.list', {}),
      ([one]) => one?.state === 'delivered',
    );
    expect(new Set(stage.receiver.attempts.map(({ id }) => id))).toEqual(new Set([escalation]));
    expect(stage.receiver.received).toHaveLength(1);
    const after = await stage.entries();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(counted(after, 'escalation.raised', mention)).toBe(1);
    expect(counted(after, 'escalation.delivered', mention)).toBe(1);
  });

  it('shows an escalation as not delivered while there is no network, and delivers it by itself', async () => {
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, suitcase);
    const panel = await openMention(page, post);
    const mention = await mentionOf(post);
    await panel.getByRole('button', { name: 'Escalate…' }).click();
    const dialog = panel.getByRole('dialog', { name: 'Escalate', exact: true });
    await dialog.getByRole('radio', { name: /Duty lead/ }).check();
    await stage.browser.context.setOffline(true);
    await dialog.getByRole('button', { name: 'Escalate', exact: true }).click();
    const card = panel.getByRole('dialog').getByRole('article', { name: 'Escalation to Duty lead' });
    await card
      .getByText(/There is no network|could not be reached/)
      .first()
      .waitFor();
    await card.getByText('on its way').waitFor();
    await stage.browser.context.setOffline(false);
    await card.getByText('✓ delivered').waitFor();
    expect(counted(await stage.entries(), 'escalation.delivered', mention)).toBe(2);
    expect(stage.receiver.received).toHaveLength(2);
  });
});

describe('the page changes', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage();
  });
  afterAll(async () => {
    await stage?.close();
  });

  /** Waits until every mark stands on the post it belongs to, one a post. Returns the marked ids. */
  async function settled(page: Page): Promise<string[]> {
    // Whatever is marked at all: a stretch of the feed may concern nobody.
    const texts = new Map<string, string>();
    const marks = await until(
      async () => {
        const found = await marksOnPage(page);
        if (found.some(({ post }) => !texts.has(post)))
          for (const entry of await stage.entries())
            if (entry.type === 'mention.seen') texts.set(entry.data.post.id, letters(entry.data.post.text));
        return found;
      },
      (found) =>
        found.every(
          ({ post, permalink, text, onSame }) =>
            onSame === 1 &&
            (permalink === '' || permalink === post) &&
            letters(text).includes((texts.get(post) ?? '-').slice(0, 120)),
        ),
    );
    return marks.map(({ post }) => post);
  }
  const brand = /kestrel ?(?:air|helps)|flykestrel|ケストレル航空/iu;
  /** Words of the filler posts that have nothing to do with the brand. */
  const filler = /the kettle|my sourdough|the library card|a borrowed ladder|pair of boots|number nine bus/iu;

  it('scrolled far down and back: recycled posts carry their own marks and no others', async () => {
    const page = await stage.open('https://x.com/home?posts=300');
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
    const first = await settled(page);
    await page.mouse.move(640, 450);
    const seen = new Set(first);
    for (const way of [1, -1])
      for (let turn = 0; turn < 12; turn++) {
        for (let notch = 0; notch < 5; notch++) await page.mouse.wheel(0, way * 700);
        await until(
          () => postsOnX(page),
          (posts) => posts.every(({ text, marked }) => marked || !brand.test(text)),
        );
        for (const id of await settled(page)) seen.add(id);
        for (const { text, marked } of await postsOnX(page)) if (marked) expect(text).not.toMatch(filler);
      }
    expect(seen.size).toBeGreaterThan(first.length);
    const entries = await stage.entries();
    for (const id of seen) {
      const told = entries.filter(
        (entry) => entry.type === 'mention.seen' && entry.data.post.id === id && entry.data.hits.length > 0,
      );
      expect(told).toHaveLength(1);
    }
    await page.close();
  });

  it('navigated inside itself and loaded anew: marks follow, and nothing is told twice', async () => {
    const page = await stage.open('https://x.com/home');
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
    const home = await settled(page);
    const post = tweet(page, suitcase);
    const id = (await mentionOf(post)).slice(2);
    await post.getByTestId('tweetText').click();
    await page.waitForURL(`**/status/${id}`);
    await until(
      () => settled(page),
      (ids) => ids.includes(id),
    );
    await page.goBack();
    await page.waitForURL('**/home');
    await until(
      () => settled(page),
      (ids) => home.every((each) => ids.includes(each)),
    );
    await page.reload();
    await until(
      () => settled(page),
      (ids) => home.every((each) => ids.includes(each)),
    );
    const entries = await stage.entries();
    expect(
      new Set(entries.filter(({ type }) => type === 'mention.seen').map(({ mention }) => mention)).size,
    ).toBe(entries.filter(({ type }) => type === 'mention.seen').length);
    await page.close();
  });

  it('opened as a dialog on Facebook: both the feed and the dialog carry the right marks', async () => {
    const page = await stage.open('https://www.facebook.com/');
    const unit = page.locator('[aria-posinset]', { hasText: 'refunded me the wrong amount' });
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
    await scrollTo(page, unit.locator('earshot-mark'));
    await unit.first().locator('[role="button"]:has([data-ad-rendering-role="comment_button"])').click();
    const dialog = page.getByRole('dialog').filter({ hasText: 'refunded me the wrong amount' });
    await dialog.locator('earshot-mark').first().waitFor({ state: 'attached' });
    await settled(page);
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    await settled(page);
    await page.close();
  });

  it('leaves every node of the page as it was', async () => {
    const plain = await launchChromium({ sites: stage.sites });
    try {
      const theirs = async (page: Page) =>
        page.evaluate(() => {
          const found: Record<string, string> = {};
          for (const post of document.querySelectorAll('article[data-testid="tweet"]')) {
            const copy = post.cloneNode(true) as Element;
            for (const each of copy.querySelectorAll('earshot-mark')) each.remove();
            for (const time of copy.querySelectorAll('time')) {
              // "17m" becomes "18m" between two looks.
              time.textContent = '';
              time.parentElement?.removeAttribute('aria-label');
            }
            const link = copy.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href') ?? '';
            found[link] = copy.outerHTML;
          }
          return {
            found,
            root: document.documentElement.cloneNode(false),
            head: document.head.childElementCount,
          };
        });
      const ours = await stage.open('https://x.com/home');
      await ours.locator('earshot-mark').first().waitFor({ state: 'attached' });
      await settled(ours);
      const bare = await plain.context.newPage();
      await bare.goto('https://x.com/home');
      const wanted = await until(
        () => theirs(bare),
        ({ found }) => Object.keys(found).length > 3,
      );
      const seen = await theirs(ours);
      const both = Object.keys(seen.found).filter((link) => link in wanted.found);
      expect(both.length).toBeGreaterThan(3);
      for (const link of both) expect(seen.found[link]).toBe(wanted.found[link]);
      expect(seen.head).toBe(wanted.head);
    } finally {
      await plain.close();
    }
  });
});
