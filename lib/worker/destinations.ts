import { browser } from 'wxt/browser';
import type { DestinationSummary } from '@/lib/domain/settings';
import type { DeliveryIo } from '@/lib/escalation/destinations/contract';
import { DeliveryError } from '@/lib/escalation/destinations/contract';
import { deliver, originsOf } from '@/lib/escalation/destinations/registry';
import { t } from '@/lib/platform/text';
import type { SettingsStore } from '@/lib/settings/store';

const TIMEOUT = 10_000;

/** The world outside, as the browser gives it. */
export const browserIo = (now: () => Date): DeliveryIo => ({
  fetch: (...request) => fetch(...request),
  hasPermission: (origins) =>
    origins.length ? browser.permissions.contains({ origins }) : Promise.resolve(true),
  online: () => navigator.onLine,
  now,
  timeoutMs: TIMEOUT,
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
});

/** What surfaces may know of the destinations: addresses, whether there is a secret, whether the host is allowed. */
export async function summaries(settings: SettingsStore, io: DeliveryIo): Promise<DestinationSummary[]> {
  const all: DestinationSummary[] = [];
  for (const [alias, bound] of Object.entries(await settings.destinations())) {
    const granted = await io.hasPermission(originsOf(bound));
    all.push(
      bound.kind === 'webhook'
        ? { alias, kind: 'webhook', url: bound.url, hasSecret: Boolean(bound.secret), granted }
        : { alias, kind: 'mailto', address: bound.address, hasSecret: false, granted },
    );
  }
  return all.sort((a, b) => (a.alias < b.alias ? -1 : 1));
}

/** Sends a test message and says in a sentence what came back. */
export async function tryDestination(
  settings: SettingsStore,
  io: DeliveryIo,
  alias: string,
  id: string,
): Promise<{ ok: boolean; message: string }> {
  const bound = (await settings.destinations())[alias];
  if (bound?.kind === 'mailto') return { ok: true, message: t('workerTestMail') };
  try {
    await deliver({ id, type: 'earshot.test', data: { destination: alias } }, bound, io);
    return { ok: true, message: t('workerTestArrived') };
  } catch (error) {
    if (error instanceof DeliveryError) return { ok: false, message: error.message };
    throw error;
  }
}
