import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

const URL = 'https://bsky.app/forum';
const forum = `<!doctype html><title>Forum</title><style>a:hover{color:red}</style><main>
<div class="post-row"><a class="name" href="/user/maya">Maya Lindqvist</a>
<div class="words"><p>Kestrel Air lost my suitcase three days ago.</p><p>Nobody calls back.</p></div>
<a class="when" href="/forum/p7"><time>today</time></a></div>
<div class="post-row"><a class="name" href="/user/tom">Tom</a><div class="words"><p>Kestrel Air gave me a refund.</p></div></div>
</main><script>window.heard = []; for (const type of ['click','keydown','pointerdown']) document.addEventListener(type, (event) => window.heard.push(type));</script>`;

let stage: Stage;
let page: Page;
beforeAll(async () => {
  // The host stands for what a click on our button or menu gives for one page: nobody can press those in a test.
  stage = await startStage({ grant: ['http://127.0.0.1/*', 'https://bsky.app/*'] });
  await stage.browser.context.route('https://bsky.app/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: forum }),
  );
  page = await stage.open(URL);
});
afterAll(async () => {
  await stage?.close();
});

const layer = () => page.locator('earshot-capture');
const gone = () => layer().waitFor({ state: 'detached' });
async function begin(): Promise<void> {
  const panel = await stage.browser.openExtensionPage('panel.html');
  const response = await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const request = { earshot: 'request', name: 'capture.start', input: { tab: tab!.id } };
    return chrome.runtime.sendMessage(request);
  }, URL);
  expect(response).toEqual({ ok: true });
  await panel.close();
  await page.bringToFront();
  await layer().waitFor({ state: 'attached' });
}
const todo = async () =>
  (await stage.ask('mentions.list', { view: 'todo', limit: 9 })).map(({ site, author, excerpt }) => ({
    site,
    name: author.name,
    excerpt,
  }));
const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe('click to capture on a page that no adapter reads', () => {
  it('takes what is pointed at with the mouse, and the page gets none of it', async () => {
    await begin();
    await page.getByText('Nobody calls back.').hover();
    await page.getByText('Nobody calls back.').click();
    expect(await heard()).toEqual([]);
    // The card has the focus on what opens it.
    await page.keyboard.press('Enter');
    await gone();
    expect(await todo()).toEqual([
      {
        site: 'bluesky',
        name: 'Maya Lindqvist',
        excerpt: expect.stringContaining('Kestrel Air lost my suitcase three days ago.'),
      },
    ]);
    expect(page.url()).toBe(URL);
  });

  it('works with the keyboard alone, and knows where posts stand from the last time', async () => {
    const { captured } = await stage.ask('settings.get', {});
    expect(captured['bsky.app']).toMatchObject({ post: 'div.post-row', text: 'div.words', author: 'a.name' });
    await begin();
    await page.getByText('gave me a refund').hover();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await gone();
    expect(await todo()).toHaveLength(2);
  });

  it('has its script report how the page is built, without a word of it, where an adapter reads it', async () => {
    await stage.open('https://x.com/home');
    const panel = await stage.browser.openExtensionPage('panel.html');
    const ask = () =>
      panel.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
        return chrome.runtime.sendMessage({
          earshot: 'request',
          name: 'page.report',
          input: { tab: tab!.id },
        });
      });
    await expect.poll(async () => (await ask()).output ?? '').toMatch(/posts [1-9]/);
    const { output } = await ask();
    expect(output).toContain('site x, selectors ');
    expect(output).toContain('inserted 0, sent 0');
    expect(output).not.toMatch(/suitcase|refund|kestrel/i);
    await panel.close();
  });

  it('ends with Esc and leaves nothing behind', async () => {
    // A page of X that stands open goes on hearing; only what was pointed at counts here.
    const taken = async () => (await todo()).filter(({ site }) => site !== 'x');
    const before = await taken();
    await begin();
    await page.keyboard.press('Escape');
    await gone();
    expect(await heard()).toEqual([]);
    expect(await taken()).toEqual(before);
  });
});
