import { EarshotError } from '@/lib/domain/result';
import { membersOf, rootCustomer, viewOf } from '@/lib/history/customers';
import { timeline } from '@/lib/history/queries';
import type { StoredCustomer } from '@/lib/history/tables';
import type { CustomerDetail } from '@/lib/messaging/protocol';
import type { WorkerContext } from './context';

const PAGE = 50;

/** A customer and everybody merged into them. Throws EarshotError `no-customer`. */
export async function familyOf(context: WorkerContext, id: string): Promise<StoredCustomer[]> {
  await context.ledger.open();
  const root = await rootCustomer(context.db, id);
  if (!root) throw new EarshotError('no-customer', 'This customer is not in the history any more.');
  return membersOf(context.db, root);
}

/** The entries that follow on one, newest first. */
export async function historyPage(
  context: WorkerContext,
  customer: string,
  before: string,
): ReturnType<typeof timeline> {
  const members = await familyOf(context, customer);
  return timeline(
    context.db,
    members.map(({ id }) => id),
    { before, limit: PAGE },
  );
}

/** Everything that a customer's page shows. */
export async function customerDetail(context: WorkerContext, customer: string): Promise<CustomerDetail> {
  const { db } = context;
  const members = await familyOf(context, customer);
  const ids = members.map(({ id }) => id);
  const { items, more } = await timeline(db, ids, { limit: PAGE });
  return {
    customer: viewOf(members),
    history: items,
    moreHistory: more,
    concessions: await db.concessions.where('customer').anyOf(ids).toArray(),
    escalations: (await db.escalations.where('customer').anyOf(ids).sortBy('raised')).reverse(),
    reminders: await db.reminders.where('customer').anyOf(ids).toArray(),
  };
}
