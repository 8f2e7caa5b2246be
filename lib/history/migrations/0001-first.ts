import type { Migration } from './registry';

/** Compound and sparse indexes only where a query needs them: every index is paid for at each write. */
export const first: Migration = {
  version: 1,
  stores: {
    entries: '&id, [owner+at+id], [at+id], [kind+at]',
    scopes: '&key, *shared',
    mentions: '&id, customer, waits',
    customers: '&id, listed, mergedInto',
    identities: '&id, customer',
    cases: '&id, customer, nextDue',
    escalations: '&id, customer, raised, watch',
    outbox: '&id, next',
    reminders: '&id, customer, pending',
    concessions: '&id, customer',
    search: '&id, *words',
    meta: '&key',
    packs: '&revision, id',
    packStates: '&id',
  },
};
