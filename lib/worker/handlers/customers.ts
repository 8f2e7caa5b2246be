import { EarshotError } from '@/lib/domain/result';
import { rootCustomer, searchCustomers } from '@/lib/history/customers';
import { forgetEntries } from '@/lib/history/forget';
import type { Handlers } from '@/lib/messaging/server';
import type { WorkerContext } from '../context';
import { agentOf } from '../context';
import { familyOf } from '../customer-detail';

type CustomerHandlers = Pick<
  Handlers,
  'customers.search' | 'customer.edit' | 'customer.merge' | 'customer.split' | 'customer.forget'
>;

/** Finding customers, and what a person changes about them. */
export function customerHandlers(context: WorkerContext): CustomerHandlers {
  const { db, ledger } = context;

  return {
    async 'customers.search'(input) {
      await ledger.open();
      return searchCustomers(db, input);
    },

    async 'customer.edit'({ entry, customer, ...changes }) {
      const [root] = await familyOf(context, customer);
      const data = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const by = await agentOf(context);
      await ledger.append([{ id: entry, by, customer: root?.id ?? customer, type: 'customer.edited', data }]);
    },

    async 'customer.merge'({ entry, customer, from }) {
      await ledger.open();
      const by = await agentOf(context);
      await ledger.append(async () => {
        if (await db.entries.get(entry)) return [];
        const into = await rootCustomer(db, customer);
        const other = await rootCustomer(db, from);
        if (!into || !other)
          throw new EarshotError('no-customer', 'One of the two customers is not in the history any more.');
        if (into.id === other.id) throw new EarshotError('same-customer', 'These are one customer already.');
        return [{ id: entry, by, customer: into.id, type: 'customer.merged', data: { from: other.id } }];
      });
    },

    async 'customer.split'({ entry, customer, merge }) {
      await familyOf(context, customer);
      const by = await agentOf(context);
      await ledger.append(async () => {
        const known = await db.entries.get(merge);
        const owner = known?.owner || customer;
        return [{ id: entry, by, customer: owner, type: 'customer.split', data: { merge } }];
      });
    },

    async 'customer.forget'({ entry, customer }) {
      await ledger.open();
      if (await db.entries.get(entry)) return;
      const members = await familyOf(context, customer);
      const by = await agentOf(context);
      const entries = await forgetEntries(db, members, { entry, by, id: context.id });
      await ledger.append(entries);
    },
  };
}
