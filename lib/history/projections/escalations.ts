import type { Entry, EntryOf } from '@/lib/domain/entry';
import { CLOCKS } from '@/lib/domain/words';
import { watchedBy } from '../order';
import type { Reads, Rows } from '../rows';
import type { StoredEscalation } from '../tables';

/** Escalations and the deliveries that have still to be made. */
export function* projectEscalation(rows: Rows, entry: Entry): Reads<void> {
  if (entry.type === 'escalation.raised') return yield* raise(rows, entry);
  const id = escalationOf(entry);
  const row = id === undefined ? undefined : yield* rows.get('escalations', id);
  if (!row) return;
  const next = after(row, entry);
  if (next === row) return;
  rows.put('escalations', watched(next));
  yield* projectOutbox(rows, row, entry);
}

function* raise(rows: Rows, entry: Extract<Entry, { type: 'escalation.raised' }>): Reads<void> {
  const { data } = entry;
  if (!entry.mention || !entry.case || !entry.customer) return;
  if (yield* rows.get('escalations', data.escalation)) return;
  const { pack, route, label, tier, destination, connector, reason, brief, hold, due } = data;
  rows.put(
    'escalations',
    watched({
      id: data.escalation,
      case: entry.case,
      customer: entry.customer,
      mention: entry.mention,
      pack,
      route,
      label,
      tier,
      destination,
      connector,
      reason,
      brief,
      hold,
      due,
      raised: entry.at,
      by: entry.by,
      state: 'queued',
      attempts: [],
      warned: [],
    }),
  );
  // A mail or a copy is handed over by the person's own hands; only a webhook is delivered by the worker.
  if (connector === 'webhook')
    rows.put('outbox', { id: data.escalation, destination, attempt: 0, next: entry.at, since: entry.at });
}

function after(row: StoredEscalation, entry: Entry): StoredEscalation {
  const answered = row.state === 'acknowledged' || row.state === 'closed';
  switch (entry.type) {
    case 'escalation.delivered': {
      const message =
        entry.data.receipt ?? (entry.data.status ? `Answered ${entry.data.status}.` : 'Delivered.');
      const attempts = [...row.attempts, { at: entry.at, ok: true, message }];
      return { ...row, attempts, state: answered ? row.state : 'delivered' };
    }
    case 'escalation.failed': {
      const { code, message, next } = entry.data;
      const attempt = { at: entry.at, ok: false, code, message, ...(next ? { next } : {}) };
      const state = answered || row.state === 'delivered' ? row.state : next ? 'queued' : 'failed';
      return { ...row, attempts: [...row.attempts, attempt], state };
    }
    case 'escalation.retried':
      return row.state === 'failed' ? { ...row, state: 'queued' } : { ...row };
    case 'escalation.acknowledged':
      if (answered) return row;
      return {
        ...row,
        state: 'acknowledged',
        acknowledged: { at: entry.at, who: entry.data.who ?? entry.by },
      };
    case 'escalation.closed':
      if (row.state === 'closed') return row;
      return { ...row, state: 'closed', closed: { at: entry.at, outcome: entry.data.outcome } };
    case 'clock.warned':
      return warned(row, entry);
    default:
      return row;
  }
}

function* projectOutbox(rows: Rows, row: StoredEscalation, entry: Entry): Reads<void> {
  switch (entry.type) {
    case 'escalation.delivered':
    case 'escalation.closed':
      rows.delete('outbox', row.id);
      break;
    case 'escalation.failed': {
      const waiting = yield* rows.get('outbox', row.id);
      const { attempt, next } = entry.data;
      if (waiting && next) rows.put('outbox', { ...waiting, attempt, next: new Date(next).toISOString() });
      else rows.delete('outbox', row.id);
      break;
    }
    case 'escalation.retried': {
      const delivered = row.state === 'delivered' || row.attempts.some(({ ok }) => ok);
      if (row.connector !== 'webhook' || delivered || row.state === 'closed') break;
      const attempt = (yield* rows.get('outbox', row.id))?.attempt ?? row.attempts.length;
      rows.put('outbox', {
        id: row.id,
        destination: row.destination,
        attempt,
        next: entry.at,
        since: entry.at,
      });
      break;
    }
    default:
  }
}

function warned(row: StoredEscalation, { data }: EntryOf<'clock.warned'>): StoredEscalation {
  const clock = data.clock.split(':')[2] ?? 'acknowledge';
  if (clock !== row.watching || row.warned.includes(data.kind)) return row;
  const late = data.kind === 'late' ? { late: [...(row.late ?? []), row.watching] } : {};
  return { ...row, ...late, warned: [...row.warned, data.kind] };
}

/** The next of its clocks that runs out and has a warning still to come; taking it ends the first of them. */
function watched(row: StoredEscalation): StoredEscalation {
  const { watch: _, watching: before, ...rest } = row;
  if (row.state === 'closed') return rest;
  const [next] = CLOCKS.filter(
    (clock) => !row.late?.includes(clock) && (clock !== 'acknowledge' || row.state !== 'acknowledged'),
  )
    .flatMap((clock) => {
      const due = row.due[clock];
      return due ? [{ clock, due: new Date(due).toISOString() }] : [];
    })
    .sort((one, two) => (one.due < two.due ? -1 : one.due > two.due ? 1 : 0));
  if (!next) return rest;
  return {
    ...rest,
    watch: next.due,
    watching: next.clock,
    warned: next.clock === before ? row.warned : [],
  };
}

function escalationOf(entry: Entry): string | undefined {
  switch (entry.type) {
    case 'escalation.delivered':
    case 'escalation.failed':
    case 'escalation.retried':
    case 'escalation.acknowledged':
    case 'escalation.closed':
      return entry.data.escalation;
    case 'clock.warned': {
      const watch = watchedBy(entry);
      return watch?.startsWith('e:') ? watch.slice(2) : undefined;
    }
    default:
      return undefined;
  }
}
