import { browser } from 'wxt/browser';
import type { Entry } from '@/lib/domain/entry';
import type { Changed, Topic } from '@/lib/messaging/wire';

/** Tells every open surface and every page that something changed. Nobody may be listening: that is no failure. */
export function announce(topics: readonly Topic[]): void {
  if (!topics.length) return;
  const changed: Changed = { earshot: 'changed', topics: [...topics] };
  browser.runtime.sendMessage(changed).catch(() => undefined);
  void tellPages(changed);
}

async function tellPages(changed: Changed): Promise<void> {
  try {
    // Only of tabs that we may run in does the browser tell the address.
    const tabs = await browser.tabs.query({});
    for (const { id, url } of tabs)
      if (id !== undefined && url?.startsWith('http'))
        browser.tabs.sendMessage(id, changed).catch(() => undefined);
  } catch {
    // A browser that gives no tabs has no pages to tell.
  }
}

/** What a surface must look at again after these entries. */
export function topicsOf(entries: readonly Entry[]): Topic[] {
  const topics = new Set<Topic>();
  for (const { type } of entries) {
    const [subject] = type.split('.');
    if (subject === 'pack') topics.add('packs');
    else if (subject === 'escalation')
      for (const topic of ['escalations', 'mentions', 'cases'] as const) topics.add(topic);
    else if (subject === 'customer')
      for (const topic of ['customers', 'mentions'] as const) topics.add(topic);
    else for (const topic of ['mentions', 'cases', 'customers'] as const) topics.add(topic);
  }
  return [...topics];
}
