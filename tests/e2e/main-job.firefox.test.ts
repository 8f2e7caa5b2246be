import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clickMark,
  dialogOf,
  fillMissing,
  insert,
  markIn,
  openMention,
  reply,
  scrollTo,
  until,
} from '../support/agent';
import type { FirefoxStage } from '../support/firefox-stage';
import { startFirefoxStage } from '../support/firefox-stage';
import { mainJob, ways } from '../support/main-job';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await startFirefoxStage();
});
afterAll(async () => {
  await stage?.close();
});
beforeEach(() => stage.sites.reset());

describe.each([
  { where: 'a normal window', newPage: () => stage.browser.context.newPage() },
  { where: 'a container tab', newPage: () => stage.browser.openContainerTab() },
])('the main job in Firefox in $where', ({ newPage }) => {
  it.each(ways)('$name: mark, panel, suggestion, insert, post, logged, history', async (way) => {
    const page: Page = await newPage();
    await mainJob(stage, way, page);
    await page.close();
  });
});

const tweet = (page: Page, text: string) => page.locator('article[data-testid="tweet"]', { hasText: text });
const suitcase = 'day three without my suitcase';
const refund = 'still waiting on my refund';
const idOf = async (post: ReturnType<typeof tweet>) => `x:${await markIn(post).getAttribute('data-post-id')}`;

describe('in Firefox', () => {
  it('the event page sleeps before every step and is woken by it', async () => {
    const asleep = async () => {
      await stage.browser.stopWorker();
      expect(await stage.browser.awake()).toBe(false);
    };
    await asleep();
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, suitcase);
    await markIn(post).waitFor({ state: 'attached' });
    await asleep();
    const panel = await openMention(page, post);
    const mention = await idOf(post);
    const before = (await stage.ask('brief.get', { mention })).customer.replies;
    await asleep();
    await post.getByTestId('reply').click();
    await fillMissing(panel, 'the wait you had');
    await asleep();
    const text = await insert(panel);
    await asleep();
    await page.getByTestId('tweetButton').click();
    await stage.sites.control('x').untilPosted(1);
    const brief = await until(
      () => stage.ask('brief.get', { mention }),
      ({ customer }) => customer.replies > before,
    );
    expect(brief.mention).toMatchObject({ state: 'answered', answered: { text } });
    expect(brief.customer.replies).toBe(before + 1);
    await page.close();
  });

  it('the panel escalates, keeps a draft over a reload, and follows to the next mark', async () => {
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, suitcase);
    let panel = await openMention(page, post);
    await panel.getByRole('button', { name: 'Escalate…' }).click();
    const dialog = dialogOf(panel, 'Escalate');
    await dialog.getByRole('radio', { name: /Duty lead/ }).check();
    await dialog.getByRole('button', { name: 'Escalate', exact: true }).click();
    await panel.getByRole('dialog').getByText('✓ delivered').waitFor();
    expect(stage.receiver.received).toHaveLength(1);
    const [row] = await stage.ask('escalations.list', {});
    expect(row).toMatchObject({ state: 'delivered', mention: await idOf(post) });

    const words = 'In our own words, to be sent when she is back.';
    await panel.getByRole('dialog').press('Escape');
    await reply(panel).press('ControlOrMeta+a');
    await reply(panel).pressSequentially(words);
    await page.reload();
    panel = await openMention(page, post);
    await until(
      () => reply(panel).inputValue(),
      (written) => written === words,
    );

    await scrollTo(page, tweet(page, refund));
    await clickMark(page, markIn(tweet(page, refund)));
    await panel.getByRole('heading', { level: 1, name: 'Rory Brannigan' }).waitFor();
    await page.close();
  });
});
