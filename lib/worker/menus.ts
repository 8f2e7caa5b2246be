import { browser } from 'wxt/browser';
import { postSchema } from '@/lib/domain/post';
import type { Handlers } from '@/lib/messaging/server';
import { tellPage } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { installMatches } from '@/lib/sites/registry';
import { startCapture } from './capture';

const LOG = 'log';
/** Click to capture, on every page. */
export const CAPTURE = 'capture';
const PLACES = ['page', 'selection', 'link', 'image', 'video', 'editable'] as const;
const SIGN_MS = 4_000;

/** Makes the context menu; the browser keeps it between starts. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: LOG,
    title: t('menuLog'),
    contexts: ['page', 'selection', 'link', 'image', 'video', 'editable'],
    documentUrlPatterns: [...installMatches],
  });
  browser.contextMenus.create({
    id: CAPTURE,
    title: t('menuCapture'),
    contexts: [...PLACES],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** The menu shows on the sites that Earshot works on. */
export async function showMenusOn(patterns: readonly string[]): Promise<void> {
  // Where the menu is not made yet, the browser says so; it is made with the next installation event.
  await browser.contextMenus.update(LOG, { documentUrlPatterns: [...patterns] }).catch(() => undefined);
}

/** Logs the post that was under the pointer; says so on the toolbar button's title when there was none. */
export async function logFromMenu(
  item: string | number,
  tab: number | undefined,
  handlers: Pick<Handlers, 'post.log'>,
): Promise<void> {
  if (item !== LOG || tab === undefined) return;
  const { post } = await tellPage(tab, 'contextPost', {});
  const parsed = postSchema.safeParse(post);
  if (!parsed.success) {
    await tell(tab, '?', t('workerNoPostHere'));
    return;
  }
  await handlers['post.log']({ post: parsed.data }, { from: 'content', tab, url: '' });
  await tell(tab, '+', t('workerLogged'));
}

/** Lets the agent point at a post; says so on the toolbar button's title where the browser does not let us in. */
export async function captureFromMenu(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  try {
    await startCapture(tab);
  } catch (error) {
    await tell(tab, '?', error instanceof Error ? error.message : '');
  }
}

async function tell(tab: number, text: string, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text });
  await browser.action.setTitle({ tabId: tab, title });
  // The sign of this tab would hide the count of what waits.
  setTimeout(() => {
    // Null takes the tab's own text away; the types know only text.
    const none = null as unknown as string;
    browser.action.setBadgeText({ tabId: tab, text: none }).catch(() => undefined);
  }, SIGN_MS);
}
