import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';

/**
 * A person at the mouse and the keyboard: only real pointer and key events, aimed at what stands on the screen. The
 * marks and the panel's frame stand in closed shadow roots, so they are found by their hosts and hit by coordinates.
 */
const PANEL = /\/panel\.html(?:$|[?#])/;

export const markIn = (post: Locator): Locator => post.locator('earshot-mark').first();

export async function clickMark(page: Page, mark: Locator): Promise<void> {
  await mark.waitFor({ state: 'attached' });
  await mark.scrollIntoViewIfNeeded();
  // A person clicks what stands still: lists move while they fill.
  let box = await mark.boundingBox();
  for (;;) {
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const now = await mark.boundingBox();
    if (box && now && box.x === now.x && box.y === now.y) break;
    box = now;
  }
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The docked panel's frame, once it has loaded. */
export async function panelOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => PANEL.test(each.url()));
    if (frame) return frame;
    await page.waitForEvent('framenavigated', { predicate: (each) => PANEL.test(each.url()) });
  }
}

/** Turns the wheel until the post has come into view; lists hold only what is near the window. */
export async function scrollTo(page: Page, post: Locator): Promise<void> {
  await page.mouse.move(640, 450);
  for (let turns = 0; turns < 60 && (await post.count()) === 0; turns++) {
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 500);
    await stillElsewhere(page, from);
  }
  // Lists render a little more than the window shows, and take it away again when they move.
  if ((await post.count()) > 0) await post.first().scrollIntoViewIfNeeded();
}

/** Waits until the page stands still at another place than before; at its end it goes nowhere. */
async function stillElsewhere(page: Page, from: number): Promise<void> {
  let last = from;
  for (let frames = 0; frames < 30; frames++) {
    const now = await page.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(scrollY))),
    );
    if (now === last && now !== from) return;
    last = now;
  }
}

/** Opens the mention of a post in the panel and waits for its first suggestion. */
export async function openMention(page: Page, post: Locator): Promise<Frame> {
  await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
  await scrollTo(page, post);
  await clickMark(page, markIn(post));
  const panel = await panelOf(page);
  await reply(panel).waitFor();
  return panel;
}

export const reply = (panel: Frame): Locator => panel.getByRole('textbox', { name: 'Reply', exact: true });

/** Types what the suggestion asks for, keeping what the panel proposes, and waits until the reply says it. */
export async function fillMissing(panel: Frame, text: string): Promise<void> {
  const fields = panel.getByRole('group', { name: 'Please fill in' }).getByRole('textbox');
  for (const field of await fields.all()) {
    if ((await field.inputValue()) !== '') continue;
    await field.pressSequentially(text);
    await until(
      () => reply(panel).inputValue(),
      (written) => written.toLowerCase().includes(text.toLowerCase()),
    );
  }
}

/** Presses Insert and waits until the panel says that the text is in the composer. Returns the text. */
export async function insert(panel: Frame): Promise<string> {
  const button = panel.getByRole('button', { name: 'Insert', exact: true });
  // Enabled once nothing is missing any more: what is written then is what goes in.
  await button.and(panel.locator(':not([aria-disabled="true"])')).waitFor();
  const text = await reply(panel).inputValue();
  await button.click();
  await panel.getByText('In the composer. You press Post.').waitFor();
  return text;
}

/** The open dialog with this title. */
export const dialogOf = (panel: Frame, title: string): Locator =>
  panel.getByRole('dialog', { name: title, exact: true });

/** Asks again, twenty times a second, until the answer is wanted; the test's own time limit ends it. */
export async function until<T>(look: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await look();
    if (wanted(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs `script` where our content script runs in this page: its own world, with its own `chrome`. */
export async function contentWorld<T>(page: Page, script: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string; name: string; auxData?: { type?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) =>
    contexts.push(context as (typeof contexts)[number]),
  );
  await session.send('Runtime.enable');
  const own = contexts.find(
    ({ origin, auxData }) => auxData?.type === 'isolated' && origin.startsWith('chrome-extension://'),
  );
  if (!own) throw new Error('No content script runs in this page.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    expression: script,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** What stands out of a surface sideways: the page itself, and controls that are cut off. */
export async function overflow(surface: Frame | Page): Promise<string[]> {
  return surface.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > wide ? ['the page'] : [];
    for (const node of document.querySelectorAll<HTMLElement>('button, a, input, textarea, select, [role]')) {
      const box = node.getBoundingClientRect();
      const seen = box.width > 0 && box.height > 0 && node.checkVisibility({ visibilityProperty: true });
      const hidden = node.closest('.visually-hidden, [inert], [aria-hidden="true"]') !== null;
      if (seen && !hidden && (box.left < -1 || box.right > wide + 1))
        found.push(`${node.localName} ${(node.ariaLabel ?? node.textContent ?? '').slice(0, 40)}`);
    }
    return found;
  });
}

/** Closes every page but the workspace that the stage asks through. */
export async function closePages(context: BrowserContext): Promise<void> {
  const open = context.pages().filter((page) => /^https:|\/panel\.html/.test(page.url()));
  await Promise.all(open.map((page) => page.close()));
}

/** What a person hears of the focused element inside a surface. */
export const focusedIn = (surface: Frame | Page): Promise<string> =>
  surface.evaluate(() => {
    const node = document.activeElement;
    return node ? (node.getAttribute('aria-label') ?? node.textContent ?? '').trim() : '';
  });

/** Presses Tab until the focus is where it should be; a person gives up after so many. */
export async function tabTo(page: Page, there: () => Promise<boolean>, key = 'Tab'): Promise<number> {
  for (let presses = 1; presses <= 90; presses++) {
    await page.keyboard.press(key);
    if (await there()) return presses;
  }
  throw new Error(`Ninety presses of ${key} did not lead there.`);
}
