import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clickMark,
  closePages,
  contentWorld,
  fillMissing,
  markIn,
  openMention,
  overflow,
  panelOf,
  reply,
  scrollTo,
} from '../support/agent';
import { EXTENSION_ID } from '../support/browser';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';
import type { Probe } from '../sites/hostile';

const curious = `hostile=1&probe=${EXTENSION_ID}`;
const tweet = (page: Page, text: string): Locator =>
  page.locator('article[data-testid="tweet"]', { hasText: text });
const unit = (page: Page, text: string): Locator => page.locator('[aria-posinset]', { hasText: text });

const pages = [
  {
    site: 'X',
    url: `https://x.com/home?${curious}`,
    post: (page: Page) => tweet(page, 'day three without my suitcase'),
  },
  {
    site: 'Facebook',
    url: `https://www.facebook.com/?${curious}`,
    post: (page: Page) => unit(page, 'refunded me the wrong amount'),
  },
];

/** Resolves when the page has attacked our nodes that many times more and every address it knows has been tried. */
async function attacked(page: Page, more: number): Promise<Probe> {
  const before = await page.evaluate(() => window.__probe.attacks);
  await page.waitForFunction(
    (count) => window.__probe.attacks >= count && window.__probe.refused >= 8,
    before + more,
  );
  return page.evaluate(() => window.__probe);
}

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

describe.each(pages)('a page that is curious about the extension, $site', ({ url, post }) => {
  it('finds bare hosts and nothing else, and nothing it does by script opens anything', async () => {
    const page = await stage.open(url);
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });

    // Clicks and keys by script, on every mark that came.
    await attacked(page, 3);
    const marks = await page.locator('earshot-mark').count();
    expect(marks).toBeGreaterThan(0);
    for (const frame of await page.locator('earshot-panel').all())
      expect(await frame.isVisible()).toBe(false);

    // A person's click does open it, and what the page does after that changes nothing in it.
    const target = post(page);
    await scrollTo(page, target);
    await clickMark(page, markIn(target));
    const panel = await panelOf(page);
    await reply(panel).waitFor();
    const address = panel.url();
    const written = await reply(panel).inputValue();
    const probe = await attacked(page, 5);
    expect(panel.url()).toBe(address);
    expect(await page.locator('earshot-panel').isVisible()).toBe(true);
    expect(await reply(panel).inputValue()).toBe(written);
    expect(await panel.getByRole('dialog').count()).toBe(0);

    for (const host of probe.hosts) {
      expect(host).toMatchObject({ html: '', shadow: false });
      if (host.tag === 'earshot-mark') expect(Object.keys(host.attributes)).toEqual(['data-post-id']);
      else {
        expect(host.tag).toBe('earshot-panel');
        for (const [name, value] of Object.entries(host.attributes)) {
          expect(['style', 'hidden', 'data-collapsed']).toContain(name);
          if (name === 'style') expect(value).toMatch(/^--width: \d+px;$/);
        }
      }
    }
    expect(new Set(probe.hosts.map(({ tag }) => tag))).toEqual(new Set(['earshot-mark', 'earshot-panel']));
    expect(probe).toMatchObject({ addresses: [], loaded: [], messages: [], events: [], keys: [], frames: 0 });
    expect(probe.globals.filter((name) => /earshot|wxt|webext|chrome/i.test(name))).toEqual([]);

    // The addresses that a page can guess show the browser's own refusal, not a page of ours.
    const tried = await page.locator('iframe[data-probe]').elementHandles();
    expect(tried.length).toBeGreaterThanOrEqual(4);
    for (const handle of tried) {
      const frame = await handle.contentFrame();
      expect(frame?.url() ?? '').not.toMatch(/^chrome-extension:/);
      expect((await frame?.content()) ?? '').not.toContain('earshot');
    }
  });

  it('has no handle on the panel with which it could lead it elsewhere', async () => {
    const page = await stage.open(url);
    const panel = await openMention(page, post(page));
    const address = panel.url();
    const reached = await page.evaluate(() => {
      const host = document.querySelector('earshot-panel') as HTMLElement & { contentWindow?: unknown };
      const own = [...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow);
      const strangers = Array.from({ length: window.length }, (_, index) => window[index]).filter(
        (child) => !own.includes(child!),
      );
      return {
        strangers: strangers.length,
        handle: host.contentWindow !== undefined || host.shadowRoot !== null,
        slots: host.childNodes.length,
        resources: performance.getEntries().filter(({ name }) => /-extension:|earshot/i.test(name)).length,
        selected: document.activeElement?.localName,
        runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      };
    });
    expect(reached).toEqual({
      strangers: 0,
      handle: false,
      slots: 0,
      resources: 0,
      selected: 'earshot-panel',
      runtime: 'undefined',
    });

    // Messages from the page and from a frame of its own reach nobody.
    await page.evaluate(() => {
      document.body.append(document.createElement('iframe'));
      for (const target of [window, ...Array.from({ length: window.length }, (_, index) => window[index]!)])
        target.postMessage({ earshot: 'show', mention: 'x:1' }, '*');
      for (const name of ['earshot:show', 'earshot', 'overlay:wxt:content-script-started'])
        document.dispatchEvent(
          new CustomEvent(name, { detail: { earshot: 'page', name: 'close', contentScriptName: 'overlay' } }),
        );
    });
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map((frame) => {
          try {
            return typeof (frame.contentWindow as Window & { chrome?: { runtime?: unknown } }).chrome
              ?.runtime;
          } catch {
            return 'closed';
          }
        }),
      ),
    ).not.toContain('object');
    await attacked(page, 2);
    expect(panel.url()).toBe(address);
    await reply(panel).waitFor();
    expect(await page.locator('earshot-mark').count()).toBeGreaterThan(0);

    // A window cannot be led to a page of ours either.
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((id) => void window.open(`chrome-extension://${id}/panel.html`), EXTENSION_ID),
    ]);
    await popup.waitForLoadState();
    expect(await popup.content()).not.toContain('earshot');
    await popup.close();
  });
});

describe('hostile text', () => {
  it('shows markup and Liquid of a post as it is written, runs none of it and breaks no policy', async () => {
    const page = await stage.open('https://x.com/home');
    const alarms: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) alarms.push(message.text());
    });
    const panel = await openMention(page, tweet(page, 'your form ate my complaint'));
    const { text } = stage.sites.snapshot().x.find(({ author }) => author === 'markup_mia')!;
    await panel.locator('p:has(> span)', { hasText: text }).first().waitFor();
    await panel.getByRole('heading', { name: 'Mia <b>Markup</b>' }).waitFor();
    expect(await panel.locator('img, script:not([src]), [onerror], a[href^="javascript:"]').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    expect(await reply(panel).inputValue()).not.toMatch(/\{\{ agent\.name|\{%|Markup|<b>/);

    // What the agent takes over from the post stays as it is written, and does not go out.
    const field = panel.getByRole('group', { name: 'Please fill in' }).getByRole('textbox').first();
    await field.fill('{{ agent.name }}');
    await expect.poll(() => reply(panel).inputValue()).toContain('{{ agent.name }}');
    expect(await reply(panel).inputValue()).not.toContain('Dana Whitfield');
    await panel.getByText('Fill in what is missing first.').waitFor();
    const insert = panel.getByRole('button', { name: 'Insert', exact: true });
    expect(await insert.getAttribute('aria-disabled')).toBe('true');
    await reply(panel).fill('Mia, {% for i in (1..9) %}{{ i }}{% endfor %} that is not all right. ^DW');
    await panel.getByText('Fill in what is missing first.').waitFor();
    await reply(panel).press('Control+Enter');
    expect(await page.locator('[data-testid="tweetTextarea_0"]').first().textContent()).not.toContain('{%');
    expect(alarms).toEqual([]);
    expect(stage.sites.violations()).toEqual([]);
  });

  it('lets a name of 5,000 characters break neither the page nor the panel, and takes no first name from it', async () => {
    const page = await stage.open(`https://x.com/home?hostile=1`);
    const post = page.locator('article', { hasText: 'my flight is late' }).filter({ hasText: 'Longname' });
    const panel = await openMention(page, post);
    const mark = await markIn(post).boundingBox();
    const column = await post.boundingBox();
    expect(mark!.x + mark!.width).toBeLessThanOrEqual(column!.x + column!.width);
    expect(mark!.height).toBeLessThan(40);

    const heading = await panel.getByRole('heading', { name: /^Longname/ }).boundingBox();
    expect(heading!.height).toBeLessThan(90);
    expect(await overflow(panel)).toEqual([]);
    const insert = await panel.getByRole('button', { name: 'Insert', exact: true }).boundingBox();
    expect(insert).not.toBeNull();
    expect(await reply(panel).inputValue()).not.toContain('Longname');
    const mention = `x:${await post.locator('earshot-mark').getAttribute('data-post-id')}`;
    const brief = await stage.ask('brief.get', { mention });
    expect(brief.firstName).toBeUndefined();
    expect(brief.mention.post.author.name.length).toBeGreaterThan(4_900);

    await reply(panel).press('Escape');
    const row = panel.getByRole('button', { name: /Longname/ });
    await row.waitFor();
    expect((await row.boundingBox())!.height).toBeLessThan(130);
    expect(await overflow(panel)).toEqual([]);
  });

  it('treats a display name that is Liquid as a name', async () => {
    const { people } = stage.sites.snapshot();
    stage.sites
      .control('x')
      .arrive({ author: 'liquid_lou', text: '@KestrelAir my bag is lost, where is it?' });
    people['liquid_lou']!.name = '{{ agent.name }} {% include "panel" %}';
    const page = await stage.open('https://x.com/home');
    const panel = await openMention(page, tweet(page, 'my bag is lost, where is it'));
    await panel.getByRole('heading', { name: '{{ agent.name }} {% include "panel" %}' }).waitFor();
    const text = await reply(panel).inputValue();
    expect(text).not.toMatch(/agent\.name|include|Dana Whitfield/);
    expect(text.length).toBeGreaterThan(20);
  });
});

describe('messages', () => {
  const ask = (name: string, input: unknown): string =>
    `chrome.runtime.sendMessage(${JSON.stringify({ earshot: 'request', name, input })}).then((answer) => answer ?? 'none', () => 'none')`;

  it('refuses what a content script may not say, and says it to nobody else', async () => {
    const page = await stage.open('https://x.com/home');
    await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
    const before = await stage.ask('health.get', {});

    const hit = { pack: 'p', brand: 'b', kind: 'name', term: 't', start: 0, end: 1, confidence: 1 };
    const post = {
      site: 'x',
      id: '1',
      surface: 'timeline',
      author: { name: 'A', handle: 'a' },
      text: 'text',
    };
    const bad: [string, unknown][] = [
      ['mentions.seen', undefined],
      ['mentions.seen', { posts: 'all' }],
      ['mentions.seen', { posts: Array.from({ length: 201 }, () => ({ post, hits: [hit] })) }],
      ['mentions.seen', { posts: [{ post: { ...post, id: '' }, hits: [hit] }] }],
      ['mentions.seen', { posts: [{ post: { ...post, site: 'elsewhere' }, hits: [hit] }] }],
      ['mentions.seen', { posts: [{ post, hits: [{ ...hit, start: -1 }] }] }],
      ['mentions.seen', { posts: [{ post, hits: [{ ...hit, confidence: 7 }] }] }],
      ['mentions.seen', { posts: [{ post: { ...post, author: null }, hits: [hit] }] }],
      ['reply.noticed', { entry: 'not an id', site: 'x', channel: 'public', text: 'x', signals: ['x'] }],
      ['reply.noticed', { entry: crypto.randomUUID(), site: 'x', channel: 'public', text: '', signals: [] }],
      ['page.place', { site: 'x', place: { open: true, width: 100_000 } }],
      ['marks.get', { ids: Array.from({ length: 1_001 }, (_, index) => String(index)) }],
    ];
    for (const [name, input] of bad)
      expect({ name, ...(await contentWorld<object>(page, ask(name, input))) }).toMatchObject({
        name,
        ok: false,
        code: 'bad-input',
      });

    // What only our own pages may ask gets no answer at all.
    for (const name of [
      'brief.get',
      'customers.search',
      'settings.set',
      'destinations.list',
      'data.export',
      'pack.activate',
      'customer.forget',
      'constructor',
      '__proto__',
      'toString',
    ])
      expect([name, await contentWorld(page, ask(name, {}))]).toEqual([name, 'none']);
    expect(
      await contentWorld(
        page,
        "chrome.storage.local.get().then(() => 'open', (error) => String(error.message ?? error))",
      ),
    ).toMatch(/not allowed/i);

    // A command to the page counts only when one of our own pages gives it.
    expect(
      await contentWorld(
        page,
        "chrome.runtime.sendMessage({ earshot: 'page', name: 'close', input: {} }).then((answer) => answer ?? 'none', () => 'none')",
      ),
    ).toBe('none');
    expect((await stage.ask('health.get', {})).entries).toBe(before.entries);
  });
});

describe('the panel in a tab of its own', () => {
  it('follows the tab in front, as the side panel does', async () => {
    const panel = await stage.browser.openExtensionPage('panel.html');
    await panel.getByText('Earshot is not on this page').waitFor();
    const page = await stage.open('https://x.com/home');
    await page.bringToFront();
    await panel.getByRole('button', { name: /day three without my suitcase/ }).waitFor();
    await panel.getByRole('tab', { name: /On this page/ }).waitFor();

    // A mark clicked on the page shows its brief here too.
    const post = tweet(page, 'day three without my suitcase');
    await scrollTo(page, post);
    await clickMark(page, markIn(post));
    await panel.getByRole('heading', { name: 'Tomi Okafor' }).waitFor();

    // Insert works from here as from the docked one.
    await post.getByTestId('reply').click();
    await fillMissing(panel.mainFrame(), 'the wait you had');
    const text = await reply(panel.mainFrame()).inputValue();
    await panel
      .getByRole('button', { name: 'Insert', exact: true })
      .and(panel.locator(':not([aria-disabled="true"])'))
      .waitFor();
    await reply(panel.mainFrame()).press('Control+Enter');
    await expect
      .poll(() => page.getByRole('dialog').getByRole('textbox').innerText())
      .toContain(text.slice(0, 30));

    const other = await stage.open('https://www.facebook.com/');
    await other.bringToFront();
    await panel.getByRole('button', { name: /injured on board/ }).waitFor();
    await page.bringToFront();
    await panel.getByRole('heading', { name: 'Tomi Okafor' }).waitFor();
  });
});
