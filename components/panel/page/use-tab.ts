import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging/client';
import { isConfined } from '@/lib/platform/confined';

export interface PanelTab {
  /** Undefined until it is known, or where there is none. */
  id?: number;
  /** Framed by the page; false in the browser's own side panel. */
  docked: boolean;
  /** Grows when the tab shows another document, so that what depends on the page is asked again. */
  visit: number;
}

/** Whether this page is framed. Reads one property only: the page outside is never spoken to. */
export const isDocked = (): boolean => window.top !== window.self;

/**
 * The tab that the panel speaks of: docked, the one it is framed in; in the side panel, the active one of its window,
 * also after the person switched tabs.
 */
export function useTab(): PanelTab {
  const [tab, setTab] = useState<PanelTab>(() => ({ docked: isDocked(), visit: 0 }));
  useEffect(() => {
    let live = true;
    const set = (id: number | undefined) => {
      if (live) setTab((before) => (before.id === id ? before : { ...before, id }));
    };
    if (isDocked()) {
      const found = isConfined()
        ? send('panel.tab', {}).then(({ tab: framing }) => framing)
        : browser.tabs.getCurrent().then((current) => current?.id);
      found.then(set, () => undefined);
      return () => {
        live = false;
      };
    }
    const ask = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      set(active?.id);
    };
    const activated = () => void ask();
    const updated = (id: number, change: { url?: string; status?: string }) => {
      if (change.status === 'complete' || change.url)
        setTab((before) => (before.id === id ? { ...before, visit: before.visit + 1 } : before));
    };
    void ask();
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      live = false;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}
