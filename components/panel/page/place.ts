import { browser } from 'wxt/browser';
import { MessageError, send, tellPage } from '@/lib/messaging/client';
import { isConfined } from '@/lib/platform/confined';
import { t } from '@/lib/platform/text';

/** What Firefox calls its side panel; its types are not Chromium's. */
interface SidebarAction {
  open: () => Promise<void>;
}

const isSidebar = (value: unknown): value is SidebarAction =>
  typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function';

async function remember(place: 'docked' | 'side'): Promise<void> {
  const settings = await send('settings.get', {});
  await send('settings.set', { patch: { panel: { ...settings.panel, place } } });
}

/**
 * Opens the browser's own side panel and closes the docked one. Must be called from a click: the browser asks for a
 * person's own act. Throws MessageError `no-side-panel` where the browser has none, and `side-by-button` where only the
 * button in the toolbar may open it.
 */
export async function openSidePanel(tab: number | undefined): Promise<void> {
  if (isConfined()) {
    await remember('side');
    throw new MessageError('side-by-button', t('panelSideByButton'));
  }
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (isSidebar(sidebar)) await sidebar.open();
  else if (browser.sidePanel && tab !== undefined) await browser.sidePanel.open({ tabId: tab });
  else throw new MessageError('no-side-panel', t('panelNoSidePanel'));
  await remember('side');
  if (tab !== undefined) await tellPage(tab, 'close', {});
}

/** Docks the panel in the page of the tab; the side panel then closes itself. */
export async function dockInPage(tab: number | undefined): Promise<void> {
  await remember('docked');
  if (tab !== undefined) await tellPage(tab, 'toggle', {});
  window.close();
}
