import { browser } from 'wxt/browser';
import { createServer } from '@/lib/messaging/server';
import { isGuest } from './capture';
import type { Worker } from './compose';
import { CAPTURE, captureFromMenu, createMenus, logFromMenu } from './menus';
import { openWorkspace } from './open-workspace';
import { pathOf } from './notifications';
import { passOn } from './pass-on';
import { askToPersist } from './storage';
import { createToolbar, followPlace, openBeside } from './toolbar';
import { CLOCKS, OUTBOX } from './wake';

/**
 * Registers every listener, all of them before anything is waited for: a browser that wakes the worker for an event
 * gives it only to listeners that were there when the script had run.
 */
export function listen(worker: Worker): void {
  const { context, handlers, outbox, sites } = worker;
  const server = createServer(handlers, {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('/').replace(/\/?$/, '/'),
    isSite: sites.isOurs,
    isGuest,
  });
  let place: 'docked' | 'side' | undefined;
  const learnPlace = quietly('the panel’s place', async () => {
    ({ place } = (await context.settings.get()).panel);
    await followPlace(place);
  });
  const toolbar = createToolbar({
    place: () => place,
    reach: sites.known,
    openWorkspace: () => openWorkspace(),
  });

  // The polyfill takes a promise for an answer; the browser's own types know only a callback.
  browser.runtime.onMessage.addListener(
    server as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  if (import.meta.env.FIREFOX)
    browser.runtime.onMessage.addListener(
      passOn as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    );
  browser.runtime.onInstalled.addListener(
    quietly('installing', async () => {
      await askToPersist();
      await createMenus();
      await sites.sync();
    }),
  );
  browser.runtime.onStartup.addListener(quietly('starting', () => worker.watchClocks()));
  browser.alarms.onAlarm.addListener(
    quietly('an alarm', async ({ name }: { name: string }) => {
      if (name === CLOCKS) await worker.watchClocks();
      if (name === OUTBOX) await outbox.drain();
    }),
  );
  browser.action.onClicked.addListener((tab) => toolbar.toggle(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel') toolbar.toggle(tab);
    if (command === 'next-mention') toolbar.next(tab).catch(() => undefined);
  });
  browser.contextMenus.onClicked.addListener(
    quietly('the menu', async ({ menuItemId }, tab) => {
      if (menuItemId !== CAPTURE) return logFromMenu(menuItemId, tab?.id, handlers);
      // Browsers open their side panel at once or not at all.
      const docked = toolbar.docks(tab);
      const opening = docked ? undefined : openBeside(tab?.id)?.catch(() => undefined);
      await captureFromMenu(tab?.id);
      await opening;
    }),
  );
  browser.notifications?.onClicked.addListener(
    quietly('a notification', async (id: string) => {
      const path = pathOf(id);
      if (path === undefined) return;
      await browser.notifications.clear(id);
      await openWorkspace(path);
    }),
  );
  const reach = quietly('the sites’ scripts', () => sites.sync());
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'local') return;
    learnPlace();
    reach();
  });
  // What the person allows or takes back in the browser's own pages counts as well.
  browser.permissions.onAdded.addListener(() => reach());
  browser.permissions.onRemoved.addListener(() => {
    reach();
    context.announce(['settings']);
  });
  globalThis.addEventListener?.('online', () => void outbox.drain({ offline: true }));

  learnPlace();
  reach();
  quietly('starting', () => worker.start())();
  worker.refreshBadge();
}

/** A listener whose failure is written down and harms nobody else. */
function quietly<Arguments extends unknown[]>(
  what: string,
  work: (...values: Arguments) => Promise<void>,
): (...values: Arguments) => void {
  return (...values) => {
    work(...values).catch((error: unknown) => console.error(`[earshot] ${what} failed`, error));
  };
}
