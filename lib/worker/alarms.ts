import type { EntryOf, NewEntry } from '@/lib/domain/entry';
import { dueFor } from '@/lib/escalation/clocks';
import type { StoredCase, StoredEscalation, StoredReminder } from '@/lib/history/tables';
import type { WorkerContext } from './context';
import { idFrom } from './context';
import { composed, routeOf } from './handlers/escalations';

const MINUTE = 60_000;

export interface Warning {
  entry: EntryOf<'clock.warned'>;
  /** Mention that a click opens. */
  mention?: string;
}

/**
 * Looks at every clock: what runs out soon or has run out gets one `clock.warned` entry each, an escalation that
 * nobody acknowledged in time goes up its route. Returns the warnings that are new. The entries' ids come from what
 * they warn of, so that two workers, or one that died half-way, warn once.
 */
export async function tick(context: WorkerContext): Promise<Warning[]> {
  const { db, ledger, settings, now } = context;
  await ledger.open();
  const { warnMinutes } = await settings.get();
  const at = now();
  const horizon = new Date(at.getTime() + warnMinutes * MINUTE).toISOString();
  const cases = await db.cases.where('nextDue').belowOrEqual(horizon).toArray();
  const escalations = await db.escalations.where('watch').belowOrEqual(horizon).toArray();
  const reminders = await db.reminders.where('pending').belowOrEqual(at.toISOString()).toArray();

  const warnings = [
    ...cases.flatMap((row) => caseWarnings(row, at, horizon)),
    ...escalations.flatMap((row) => escalationWarnings(row, at)),
    ...reminders.map(reminderWarning),
  ];
  // Before the warnings: once an escalation is warned as late it is not looked at again.
  for (const row of escalations)
    if (row.watching === 'acknowledge' && (row.watch ?? '9') <= at.toISOString())
      await raiseNext(context, row);
  const added = await ledger.append(warnings);
  return added.flatMap((entry): Warning[] =>
    entry.type === 'clock.warned' ? [{ entry, ...(entry.mention ? { mention: entry.mention } : {}) }] : [],
  );
}

type WarnEntry = NewEntry<'clock.warned'>;
const kindOf = (due: string, at: Date): 'soon' | 'late' => (due <= at.toISOString() ? 'late' : 'soon');

function caseWarnings(row: StoredCase, at: Date, horizon: string): WarnEntry[] {
  const mention = row.mentions.at(-1);
  return row.clocks.flatMap(({ name, due, stopped, warned }): WarnEntry[] => {
    if (stopped || due > horizon) return [];
    const kind = kindOf(due, at);
    if (warned.includes(kind)) return [];
    return [
      {
        id: idFrom('warned', row.id, name, due, kind),
        type: 'clock.warned',
        case: row.id,
        customer: row.customer,
        ...(mention ? { mention } : {}),
        data: { clock: name, kind, due },
      },
    ];
  });
}

function escalationWarnings(row: StoredEscalation, at: Date): WarnEntry[] {
  const due = row.watch;
  if (!due) return [];
  const kind = kindOf(due, at);
  if (row.warned.includes(kind)) return [];
  return [
    {
      id: idFrom('warned', row.id, due, kind),
      type: 'clock.warned',
      case: row.case,
      customer: row.customer,
      mention: row.mention,
      data: {
        clock:
          row.watching === 'acknowledge' ? `escalation:${row.id}` : `escalation:${row.id}:${row.watching}`,
        kind,
        due,
      },
    },
  ];
}

function reminderWarning(row: StoredReminder): WarnEntry {
  return {
    id: idFrom('warned', row.id, row.due),
    type: 'clock.warned',
    ...(row.case ? { case: row.case } : {}),
    ...(row.customer ? { customer: row.customer } : {}),
    ...(row.mention ? { mention: row.mention } : {}),
    data: { clock: `reminder:${row.id}`, kind: 'late', due: row.due },
  };
}

/** Nobody acknowledged in time: the route's `onLate` is told, once. */
async function raiseNext(context: WorkerContext, row: StoredEscalation): Promise<void> {
  const { db, ledger, triage, now, deliver } = context;
  const { packs } = await triage.judge();
  const late = routeOf(packs, row.pack, row.route)?.route.onLate;
  const next = late === undefined ? undefined : routeOf(packs, row.pack, late);
  const mention = await db.mentions.get(row.mention);
  const entry = idFrom('late', row.id);
  if (!next || !mention || (await db.entries.get(entry))) return;
  const at = now().toISOString();
  const reason = `because ${row.label} did not acknowledge it in time`;
  const { facts } = await composed(context, mention, next, reason);
  await ledger.append([
    {
      id: entry,
      type: 'escalation.raised',
      mention: row.mention,
      case: row.case,
      customer: row.customer,
      data: {
        escalation: idFrom('late escalation', row.id),
        pack: row.pack,
        route: next.route.id,
        label: next.route.label,
        tier: next.route.tier,
        destination: next.route.destination,
        connector: 'webhook',
        reason,
        brief: row.brief,
        facts,
        hold: next.route.hold ?? false,
        due: dueFor(next.route.targets, next.pack.hours, at),
        after: row.id,
      },
    },
  ]);
  deliver();
}
