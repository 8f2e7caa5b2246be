import type { Entry, EntryOf } from '@/lib/domain/entry';
import { mentionOf } from '../order';
import type { Reads, Rows } from '../rows';
import type { StoredMention } from '../tables';

/** Mentions: what was read, how it is judged, and what became of it. */
export function* projectMention(rows: Rows, entry: Entry): Reads<void> {
  if (entry.type === 'escalation.closed') return yield* returned(rows, entry);
  const id = mentionOf(entry);
  if (!id) return;
  const row = yield* rows.get('mentions', id);
  if (!row) {
    const created = create(id, entry);
    if (created) put(rows, created);
    return;
  }
  const next = after(row, entry);
  if (next !== row) put(rows, next);
}

/** Writes a mention and keeps the To do index in step with its state. */
export function put(rows: Rows, row: StoredMention): void {
  const { waits: _, ...rest } = row;
  rows.put('mentions', row.state === 'open' && row.triage?.answer ? { ...rest, waits: 1 } : rest);
}

function create(id: string, entry: Entry): StoredMention | undefined {
  if (entry.type !== 'mention.seen' && entry.type !== 'post.logged') return undefined;
  if (!entry.customer || !entry.case) return undefined;
  const { post, triage } = entry.data;
  return {
    id,
    site: post.site,
    post,
    hits: entry.type === 'mention.seen' ? entry.data.hits : [],
    ...(triage ? { triage } : {}),
    corrected: [],
    state: 'open',
    customer: entry.customer,
    case: entry.case,
    firstSeen: entry.at,
    lastSeen: entry.at,
    steps: [],
  };
}

function after(row: StoredMention, entry: Entry): StoredMention {
  switch (entry.type) {
    case 'mention.seen':
      return seenAgain(row, entry);
    case 'post.logged':
      return { ...row, lastSeen: entry.at };
    case 'triage.corrected': {
      if (!row.triage) return row;
      const corrected = [...new Set([...row.corrected, ...Object.keys(entry.data.correction)])].sort();
      return { ...row, triage: { ...row.triage, ...entry.data.correction }, corrected };
    }
    case 'mention.left':
      return {
        ...row,
        state: 'left',
        left: {
          at: entry.at,
          reason: entry.data.reason,
          ...(entry.data.notUs ? { notUs: true } : {}),
        },
      };
    case 'mention.returned': {
      const { left: _, answered: __, ...rest } = row;
      return { ...rest, state: 'open' };
    }
    case 'mention.answered': {
      const { author, text, url } = entry.data;
      const by = author.handle ? `@${author.handle}` : author.name;
      return answered(row, { at: entry.at, by: signatureOf(text) ?? by, text, ...(url ? { url } : {}) });
    }
    case 'reply.sent': {
      const { text, url } = entry.data;
      return answered(row, { at: entry.at, by: entry.by, text, ...(url ? { url } : {}) });
    }
    case 'escalation.raised':
      return { ...row, state: 'escalated' };
    case 'step.checked': {
      const step = `${entry.data.play}/${entry.data.step}`;
      const others = row.steps.filter((one) => one !== step);
      return { ...row, steps: entry.data.done ? [...others, step] : others };
    }
    default:
      return row;
  }
}

function seenAgain(row: StoredMention, entry: EntryOf<'mention.seen'>): StoredMention {
  const { post, hits, triage } = entry.data;
  const kept = Object.fromEntries(
    Object.entries(row.triage ?? {}).filter(([field]) => row.corrected.includes(field)),
  );
  return { ...row, post, hits, triage: { ...triage, ...kept }, lastSeen: entry.at };
}

function answered(row: StoredMention, answer: NonNullable<StoredMention['answered']>): StoredMention {
  const { left: _, ...rest } = row;
  return { ...rest, state: 'answered', answered: answer };
}

/** An escalation that ended leaves the mention to us again, unless it was answered meanwhile. */
function* returned(rows: Rows, entry: EntryOf<'escalation.closed'>): Reads<void> {
  const escalation = yield* rows.get('escalations', entry.data.escalation);
  if (!escalation || escalation.closed?.at !== entry.at) return;
  const row = yield* rows.get('mentions', escalation.mention);
  if (row?.state !== 'escalated') return;
  const kase = yield* rows.get('cases', escalation.case);
  for (const id of kase?.escalations ?? []) {
    const other = yield* rows.get('escalations', id);
    if (other && other.mention === row.id && other.state !== 'closed') return;
  }
  put(rows, { ...row, state: row.answered ? 'answered' : 'open' });
}

/** `^DW` at the end of a reply says who of the team wrote it. */
export const signatureOf = (text: string): string | undefined =>
  /(?:^|\s)[\^~]\s?(\p{L}{1,4})\s*$/u.exec(text.slice(-20))?.[1];
