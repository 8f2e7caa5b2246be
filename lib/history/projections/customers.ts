import type { Entry, EntryOf, Identity } from '@/lib/domain/entry';
import { identityId, mentionOf } from '../order';
import type { Reads, Rows } from '../rows';
import { searchWords } from '../search-words';
import type { StoredCustomer } from '../tables';

/** Customers, the identities they are known by, and what they are found by. */
export function* projectCustomer(rows: Rows, entry: Entry): Reads<void> {
  switch (entry.type) {
    case 'mention.seen':
    case 'post.logged':
      return yield* seen(rows, entry);
    case 'customer.edited':
      return yield* edited(rows, entry);
    case 'customer.linked':
      return yield* linked(rows, entry);
    case 'customer.merged':
      return yield* merged(rows, entry);
    case 'customer.split':
      return yield* split(rows, entry);
    case 'escalation.raised': {
      const row = entry.customer ? yield* rows.get('customers', entry.customer) : undefined;
      const known = yield* rows.get('escalations', entry.data.escalation);
      if (row && !known && entry.mention && entry.case)
        put(rows, { ...row, escalations: row.escalations + 1 }, row);
      return;
    }
    default:
  }
}

function* seen(rows: Rows, entry: EntryOf<'mention.seen' | 'post.logged'>): Reads<void> {
  const { identity } = entry.data;
  if (!entry.customer || !entry.case) return;
  const mention = yield* rows.get('mentions', mentionOf(entry) ?? '');
  const known = yield* rows.get('identities', identityId(identity));
  const row = yield* rows.get('customers', entry.customer);
  const base: StoredCustomer = row ?? {
    id: entry.customer,
    name: '',
    note: '',
    tags: [],
    vip: false,
    identities: [],
    mentions: 0,
    replies: 0,
    escalations: 0,
    firstSeen: entry.at,
    lastSeen: entry.at,
    named: false,
    absorbed: [],
  };
  if (!known) rows.put('identities', { ...identity, id: identityId(identity), customer: entry.customer });
  else if (isNews(known, identity)) rows.put('identities', { ...known, ...identity });
  const next: StoredCustomer = {
    ...base,
    name: base.named ? base.name : identity.name || base.name || `@${identity.handle}`,
    identities: withIdentity(base.identities, identity),
    mentions: base.mentions + (mention ? 0 : 1),
    lastSeen: entry.at > base.lastSeen ? entry.at : base.lastSeen,
  };
  // The same account under two customers is one person: two machines met them before they shared a ledger.
  const into = !row && known ? yield* rootOf(rows, known.customer) : undefined;
  if (into && into.id !== next.id) absorb(rows, into, next, entry.id);
  else put(rows, next, row);
}

function* edited(rows: Rows, entry: EntryOf<'customer.edited'>): Reads<void> {
  const row = entry.customer ? yield* rows.get('customers', entry.customer) : undefined;
  if (!row) return;
  const { name, firstName, note, tags, vip } = entry.data;
  put(rows, {
    ...row,
    ...(name === undefined ? {} : { name: name || row.name, named: name !== '' }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
    ...(vip === undefined ? {} : { vip }),
  });
}

function* linked(rows: Rows, entry: EntryOf<'customer.linked'>): Reads<void> {
  const row = entry.customer ? yield* rows.get('customers', entry.customer) : undefined;
  if (!row) return;
  const { identity } = entry.data;
  const id = identityId(identity);
  const known = yield* rows.get('identities', id);
  const before =
    known && known.customer !== row.id ? yield* rows.get('customers', known.customer) : undefined;
  if (before) put(rows, { ...before, identities: before.identities.filter((one) => identityId(one) !== id) });
  rows.put('identities', { ...known, ...identity, id, customer: row.id });
  put(rows, { ...row, identities: withIdentity(row.identities, identity) });
}

function* merged(rows: Rows, entry: EntryOf<'customer.merged'>): Reads<void> {
  const from = yield* rows.get('customers', entry.data.from);
  const into = entry.customer ? yield* rootOf(rows, entry.customer) : undefined;
  if (!from || !into || from.mergedInto || into.id === from.id) return;
  absorb(rows, into, from, entry.id);
}

function* split(rows: Rows, entry: EntryOf<'customer.split'>): Reads<void> {
  const row = entry.customer ? yield* rows.get('customers', entry.customer) : undefined;
  if (!row) return;
  const members = [row, ...(yield* childrenOf(rows, row))];
  const child = members.find(({ mergedBy }) => mergedBy === entry.data.merge);
  const parent = child?.mergedInto ? yield* rows.get('customers', child.mergedInto) : undefined;
  if (!child || !parent) return;
  const { mergedInto: _, mergedBy: __, ...free } = child;
  put(rows, { ...parent, absorbed: parent.absorbed.filter((id) => id !== child.id) });
  put(rows, free);
}

function absorb(rows: Rows, into: StoredCustomer, from: StoredCustomer, by: string): void {
  put(rows, { ...into, absorbed: [...into.absorbed, from.id].sort() });
  put(rows, { ...from, mergedInto: into.id, mergedBy: by });
}

function* childrenOf(rows: Rows, row: StoredCustomer): Reads<StoredCustomer[]> {
  const children: StoredCustomer[] = [];
  for (const id of row.absorbed) {
    const child = yield* rows.get('customers', id);
    if (child) children.push(child, ...(yield* childrenOf(rows, child)));
  }
  return children;
}

/** The customer that this one was merged into, or itself. */
function* rootOf(rows: Rows, id: string): Reads<StoredCustomer | undefined> {
  let row = yield* rows.get('customers', id);
  while (row?.mergedInto) row = yield* rows.get('customers', row.mergedInto);
  return row;
}

/** `before` is the row as it is stored: what a customer is found by is written again only when it changed. */
function put(rows: Rows, row: StoredCustomer, before?: StoredCustomer): void {
  const { listed: _, ...rest } = row;
  rows.put('customers', row.mergedInto ? rest : { ...rest, listed: row.lastSeen });
  if (before && before.name === row.name && before.identities === row.identities) return;
  rows.put('search', { id: row.id, words: searchWords(row) });
}

const isNews = (known: Identity, identity: Identity): boolean =>
  (Object.keys(identity) as (keyof Identity)[]).some((field) => known[field] !== identity[field]);

function withIdentity(identities: Identity[], identity: Identity): Identity[] {
  const id = identityId(identity);
  const known = identities.find((one) => identityId(one) === id);
  if (known && !isNews(known, identity)) return identities;
  return known
    ? identities.map((one) => (one === known ? { ...one, ...identity } : one))
    : [...identities, identity];
}
