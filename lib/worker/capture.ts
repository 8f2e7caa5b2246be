import { browser } from 'wxt/browser';
import { EarshotError } from '@/lib/domain/result';
import { t } from '@/lib/platform/text';

const KEY = 'pointing';
type Guests = Record<string, string>;

/** Tabs in which the agent points at a post now, with the origin of the page; the session's memory outlives the worker. */
const guests = async (): Promise<Guests> =>
  ((await browser.storage.session.get(KEY))[KEY] as Guests | undefined) ?? {};

const originOf = (url: string | undefined): string | undefined => {
  try {
    return url === undefined ? undefined : new URL(url).origin;
  } catch {
    return undefined;
  }
};

/**
 * Puts click to capture into the page of a tab. The browser lets us in where we have its host, or after a click of the
 * agent on our button or menu there. Throws EarshotError `no-entry`.
 */
export async function startCapture(tab: number): Promise<void> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => location.origin,
    });
    const origin = originOf(frame?.result);
    if (origin === undefined || !/^https?:/.test(origin)) throw new Error('no page');
    await browser.storage.session.set({ [KEY]: { ...(await guests()), [tab]: origin } });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/capture.js'] });
  } catch {
    throw new EarshotError('no-entry', t('workerCaptureRefused'));
  }
}

/** Whether this is the page that capture was put into: the same tab, and not another site that it went on to. */
export async function isGuest(tab: number, url: string): Promise<boolean> {
  const origin = (await guests())[tab];
  return origin !== undefined && origin === originOf(url);
}

/** The post is taken: the page is nobody's any more. */
export async function endCapture(tab: number): Promise<void> {
  const { [tab]: _, ...others } = await guests();
  await browser.storage.session.set({ [KEY]: others });
}
