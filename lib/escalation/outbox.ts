import type { NewEntry } from '@/lib/domain/entry';
import type { HistoryDb } from '@/lib/history/db';
import type { Ledger } from '@/lib/history/ledger';
import type { StoredEscalation, StoredOutbox } from '@/lib/history/tables';
import type { DestinationSettings } from '@/lib/domain/settings';
import type { Delivery, DeliveryIo } from './destinations/contract';
import { DeliveryError } from './destinations/contract';
import { deliver } from './destinations/registry';

const SECOND = 1_000;
const FIRST_WAIT = 5 * SECOND;
const LONGEST_WAIT = 30 * 60 * SECOND;
/** After this nobody tries by itself any more. */
const GIVE_UP = 3 * 24 * 3_600 * SECOND;

export interface OutboxOptions {
  db: HistoryDb;
  ledger: Ledger;
  /** What aliases are bound to, with their secrets. */
  destinations: () => Promise<Record<string, DestinationSettings>>;
  io: DeliveryIo;
  /** 0 to 1, for the spread of attempts. */
  random: () => number;
  /** Runs the work unless another worker of ours does so already. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** Asks to be woken for the next attempt; undefined when nothing waits. */
  wake: (at: Date | undefined) => void;
}
export interface Outbox {
  /** Delivers everything that is due; with `offline` also what only waited for the network. Never throws. */
  drain(options?: { offline?: boolean }): Promise<void>;
}

/**
 * The deliveries that have still to be made. Everything it knows lies in the database: a worker that dies in an
 * attempt makes it again, with the same id, and nothing counts as delivered before its entry is written.
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { db, ledger, io, alone, wake } = options;
  let running: Promise<void> | undefined;
  let again: { offline: boolean } | undefined;

  async function once(offline: boolean): Promise<void> {
    await ledger.open();
    await alone(async () => {
      const due = await dueRows(db, io.now(), offline);
      for (const row of due) await attempt(row, options);
    });
    const next = await db.outbox.orderBy('next').first();
    wake(next && new Date(next.next));
  }

  async function loop(offline: boolean): Promise<void> {
    try {
      let more: { offline: boolean } | undefined = { offline };
      while (more) {
        again = undefined;
        await once(more.offline);
        more = again;
      }
    } catch (error) {
      console.error('[earshot] deliveries wait', error);
      wake(new Date(io.now().getTime() + 60 * SECOND));
    }
  }

  return {
    drain({ offline = false } = {}) {
      if (running) again = { offline };
      else
        running = loop(offline).finally(() => {
          running = undefined;
        });
      return running ?? Promise.resolve();
    },
  };
}

async function dueRows(db: HistoryDb, now: Date, offline: boolean): Promise<StoredOutbox[]> {
  const due = await db.outbox.where('next').belowOrEqual(now.toISOString()).sortBy('next');
  if (!offline) return due;
  const later = await db.outbox.where('next').above(now.toISOString()).toArray();
  const escalations = await db.escalations.bulkGet(later.map(({ id }) => id));
  return [...due, ...later.filter((_, index) => escalations[index]?.attempts.at(-1)?.code === 'offline')];
}

async function attempt(row: StoredOutbox, options: OutboxOptions): Promise<void> {
  const { db, ledger, io, destinations } = options;
  const escalation = await db.escalations.get(row.id);
  if (!escalation || !(await db.outbox.get(row.id))) return;
  const number = row.attempt + 1;
  let entry: NewEntry;
  try {
    const bound = (await destinations())[row.destination];
    const { status, receipt } = await deliver(await deliveryOf(db, escalation), bound, io);
    const data = { escalation: row.id, attempt: number, receipt, ...(status ? { status } : {}) };
    entry = { type: 'escalation.delivered', data };
  } catch (error) {
    entry = failed(row, number, error, options);
  }
  const { mention, case: kase, customer } = escalation;
  await ledger.append([{ ...entry, mention, case: kase, customer }]);
}

/** What goes out. The structured facts stand in the entry that raised it. */
async function deliveryOf(db: HistoryDb, escalation: StoredEscalation): Promise<Delivery> {
  const { id, label, tier, route, pack, reason, brief, hold, due, raised, by } = escalation;
  const rows = await db.entries
    .where('[owner+at+id]')
    .between([escalation.customer, raised], [escalation.customer, raised, []])
    .toArray();
  const facts = rows.flatMap(({ entry }) =>
    entry.type === 'escalation.raised' && entry.data.escalation === id ? [entry.data.facts] : [],
  )[0];
  return {
    id,
    type: 'escalation.raised',
    data: {
      escalation: id,
      pack,
      route,
      label,
      tier,
      reason,
      hold,
      due,
      raised,
      by,
      brief,
      facts: facts ?? {},
    },
  };
}

function failed(
  row: StoredOutbox,
  number: number,
  error: unknown,
  { io, random }: OutboxOptions,
): NewEntry<'escalation.failed'> {
  if (!(error instanceof DeliveryError)) console.error('[earshot] a delivery failed', error);
  const { code, message, retry, waitMs } =
    error instanceof DeliveryError
      ? error
      : {
          code: 'server',
          message: 'The delivery failed. It is tried again.',
          retry: true,
          waitMs: undefined,
        };
  const now = io.now().getTime();
  const next = now + Math.max(backoff(number, random()), waitMs ?? 0);
  const tries = retry && next - Date.parse(row.since) <= GIVE_UP;
  return {
    type: 'escalation.failed',
    data: {
      escalation: row.id,
      attempt: number,
      code,
      message: retry && !tries ? `${message} It was tried for three days; try again by hand.` : message,
      ...(tries ? { next: new Date(next).toISOString() } : {}),
    },
  };
}

/** Wait before the attempt after this one: doubles up to half an hour, between half and the whole of it. */
export function backoff(attempt: number, random: number): number {
  const whole = Math.min(FIRST_WAIT * 2 ** Math.min(attempt - 1, 20), LONGEST_WAIT);
  return Math.round(whole * (0.5 + random / 2));
}
