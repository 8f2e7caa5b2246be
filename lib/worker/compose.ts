import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import type { DeliveryIo } from '@/lib/escalation/destinations/contract';
import { createOutbox } from '@/lib/escalation/outbox';
import { createDb } from '@/lib/history/db';
import { createLedger } from '@/lib/history/ledger';
import { waiting } from '@/lib/history/queries';
import type { Topic } from '@/lib/messaging/wire';
import { createSettings } from '@/lib/settings/store';
import { tick } from './alarms';
import { announce, topicsOf } from './announce';
import { showBadge } from './badge';
import type { WorkerContext } from './context';
import { browserIo, summaries, tryDestination } from './destinations';
import { createDrafts } from './drafts';
import { createHandlers } from './handlers';
import { openWorkspace } from './open-workspace';
import { notify } from './notifications';
import { createPacks } from './packs';
import { createSites } from './sites';
import { storageState } from './storage';
import { createTermsService } from './terms';
import { createTriageService } from './triage';
import { CLOCKS, wakeForOutbox } from './wake';
import { createWavesService } from './waves';

export interface WorkerOptions {
  /** Name of the database. */
  name?: string;
  now?: () => Date;
  /** Parts of the world outside that are not the browser's. */
  io?: Partial<DeliveryIo>;
}
export type Worker = ReturnType<typeof composeWorker>;

/**
 * Makes everything the background consists of. Nothing is opened or read here: a worker is woken for many small
 * reasons, and must have its listeners in place at once.
 */
export function composeWorker({ name, now = () => new Date(), io: given }: WorkerOptions = {}) {
  const db = createDb(name);
  const io = { ...browserIo(now), ...given };
  const settings = createSettings(() => browser.storage.local);
  let version = 0;
  const tell = (topics: Topic[]): void => {
    version += 1;
    announce(topics);
    refreshBadge();
  };
  const ledger = createLedger(db, {
    now,
    onAppended: (entries) => {
      triage.learn(entries);
      terms.learn(entries);
      waves.learn(entries);
      tell(topicsOf(entries));
    },
  });
  const terms = createTermsService(db);
  const packs = createPacks({ db, ledger, now, terms, onChanged: () => tell(['packs', 'mentions']) });
  const triage = createTriageService(db, packs);
  const waves = createWavesService(db, packs, now);
  const outbox = createOutbox({
    db,
    ledger,
    destinations: () => settings.destinations(),
    io,
    random: Math.random,
    alone,
    wake: (at) => wakeForOutbox(at, now(), () => void outbox.drain()),
  });

  const parts = { db, ledger, settings, packs, triage, now, version: () => version };
  const context: WorkerContext = {
    ...parts,
    waves,
    drafts: createDrafts(parts),
    id: () => v7(),
    announce: tell,
    deliver: () => void outbox.drain(),
    destinations: () => summaries(settings, io),
    tryDestination: (alias) => tryDestination(settings, io, alias, `test-${v7()}`),
    openWorkspace,
    storage: storageState,
  };

  let badge: Promise<void> | undefined;
  /** One count at a time; what changes meanwhile is counted once more after it. */
  let stale = false;
  function refreshBadge(): void {
    stale = true;
    badge ??= countForBadge().finally(() => {
      badge = undefined;
    });
  }
  async function countForBadge(): Promise<void> {
    try {
      while (stale) {
        stale = false;
        await ledger.open();
        const all = await waiting(db, now());
        const at = now().toISOString();
        const late = all.filter((one) => one.case?.nextDue !== undefined && one.case.nextDue <= at);
        await showBadge({ todo: all.length, late: late.length });
      }
    } catch (error) {
      console.error('[earshot] the toolbar count waits', error);
    }
  }

  return {
    context,
    outbox,
    sites: createSites({ settings }),
    handlers: createHandlers(context),
    refreshBadge,
    /** Clocks, reminders and escalations that nobody took. */
    async watchClocks(): Promise<void> {
      await notify(context, await tick(context));
      refreshBadge();
    },
    /** At every start of the worker: what the last one left, and the alarm that goes on without it. */
    async start(): Promise<void> {
      await browser.alarms.create(CLOCKS, { periodInMinutes: 1 });
      await outbox.drain();
      await settings.close();
    },
  };
}

/** Two workers may live at once while one is replaced: only one of them delivers. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  await navigator.locks.request('earshot-outbox', { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
}
