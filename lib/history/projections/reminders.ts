import type { Entry } from '@/lib/domain/entry';
import { watchedBy } from '../order';
import type { Reads, Rows } from '../rows';

/** Reminders; one is pending until it was done or the agent was told that it is due. */
export function* projectReminder(rows: Rows, entry: Entry): Reads<void> {
  if (entry.type === 'reminder.set') {
    const { reminder, due, note } = entry.data;
    if (yield* rows.get('reminders', reminder)) return;
    rows.put('reminders', {
      id: reminder,
      due,
      note,
      done: false,
      pending: new Date(due).toISOString(),
      ...(entry.mention ? { mention: entry.mention } : {}),
      ...(entry.case ? { case: entry.case } : {}),
      ...(entry.customer ? { customer: entry.customer } : {}),
    });
    return;
  }
  const done = entry.type === 'reminder.done';
  const id = done ? entry.data.reminder : entry.type === 'clock.warned' ? warned(entry) : undefined;
  const row = id === undefined ? undefined : yield* rows.get('reminders', id);
  if (!row) return;
  const { pending: _, ...rest } = row;
  rows.put('reminders', { ...rest, done: row.done || done });
}

const warned = (entry: Extract<Entry, { type: 'clock.warned' }>): string | undefined => {
  const watched = watchedBy(entry);
  return watched?.startsWith('r:') ? watched.slice(2) : undefined;
};
