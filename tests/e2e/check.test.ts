import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closePages, markIn, scrollTo, until } from '../support/agent';
import type { Seen } from '../support/check-on-page';
import { lookAtCheck, rectsOfWords } from '../support/check-on-page';
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
  await setComposer({ check: true, hold: false });
});
const setComposer = (composer: { check?: boolean; hold?: boolean }) =>
  stage.ask('settings.set', { patch: { composer } });

/** A composer of each kind that the replica sites have, and how it is sent. */
interface Place {
  name: string;
  url: () => string;
  post: (page: Page) => Locator;
  open: (page: Page, post: Locator) => Promise<void>;
  editor: string;
  field?: boolean;
  send: (page: Page) => Promise<void>;
  posted: () => string[];
  untilPosted: () => Promise<unknown>;
}
const chatOf = (handle: string) =>
  `https://x.com/i/chat/${stage.sites.snapshot().chats.find((thread) => thread.with === handle)?.id}`;
const messengerOf = (handle: string) =>
  `https://www.facebook.com/messages/t/${stage.sites.snapshot().messenger.find((thread) => thread.with === handle)?.id}`;
const on = (site: 'x' | 'facebook') => {
  const control = () => (site === 'x' ? stage.sites.control('x') : stage.sites.control('facebook'));
  return {
    posted: () =>
      control()
        .posted()
        .map(({ text }) => text),
    untilPosted: () => control().untilPosted(1),
  };
};
const draft: Place = {
  name: 'Draft.js, the button',
  url: () => 'https://x.com/home',
  post: (page) => page.locator('article[data-testid="tweet"]', { hasText: 'day three without my suitcase' }),
  open: (_, post) => post.getByTestId('reply').click(),
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  send: (page) => page.getByTestId('tweetButton').click(),
  ...on('x'),
};
const places: Place[] = [
  draft,
  { ...draft, name: 'Draft.js, Ctrl+Enter', send: (page) => page.keyboard.press('Control+Enter') },
  {
    name: 'Textarea of X Chat, Enter',
    url: () => chatOf('tomokafor'),
    post: (page) =>
      page.locator('[data-testid^="message-"]', { hasText: 'My suitcase is still missing' }).first(),
    open: () => Promise.resolve(),
    editor: 'textarea',
    field: true,
    send: (page) => page.keyboard.press('Enter'),
    ...on('x'),
  },
  {
    name: 'Lexical of a comment, Enter',
    url: () => 'https://www.facebook.com/',
    post: (page) => page.locator('[aria-posinset]', { hasText: 'refunded me the wrong amount' }),
    open: (_, post) => post.locator('[role="button"]:has([data-ad-rendering-role="comment_button"])').click(),
    editor: '[role="dialog"] [contenteditable="true"][role="textbox"]',
    send: (page) => page.keyboard.press('Enter'),
    ...on('facebook'),
  },
  {
    name: 'Lexical of Messenger, Enter',
    url: () => messengerOf('priyadesh'),
    post: (page) => page.locator('[role="row"]', { hasText: 'I will miss the rehearsal' }),
    open: () => Promise.resolve(),
    editor: '[contenteditable="true"][role="textbox"]',
    send: (page) => page.keyboard.press('Enter'),
    ...on('facebook'),
  },
];

const BLAME = 'you should have checked';
const TEXT = `Hello there, ${BLAME} the rules before you came to us. ^DW`;

async function composing(place: Place) {
  const page = await stage.open(place.url());
  const post = place.post(page);
  await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
  await scrollTo(page, post);
  await markIn(post).waitFor({ state: 'attached' });
  await place.open(page, post);
  const session = await page.context().newCDPSession(page);
  const editor = page.locator(place.editor).first();
  await editor.click();
  const held = () =>
    editor.evaluate((node) =>
      (node instanceof HTMLTextAreaElement ? node.value : (node as HTMLElement).innerText).trim(),
    );
  return { page, session, editor, held, seen: seer(session) };
}
const seer = (session: CDPSession) => (wanted: (seen: Seen) => boolean) =>
  until(() => lookAtCheck(session), wanted);
const read = ({ count }: Seen) => count?.busy === false;
const blamed = (seen: Seen) => read(seen) && seen.lines.some(({ severity }) => severity === 'block');
const press = async (page: Page, at: { x: number; y: number } | undefined) => {
  if (!at) throw new Error('It is not there to be pressed.');
  await page.mouse.click(at.x, at.y);
};

describe.each(places)('$name', (place) => {
  it('loses, doubles and delays no letter, underlines the words where they stand, and shows the page nothing of it', async () => {
    const { page, editor, held, seen } = await composing(place);
    await editor.pressSequentially(TEXT, { delay: 0 });
    expect(await held()).toBe(TEXT);
    const { lines, count } = await seen(blamed);
    expect(count?.label).toContain('must not go out like this');
    const line = lines.filter(({ severity }) => severity === 'block');
    if (place.field) {
      const box = (await editor.boundingBox())!;
      for (const one of line) {
        expect(one.left).toBeGreaterThan(box.x);
        expect(one.right).toBeLessThan(box.x + box.width);
      }
    } else {
      const words = await rectsOfWords(page, place.editor, BLAME);
      for (const word of words)
        expect(
          line.some(
            (one) =>
              Math.abs(one.left - word.left) < 1.5 &&
              Math.abs(one.right - word.right) < 1.5 &&
              Math.abs(one.bottom - word.bottom) < 1.5,
          ),
        ).toBe(true);
      expect(line).toHaveLength(words.length);
    }
    // No node in the editor, no text, no open root.
    const page_ = await page.evaluate((selector) => {
      const ours = [...document.querySelectorAll('earshot-check')];
      const node = document.querySelector(selector)!;
      return {
        inside: node.querySelectorAll('[class*="under"], earshot-check').length,
        hosts: ours.map((one) => [one.outerHTML, one.shadowRoot, one.parentElement?.tagName]),
        global: 'earshotParts' in globalThis,
      };
    }, place.editor);
    expect(page_).toEqual({
      inside: 0,
      hosts: [['<earshot-check></earshot-check>', null, 'HTML']],
      global: false,
    });
  });

  it('follows what is typed in front of the words, and lets go when they are gone', async () => {
    const { page, editor, seen } = await composing(place);
    await editor.pressSequentially(TEXT);
    const before = (await seen(blamed)).lines.find(({ severity }) => severity === 'block')!;
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Oh. ');
    await seen(({ lines }) => {
      const now = lines.find(({ severity }) => severity === 'block');
      return now !== undefined && (now.left !== before.left || now.top !== before.top);
    });
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await seen(({ lines, count }) => lines.length === 0 && count === undefined);
  });

  it('opens with the keys, says the reason, mends with one press or key, and undo takes it back', async () => {
    const { page, editor, held, seen } = await composing(place);
    const without = 'We are very sorry about this, and we are looking for it now.';
    await editor.pressSequentially(without);
    await seen(read);
    await page.keyboard.press('Alt+Shift+M');
    await until(held, (text) => text !== without && text.length > 0);
    await page.keyboard.press('Control+z');
    await until(held, (text) => text === without);
    await page.keyboard.press('Alt+Shift+F');
    const { card } = await seen(
      (now) => read(now) && Object.keys(now.card?.controls ?? {}).some((one) => one !== 'Close'),
    );
    expect(card?.name).toBe('What to look at');
    const [label, at] = Object.entries(card!.controls).find(([name]) => name !== 'Close')!;
    await press(page, at);
    await until(held, (text) => text !== without && text.length > 0);
    await seen((now) => !Object.hasOwn(now.card?.controls ?? {}, label));
    await page.keyboard.press('Escape');
    await seen((now) => now.card === undefined);
    expect(await editor.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Control+z');
    await until(held, (text) => text === without);
  });

  it('mends with the key also when the last words are not read yet', async () => {
    const { page, editor, held, seen } = await composing(place);
    await editor.pressSequentially('We are very sorry about this, and we are looking for it');
    await seen(read);
    await page.keyboard.type(' now.');
    const typed = await held();
    await page.keyboard.press('Alt+Shift+M');
    await until(held, (text) => text !== typed && text.length > 0);
  });

  it('holds a press once there is a reason to, takes a reason, and leaves the posting to the agent', async () => {
    await setComposer({ hold: true });
    const { page, editor, held, seen } = await composing(place);
    await editor.pressSequentially(TEXT);
    await seen(blamed);
    await place.send(page);
    const { card } = await seen((now) => now.card?.name === 'Not posted yet');
    expect(card?.text).toContain(TEXT);
    expect(await held()).toBe(TEXT);
    expect(place.posted()).toEqual([]);
    await page.keyboard.type('It is a quote from their own letter');
    await press(
      page,
      (await lookAtCheck(await page.context().newCDPSession(page))).card?.controls['Post anyway'],
    );
    await seen((now) => now.card?.name === 'Noted');
    expect(place.posted()).toEqual([]);
    expect(await held()).toBe(TEXT);
    const overridden = (await stage.entries()).filter(({ type }) => type === 'check.overridden').at(-1);
    const reason = 'It is a quote from their own letter';
    expect(overridden).toMatchObject({
      by: 'DW',
      data: { draft: TEXT, overridden: expect.arrayContaining([{ rule: 'no-blame', reason }]) as unknown },
    });
    expect(overridden?.mention).toBeDefined();
    await place.send(page);
    await place.untilPosted();
    expect(place.posted()).toEqual([TEXT]);
    await seen(({ lines, card: open }) => lines.length === 0 && open === undefined);
  });

  it('lets a press through when the words have been changed, or when holding is off', async () => {
    await setComposer({ hold: true });
    const { page, editor, seen } = await composing(place);
    await editor.pressSequentially(TEXT);
    await seen(blamed);
    await place.send(page);
    await seen((now) => now.card?.name === 'Not posted yet');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    const fine = 'I am sorry about that, and I am looking into it now. ^DW';
    await page.keyboard.type(fine);
    await seen((now) => !blamed(now));
    await place.send(page);
    await place.untilPosted();
    expect(place.posted()).toEqual([fine]);
  });
});

describe('the check in a composer', () => {
  it('outlives the worker', async () => {
    const { page, editor, seen } = await composing(draft);
    await editor.pressSequentially('Hello there, ');
    await stage.browser.stopWorker();
    await editor.pressSequentially(`${BLAME} the rules`);
    await stage.browser.stopWorker();
    await page.keyboard.type('. ^DW');
    await seen(blamed);
  });

  it('keeps to the words when the window changes its size and the page is scrolled', async () => {
    const { page, editor, seen } = await composing(draft);
    await editor.pressSequentially(TEXT);
    await seen(blamed);
    await page.setViewportSize({ width: 900, height: 700 });
    await until(
      async () => ({
        words: await rectsOfWords(page, draft.editor, BLAME),
        seen: await lookAtCheck(await page.context().newCDPSession(page)),
      }),
      ({ words, seen: { lines } }) =>
        words.every((word) =>
          lines.some(
            (one) => Math.abs(one.left - word.left) < 1.5 && Math.abs(one.bottom - word.bottom) < 1.5,
          ),
        ),
    );
  });

  it('is silent where the agent has switched it off', async () => {
    await setComposer({ check: false });
    const { page, editor, session } = await composing(draft);
    await editor.pressSequentially(TEXT);
    expect(await page.locator('earshot-check').count()).toBe(0);
    expect((await lookAtCheck(session)).lines).toEqual([]);
  });
});

describe('a heated reply in a hot thread', () => {
  const HEATED = "Calm down, it's only a bag!! STOP SHOUTING at us, you clowns. ^DW";
  const hot: Place = {
    ...draft,
    post: (page) =>
      page.locator('article[data-testid="tweet"]', { hasText: 'kestral airlines support chat' }),
  };
  /** The sample pack with a pause of at most so many seconds; the one before it comes back after the test. */
  async function coolFor(seconds: number) {
    const source = (await readFile('public/playbooks/kestrel-air.playbook.yaml', 'utf8'))
      .replace(/^version: .*$/m, 'version: 9.0.0')
      .replace('  extends: recommended\n', `  extends: recommended\n  hold: { heated: ${seconds} }\n`);
    await stage.ask('pack.activate', { entry: randomUUID(), source });
  }
  afterEach(() => stage.ask('pack.rollback', { entry: randomUUID(), pack: 'kestrel-air-care' }));
  const left = ({ card }: Seen) => {
    const [, minutes, seconds] = /You can post it in (\d):(\d\d)/.exec(card?.text ?? '') ?? [];
    return minutes === undefined ? undefined : Number(minutes) * 60 + Number(seconds);
  };

  it('waits for a moment that is counted down, and then for the agent, who posts it', async () => {
    await coolFor(5);
    const { page, editor, held, seen } = await composing(hot);
    await editor.pressSequentially(HEATED);
    await seen(({ lines }) => lines.length > 2);
    await hot.send(page);
    const first = await seen(({ card }) => card?.name === 'A moment first');
    expect(first.card?.text).toContain(`@KestrelHelps\n\n${HEATED}`);
    expect(first.card?.text).toContain('Reads as heat: “Calm down” makes it small.');
    expect(left(first)).toBeLessThanOrEqual(5);
    await press(page, first.card?.controls['Back to my reply']);
    await seen(({ card, count }) => card === undefined && count?.label.includes('Post waits') === true);
    expect(await editor.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    // A press in between is not swallowed: it shows the time that is left.
    await hot.send(page);
    await seen((now) => (left(now) ?? 9) < 5);
    await seen(({ card }) => card?.name === 'Read it once more');
    expect(hot.posted()).toEqual([]);
    expect(await held()).toBe(HEATED);
    await page.keyboard.press('Enter');
    await seen(({ card }) => card === undefined);
    await hot.send(page);
    await hot.untilPosted();
    expect(hot.posted()).toEqual([HEATED]);
  });

  it('goes out at once with a reason, which is kept, and with other words', async () => {
    await coolFor(120);
    const { page, editor, seen } = await composing(hot);
    await editor.pressSequentially(HEATED);
    await seen(({ lines }) => lines.length > 2);
    await hot.send(page);
    const { card } = await seen((now) => now.card?.name === 'A moment first');
    await page.keyboard.type('They asked for it in these words');
    await press(page, card?.controls['Post anyway']);
    await seen((now) => now.card?.name === 'Noted');
    expect(hot.posted()).toEqual([]);
    const kept = (await stage.entries()).filter(({ type }) => type === 'check.overridden').at(-1);
    expect(kept?.data).toEqual({
      draft: HEATED,
      overridden: [{ rule: 'cooling-off', reason: 'They asked for it in these words' }],
    });
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Relax, you are overreacting!! Nobody cares. ^DW');
    await seen(({ lines }) => lines.length > 1);
    await hot.send(page);
    await seen((now) => (left(now) ?? 0) > 5);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    const fine = 'Rory, I am sorry that the chat closed on you. I am looking into it now. ^DW';
    await page.keyboard.type(fine);
    await seen(({ lines, count }) => lines.length === 0 && !count?.label.includes('Post waits'));
    await hot.send(page);
    await hot.untilPosted();
    expect(hot.posted()).toEqual([fine]);
  });
});
