import type { Entry, EntryOf, EntryType, NewEntry } from '@/lib/domain/entry';
import type { Post } from '@/lib/domain/post';
import type { Triage } from '@/lib/domain/triage';
import type { HistoryDb } from '@/lib/history/db';
import { createDb } from '@/lib/history/db';
import { PROJECTIONS } from '@/lib/history/tables';

let databases = 0;
/** A database of its own for each test. */
export const freshDb = (): HistoryDb => createDb(`earshot-test-${(databases += 1)}`);

/** A UUID that is easy to read in a failure. */
export const uuid = (number: number): string => `01890a5d-ac96-774b-bcce-${String(number).padStart(12, '0')}`;
export const instant = (minutes: number): string =>
  new Date(Date.UTC(2026, 10, 24, 9, 0) + minutes * 60_000).toISOString();

export const post = (id: string, handle = 'mayalq', part: Partial<Post> = {}): Post => ({
  site: 'x',
  id,
  surface: 'timeline',
  author: { name: 'Maya Lindqvist', handle },
  text: '@KestrelAir four hours late and now my connection is gone',
  ...part,
});
export const triage = (part: Partial<Triage> = {}): Triage => ({
  category: 'delay',
  pack: 'kestrel-air-care',
  brand: 'kestrel',
  sentiment: 'negative',
  wants: 'fix',
  priority: 'high',
  answer: true,
  language: 'en',
  reasons: [],
  ...part,
});

export function seen(
  id: string,
  place: { case: string; customer: string; handle?: string; at?: string; id?: string },
  part: Partial<EntryOf<'mention.seen'>['data']> = {},
): NewEntry<'mention.seen'> {
  const { handle = 'mayalq', ...rest } = place;
  return {
    ...rest,
    type: 'mention.seen',
    mention: `x:${id}`,
    data: {
      post: post(id, handle),
      hits: [],
      triage: triage(),
      due: { acknowledge: instant(30), nextStep: instant(120), solution: instant(480) },
      identity: { site: 'x', handle, name: 'Maya Lindqvist' },
      ...part,
    },
  };
}

export const entry = <T extends EntryType>(
  type: T,
  data: EntryOf<T>['data'],
  place: Partial<Pick<Entry, 'id' | 'at' | 'by' | 'mention' | 'case' | 'customer'>> = {},
): NewEntry => ({ type, data, ...place }) as NewEntry;

/** All projections and scopes, as text that can be compared. */
export async function dump(db: HistoryDb): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of [...PROJECTIONS, 'scopes']) tables[table] = await db.table(table).toArray();
  tables.entries = await db.entries.orderBy('id').toArray();
  return tables;
}
