import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging/client';
import type { ShowInPanel } from '@/lib/messaging/wire';
import { provided } from '../shelf';
import { pick } from './pick';

const running = globalThis as { earshotPick?: () => void };

/** Begins click to capture on this page; what was begun before ends. */
export async function beginPick(document: Document): Promise<void> {
  running.earshotPick?.();
  const { kept } = await send('capture.kept', {});
  const reader = provided('reader');
  running.earshotPick = pick({
    document,
    url: new URL(document.defaultView!.location.href),
    ...(kept ? { kept } : {}),
    ...(reader ? { read: (at: Element) => reader.read(at) } : {}),
    async onPicked(picked) {
      try {
        const { mention, shown } = await send('capture.take', picked);
        // Without a script of the site's own, the panel beside the page listens to this one.
        const show: ShowInPanel = { earshot: 'show', mention };
        if (!shown) await browser.runtime.sendMessage(show).catch(() => undefined);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  });
}
