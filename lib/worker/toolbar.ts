import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { tellPage } from '@/lib/messaging/client';
import { within } from '@/lib/sites/reach';

/** What Firefox calls its side panel. */
interface Sidebar {
  toggle?: () => Promise<void>;
  open?: () => Promise<void>;
}

export interface ToolbarOptions {
  /** Where the agent wants the panel, as far as the worker knows it without waiting. */
  place: () => 'docked' | 'side' | undefined;
  /** Match patterns of the sites that Earshot works on, as far as the worker knows them without waiting. */
  reach: () => readonly string[];
  openWorkspace: () => Promise<void>;
}
export interface Toolbar {
  /** The toolbar button or its keyboard shortcut. Must be called straight from the event: see openSide. */
  toggle(tab: Browser.tabs.Tab | undefined): void;
  /** Whether this page has the panel docked in it. */
  docks(tab: Browser.tabs.Tab | undefined): boolean;
  /** Gives the focus to the next mention on the page. */
  next(tab: Browser.tabs.Tab | undefined): Promise<void>;
}

/**
 * Opens the browser's own side panel. Browsers take this for a person's own act only while the event is being
 * handled, so nothing may be waited for before it.
 */
function openSide(tab: number | undefined): Promise<void> | undefined {
  if (browser.sidePanel && tab !== undefined) return browser.sidePanel.open({ tabId: tab });
  const sidebar = Reflect.get(browser, 'sidebarAction') as Sidebar | undefined;
  return sidebar?.toggle?.();
}

/** Opens the browser's own side panel and leaves an open one open. The same holds as for openSide. */
export function openBeside(tab: number | undefined): Promise<void> | undefined {
  if (browser.sidePanel && tab !== undefined) return browser.sidePanel.open({ tabId: tab });
  return (Reflect.get(browser, 'sidebarAction') as Sidebar | undefined)?.open?.();
}

export function createToolbar({ place, reach, openWorkspace }: ToolbarOptions): Toolbar {
  const docks = (tab: Browser.tabs.Tab | undefined): boolean =>
    within(reach(), tab?.url) && place() !== 'side';
  return {
    docks,
    toggle(tab) {
      const id = tab?.id;
      const opened = docks(tab) && id !== undefined ? tellPage(id, 'toggle', {}) : openSide(id);
      // A page that was open before Earshot was installed has no panel yet.
      (opened ?? openWorkspace()).catch(() => openWorkspace()).catch(() => undefined);
    },
    async next(tab) {
      const id = tab?.id;
      if (id === undefined || !within(reach(), tab?.url)) return;
      await tellPage(id, 'next', {});
    },
  };
}

/** With the side panel chosen, the browser opens it at a click by itself, without waking the worker. */
export async function followPlace(place: 'docked' | 'side'): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: place === 'side' });
}
