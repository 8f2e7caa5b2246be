import { browser } from 'wxt/browser';
import type { PageChanged, ShowInPanel } from '@/lib/messaging/wire';

const isNews = (message: unknown): message is ShowInPanel | PageChanged => {
  const told = (message as { earshot?: unknown } | undefined)?.earshot;
  return told === 'show' || told === 'page-changed';
};

/**
 * What a page tells its panel does not reach a confined one (lib/platform/confined.ts): messages between a page and the
 * extension leave it out. The worker sends it to the tab, and says which tab it is.
 */
export function passOn(message: unknown, sender: { id?: string; tab?: { id?: number } }): undefined {
  const tab = sender.tab?.id;
  if (tab === undefined || sender.id !== browser.runtime.id || !isNews(message)) return undefined;
  browser.tabs.sendMessage(tab, { ...message, tab }).catch(() => undefined);
  return undefined;
}
