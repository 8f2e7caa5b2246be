import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closePages, focusedIn, panelOf, reply, tabTo } from '../support/agent';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

/** One way through the main job without a pointer. */
interface Way {
  site: 'x' | 'facebook';
  url: (stage: Stage) => string;
  post: (page: Page) => Locator;
  composer: (page: Page) => Locator;
  /** The site's own key for Post. */
  key: string;
}

const ways: Way[] = [
  {
    site: 'x',
    url: (stage) => {
      const post = stage.sites.snapshot().x.find(({ text }) => text.includes('still waiting on my refund'))!;
      return `https://x.com/${post.author}/status/${post.id}`;
    },
    post: (page) => page.locator('article[data-testid="tweet"]', { hasText: 'still waiting on my refund' }),
    composer: (page) => page.getByTestId('tweetTextarea_0'),
    key: 'Control+Enter',
  },
  {
    site: 'facebook',
    url: (stage) => {
      const { facebook, people } = stage.sites.snapshot();
      const post = facebook.find(({ text }) => text.includes('a seat I never chose'))!;
      return `https://www.facebook.com/${people[post.author]?.vanity ?? post.author}/posts/${post.pfbid}`;
    },
    post: (page) => page.locator('[aria-posinset]', { hasText: 'a seat I never chose' }),
    composer: (page) => page.locator('[contenteditable="true"][role="textbox"]').first(),
    key: 'Enter',
  },
];

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage?.close();
});
beforeEach(() => stage.sites.reset());
afterEach(() => closePages(stage.browser.context));

describe.each(ways)('the main job on $site with the keyboard alone', (way) => {
  it('goes from the mark to the posted reply and back to the mark', async () => {
    const page = await stage.open(way.url(stage));
    const mark = way.post(page).locator('earshot-mark').first();
    await mark.waitFor({ state: 'attached' });
    const onMark = () => mark.evaluate((host) => document.activeElement === host);

    await tabTo(page, onMark);
    await page.keyboard.press('Enter');
    const panel = await panelOf(page);
    await reply(panel).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('earshot-panel');

    // Esc goes to the list, the arrows move in it, Enter opens.
    await expect.poll(() => focusedIn(panel)).toMatch(/Mention/);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.hasAttribute('data-mention')))
      .toBe(true);
    const first = await focusedIn(panel);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const rows = panel.locator('[data-mention]');
    expect(await rows.first().evaluate((row) => document.activeElement === row)).toBe(true);
    for (let row = 0; (await focusedIn(panel)) !== first && row < (await rows.count()); row++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await reply(panel).waitFor();

    // What is missing is filled in, the reply is edited.
    const inGroup = () =>
      panel.evaluate(
        () =>
          document.activeElement?.matches(
            'fieldset input, fieldset textarea, [role="group"] input, [role="group"] textarea',
          ) ?? false,
      );
    const inReply = () => reply(panel).evaluate((area) => document.activeElement === area);
    const fields = panel.getByRole('group', { name: 'Please fill in' }).getByRole('textbox');
    for (let field = 0; field < (await fields.count()); field++) {
      await tabTo(page, async () => (await inGroup()) && !(await inReply()));
      if (await panel.evaluate(() => (document.activeElement as HTMLInputElement).value === ''))
        await page.keyboard.type('the wait you had');
    }
    await tabTo(page, inReply);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hello. ');
    await page.keyboard.press('Control+Enter');
    await panel.getByText('In the composer. You press Post.').waitFor();
    const text = await reply(panel).inputValue();
    expect(text).toMatch(/^Hello\. /);

    // The focus is in the site's composer and the caret after the text: what is typed now goes on there.
    const composer = way.composer(page);
    await expect.poll(() => composer.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    await page.keyboard.type(' x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press(way.key);
    const control = way.site === 'x' ? stage.sites.control('x') : stage.sites.control('facebook');
    const posted = await control.untilPosted(1);
    expect(posted.at(-1)?.text).toBe(text);
    await panel.getByText(/Answered by DW/).waitFor();

    // Back in the panel, Esc and Esc: the focus is on the mark again.
    await tabTo(page, () => panel.evaluate(() => document.hasFocus()));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(onMark).toBe(true);
    expect(await way.post(page).locator('earshot-mark').count()).toBe(1);
  });
});
