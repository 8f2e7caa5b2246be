import type { Entry } from '@/lib/domain/entry';
import type { Rows } from '../rows';

/** What was given to a customer: money or a gesture. */
export function projectConcession(rows: Rows, entry: Entry): void {
  if (entry.type !== 'concession.given' || !entry.customer) return;
  const { value, currency, gesture } = entry.data;
  rows.put('concessions', {
    id: entry.id,
    customer: entry.customer,
    at: entry.at,
    ...(entry.case ? { case: entry.case } : {}),
    ...(value === undefined ? {} : { value }),
    ...(currency ? { currency } : {}),
    ...(gesture ? { gesture } : {}),
  });
}
