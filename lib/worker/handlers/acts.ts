import type { EntryOf, EntryType, NewEntry } from '@/lib/domain/entry';
import type { Correction } from '@/lib/domain/triage';
import { EarshotError } from '@/lib/domain/result';
import { dueTimes } from '@/lib/escalation/clocks';
import type { Handlers } from '@/lib/messaging/server';
import type { WorkerContext } from '../context';
import { agentOf, mentionRow, placeOf } from '../context';
import { rootCustomer } from '@/lib/history/customers';
import { startOf } from './page';

type ActHandlers = Pick<
  Handlers,
  | 'triage.correct'
  | 'mention.leave'
  | 'mention.return'
  | 'interaction.log'
  | 'step.check'
  | 'check.override'
  | 'draft.inserted'
  | 'case.close'
  | 'case.reopen'
  | 'reminder.set'
  | 'reminder.done'
>;

/** What the agent does with a mention: one entry each. */
export function actHandlers(context: WorkerContext): ActHandlers {
  const { db, ledger, triage } = context;

  async function act<T extends EntryType>(
    { entry, mention }: { entry: string; mention: string },
    type: T,
    data: EntryOf<T>['data'],
  ): Promise<void> {
    const row = await mentionRow(context, mention);
    const by = await agentOf(context);
    await ledger.append([{ id: entry, by, ...placeOf(row), type, data } as NewEntry]);
  }

  return {
    async 'triage.correct'({ entry, mention, correction }) {
      const row = await mentionRow(context, mention);
      const before = row.triage;
      if (!before)
        throw new EarshotError('no-triage', 'No pack speaks of this post, so there is nothing to correct.');
      const judge = await triage.judge();
      const pack = judge.packOf(before.pack);
      const after = { ...before, ...correction };
      const due =
        pack && after.answer
          ? dueTimes(pack, after.priority, startOf(row.post, new Date(row.firstSeen)))
          : {};
      const was = Object.fromEntries(
        Object.keys(correction).map((field) => [field, before[field as keyof Correction]]),
      );
      await act({ entry, mention }, 'triage.corrected', { correction, was, text: row.post.text, due });
      return (await mentionRow(context, mention)).triage ?? after;
    },

    'mention.leave': (input) =>
      act(input, 'mention.left', { reason: input.reason, ...(input.notUs ? { notUs: true } : {}) }),
    'mention.return': (input) => act(input, 'mention.returned', {}),
    'step.check': (input) =>
      act(input, 'step.checked', { play: input.play, step: input.step, done: input.done }),
    async 'check.override'({ entry, mention, draft, overridden }) {
      await ledger.open();
      const row = mention ? await db.mentions.get(mention) : undefined;
      const by = await agentOf(context);
      const place = row ? placeOf(row) : {};
      await ledger.append([
        { id: entry, by, ...place, type: 'check.overridden', data: { draft, overridden } },
      ]);
    },
    'draft.inserted': (input) =>
      act(input, 'draft.inserted', { text: input.text, method: input.method, assist: input.assist }),
    'case.close': (input) =>
      act(input, 'case.closed', { outcome: input.outcome, ...(input.note ? { note: input.note } : {}) }),
    async 'case.reopen'({ entry, mention, case: id, why }) {
      const row = await mentionRow(context, mention);
      const by = await agentOf(context);
      const known = await db.cases.get(id);
      if (!known || (known.id !== row.case && !(await sameCustomer(context, known.customer, row.customer))))
        throw new EarshotError('no-case', 'This case is not there any more. Log a note instead.');
      const from = row.case === id ? {} : { from: row.case };
      await ledger.append([
        { id: entry, by, ...placeOf(row), case: id, type: 'case.reopened', data: { why, ...from } },
      ]);
    },
    'reminder.set': (input) =>
      act(input, 'reminder.set', { reminder: input.reminder, due: input.due, note: input.note }),

    async 'reminder.done'({ entry, reminder }) {
      await ledger.open();
      const row = await db.reminders.get(reminder);
      if (!row) throw new EarshotError('no-reminder', 'This reminder is not there any more.');
      const place = Object.fromEntries(
        (['mention', 'case', 'customer'] as const).flatMap((field) =>
          row[field] ? [[field, row[field]]] : [],
        ),
      );
      const by = await agentOf(context);
      await ledger.append([{ id: entry, by, ...place, type: 'reminder.done', data: { reminder } }]);
    },

    async 'interaction.log'({ entry, mention, customer, kind, text, outcome }) {
      const by = await agentOf(context);
      const row = mention === undefined ? undefined : await mentionRow(context, mention);
      if (!row && customer === undefined)
        throw new EarshotError('bad-input', 'Say which post or which customer this is about.');
      const place = row ? placeOf(row) : { customer: customer ?? '' };
      const data = { kind, text, ...(outcome ? { outcome } : {}) };
      await ledger.append([{ id: entry, by, ...place, type: 'interaction.logged', data }]);
    },
  };
}

/** Two ids of one person, who may have been merged. */
async function sameCustomer({ db }: WorkerContext, one: string, other: string): Promise<boolean> {
  const [a, b] = [await rootCustomer(db, one), await rootCustomer(db, other)];
  return a !== undefined && a.id === b?.id;
}
