import type { Due, Entry, EntryOf } from '@/lib/domain/entry';
import type { ClockRow } from '@/lib/domain/rows';
import { CLOCKS } from '@/lib/domain/words';
import { mentionOf } from '../order';
import type { Reads, Rows } from '../rows';
import type { StoredCase, StoredMention } from '../tables';
import { put as putMention } from './mentions';

/** Cases: which mentions belong to one matter, its clocks, and how it ended. */
export function* projectCase(rows: Rows, entry: Entry): Reads<void> {
  const mention = mentionOf(entry);
  const row = mention ? yield* rows.get('mentions', mention) : undefined;
  if (entry.type === 'case.reopened' && row && entry.case && row.case !== entry.case)
    return yield* rejoin(rows, entry, row, entry.case);
  // The mention's own case wins: two machines may have given the same post to different cases.
  const id = row?.case ?? (yield* escalatedCase(rows, entry)) ?? entry.case;
  if (!id) return;
  const known = yield* rows.get('cases', id);
  if (entry.type === 'mention.seen' || entry.type === 'post.logged') {
    if (row && !known?.mentions.includes(row.id)) put(rows, contact(known, entry, row.id, row.customer, id));
    return;
  }
  if (!known) return;
  const next = yield* after(rows, known, entry);
  if (next !== known) put(rows, next);
}

function put(rows: Rows, row: StoredCase): void {
  const { nextDue: _, ...rest } = row;
  const running = row.clocks.filter(({ stopped }) => !stopped).map(({ due }) => due);
  const nextDue = row.state === 'open' ? running.sort()[0] : undefined;
  rows.put('cases', nextDue ? { ...rest, nextDue } : rest);
}

function contact(
  known: StoredCase | undefined,
  entry: EntryOf<'mention.seen' | 'post.logged'>,
  mention: string,
  customer: string,
  id: string,
): StoredCase {
  const { closed: _, ...open } = known ?? {
    id,
    customer,
    mentions: [],
    opened: entry.at,
    clocks: [],
    replies: 0,
    escalations: [],
    holds: [],
    counted: [],
    closed: undefined,
  };
  return {
    ...open,
    state: 'open',
    mentions: [...open.mentions, mention],
    clocks: started(open.clocks, entry.data.due, entry.at),
  };
}

/** A new contact starts the clocks that do not run; one that runs keeps the earlier due time. */
function started(clocks: ClockRow[], due: Due, at: string): ClockRow[] {
  return CLOCKS.flatMap((name): ClockRow[] => {
    const running = clocks.find((clock) => clock.name === name);
    const until = utc(due[name]);
    if (!until) return running ? [running] : [];
    if (running && !running.stopped && running.due <= until) return [running];
    const begun = running && !running.stopped ? running.started : at;
    return [{ name, started: begun, due: until, warned: [] }];
  });
}

function* after(rows: Rows, row: StoredCase, entry: Entry): Reads<StoredCase> {
  switch (entry.type) {
    case 'triage.corrected':
      return { ...row, clocks: reset(row.clocks, entry.data.due, entry.at) };
    case 'reply.sent':
    case 'mention.answered':
      return yield* replied(rows, row, entry);
    case 'mention.left':
      return (yield* anyWaiting(rows, row)) ? row : { ...row, clocks: stop(row.clocks, CLOCKS, entry.at) };
    case 'mention.returned':
      return { ...row, clocks: row.clocks.map(restarted) };
    case 'case.closed':
      return yield* close(rows, row, entry);
    case 'case.reopened': {
      if (row.state === 'open') return row;
      const { closed, ...rest } = row;
      yield* reopenMentions(rows, row);
      const clocks = row.clocks.map((clock) => (clock.stopped === closed?.at ? restarted(clock) : clock));
      return { ...rest, state: 'open', clocks };
    }
    case 'escalation.raised':
      if (row.escalations.includes(entry.data.escalation)) return row;
      return yield* withHolds(rows, { ...row, escalations: [...row.escalations, entry.data.escalation] });
    case 'escalation.acknowledged':
    case 'escalation.closed':
      return yield* withHolds(rows, row);
    case 'clock.warned': {
      const { clock: name, kind, due } = entry.data;
      const clocks = row.clocks.map((clock) =>
        clock.name === name && clock.due === utc(due) && !clock.warned.includes(kind)
          ? { ...clock, warned: [...clock.warned, kind] }
          : clock,
      );
      return { ...row, clocks };
    }
    default:
      return row;
  }
}

/** The first reply stops acknowledge. It stops the next step too when the check saw one in it, else the second does. */
function* replied(
  rows: Rows,
  row: StoredCase,
  entry: EntryOf<'reply.sent' | 'mention.answered'>,
): Reads<StoredCase> {
  const text = entry.data.text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  if (row.counted.includes(text)) return row;
  const customer = yield* rows.get('customers', row.customer);
  if (customer) rows.put('customers', { ...customer, replies: customer.replies + 1 });
  const rules = entry.type === 'reply.sent' ? entry.data.rules : undefined;
  const promises = rules !== undefined && !rules.includes('next-step');
  const names =
    row.replies > 0 || promises ? (['acknowledge', 'nextStep'] as const) : (['acknowledge'] as const);
  return {
    ...row,
    replies: row.replies + 1,
    counted: [...row.counted, text].slice(-20),
    clocks: stop(row.clocks, names, entry.at),
  };
}

function* close(rows: Rows, row: StoredCase, entry: EntryOf<'case.closed'>): Reads<StoredCase> {
  if (row.state === 'closed') return row;
  for (const id of row.mentions) {
    const mention = yield* rows.get('mentions', id);
    if (mention?.state === 'open' || mention?.state === 'escalated')
      putMention(rows, {
        ...mention,
        state: 'answered',
        answered: { at: entry.at, by: entry.by, text: entry.data.outcome },
      });
  }
  return {
    ...row,
    state: 'closed',
    closed: { at: entry.at, outcome: entry.data.outcome },
    clocks: stop(row.clocks, CLOCKS, entry.at),
  };
}

function* reopenMentions(rows: Rows, row: StoredCase): Reads<void> {
  for (const id of row.mentions) {
    const mention = yield* rows.get('mentions', id);
    if (!mention || mention.answered?.at !== row.closed?.at) continue;
    const { answered: _, ...open } = mention;
    putMention(rows, { ...open, state: 'open' });
  }
}

/** The mention goes on with an earlier case: it is opened again, and takes over the clocks that run. */
function* rejoin(
  rows: Rows,
  entry: EntryOf<'case.reopened'>,
  mention: StoredMention,
  into: string,
): Reads<void> {
  const earlier = yield* rows.get('cases', into);
  const left = yield* rows.get('cases', mention.case);
  if (!earlier || !left || earlier.mentions.includes(mention.id)) return;
  putMention(rows, { ...mention, case: into });
  const { closed: _, ...open } = earlier;
  const clocks = CLOCKS.flatMap((name): ClockRow[] => {
    const running = left.clocks.find((clock) => clock.name === name && !clock.stopped);
    const kept = running ?? earlier.clocks.find((clock) => clock.name === name);
    return kept ? [kept] : [];
  });
  put(rows, { ...open, state: 'open', mentions: [...earlier.mentions, mention.id], clocks });
  const mentions = left.mentions.filter((one) => one !== mention.id);
  put(
    rows,
    mentions.length
      ? { ...left, mentions }
      : {
          ...left,
          mentions,
          state: 'closed',
          closed: { at: entry.at, outcome: entry.data.why },
          clocks: stop(left.clocks, CLOCKS, entry.at),
        },
  );
}

function* withHolds(rows: Rows, row: StoredCase): Reads<StoredCase> {
  const holds: string[] = [];
  for (const id of row.escalations) {
    const escalation = yield* rows.get('escalations', id);
    if (escalation?.hold && !escalation.acknowledged && !escalation.closed) holds.push(escalation.route);
  }
  return { ...row, holds };
}

function* anyWaiting(rows: Rows, row: StoredCase): Reads<boolean> {
  for (const id of row.mentions) {
    const mention = yield* rows.get('mentions', id);
    if (mention?.state === 'open' || mention?.state === 'escalated') return true;
  }
  return false;
}

function* escalatedCase(rows: Rows, entry: Entry): Reads<string | undefined> {
  if (entry.type !== 'escalation.acknowledged' && entry.type !== 'escalation.closed') return undefined;
  return (yield* rows.get('escalations', entry.data.escalation))?.case;
}

/** A correction gives every clock that runs its new due time; one without a target any more is gone. */
function reset(clocks: ClockRow[], due: Due, at: string): ClockRow[] {
  return CLOCKS.flatMap((name): ClockRow[] => {
    const clock = clocks.find((one) => one.name === name);
    if (clock?.stopped) return [clock];
    const until = utc(due[name]);
    if (!until) return [];
    if (clock?.due === until) return [clock];
    return [{ name, started: clock?.started ?? at, due: until, warned: [] }];
  });
}

const stop = (clocks: ClockRow[], names: readonly string[], at: string): ClockRow[] =>
  clocks.map((clock) => (!clock.stopped && names.includes(clock.name) ? { ...clock, stopped: at } : clock));
function restarted(clock: ClockRow): ClockRow {
  const { stopped: _, ...rest } = clock;
  return rest;
}
const utc = (at: string | undefined): string | undefined => at && new Date(at).toISOString();
