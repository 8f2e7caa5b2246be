import { v7 } from 'uuid';
import type { Identity } from '@/lib/domain/entry';
import type { Post } from '@/lib/domain/post';
import type { HistoryDb } from './db';
import { identityId } from './order';
import type { StoredCase, StoredCustomer, StoredMention } from './tables';

const DAY = 86_400_000;
/** A post within this time of the last one may belong to the same matter. */
const SAME_CASE_DAYS = 14;
const CONTACT_DAYS = 30;

export interface Place {
  customer: string;
  case: string;
}
interface Matter {
  id: string;
  last: number;
  categories: Set<string | null>;
  threads: Set<string>;
}
export interface Assigner {
  /** Where a new post belongs. Remembers it, so that two new posts of one person fall together. */
  assign(post: Post, category: string | null): Place;
  /** How often this author has spoken to us in the last 30 days, this time included. */
  contacts(post: Post): number;
}

/** Who wrote it, as an identity. An author without a handle is nobody else's author. */
export function identityOf(post: Post): Identity {
  const { name, handle, url, followers } = post.author;
  return {
    site: post.site,
    handle: handle || `unknown-${post.id}`,
    name,
    ...(url ? { url } : {}),
    ...(followers === undefined ? {} : { followers }),
  };
}

/**
 * Decides which customer and which case posts belong to: the identity's customer, or a new one; an open case of the
 * last 14 days on the same matter (same thread, or same or no category), or a new one. Reads ahead, inside the
 * transaction that is open; the decision is written into the entry, so that projections stay pure.
 */
export async function loadAssigner(
  db: HistoryDb,
  posts: readonly Post[],
  now: Date,
  id: () => string = () => v7(),
): Promise<Assigner> {
  const identityIds = [...new Set(posts.map((post) => identityId(identityOf(post))))];
  const identities = await db.identities.bulkGet(identityIds);
  const customerOf = new Map<string, string>();
  const families = new Map<string, string[]>();
  const customers = await loadFamilies(
    db,
    identities.flatMap((row) => row?.customer ?? []),
  );
  for (const [index, key] of identityIds.entries()) {
    const customer = identities[index]?.customer;
    const family = customer && customers.get(customer);
    if (!family) continue;
    customerOf.set(key, family.root);
    families.set(family.root, family.members);
  }

  const members = [...families.values()].flat();
  const cases = members.length ? await db.cases.where('customer').anyOf(members).toArray() : [];
  const mentions = await loadMentions(db, cases);
  const rootOf = new Map([...families].flatMap(([root, all]) => all.map((member) => [member, root])));
  const matters = new Map<string, Matter[]>();
  const contacts = new Map<string, number>();
  const since = new Date(now.getTime() - CONTACT_DAYS * DAY).toISOString();
  for (const row of cases) {
    const root = rootOf.get(row.customer) ?? row.customer;
    const own = row.mentions.flatMap((mention) => mentions.get(mention) ?? []);
    contacts.set(root, (contacts.get(root) ?? 0) + own.filter(({ firstSeen }) => firstSeen >= since).length);
    if (row.state === 'open') append(matters, root, matterOf(row, own));
  }

  return {
    contacts: (post) => (contacts.get(customerOf.get(identityId(identityOf(post))) ?? '') ?? 0) + 1,
    assign(post, category) {
      const key = identityId(identityOf(post));
      const customer = customerOf.get(key) ?? id();
      customerOf.set(key, customer);
      contacts.set(customer, (contacts.get(customer) ?? 0) + 1);
      const known = matters.get(customer)?.filter((matter) => isSame(matter, post, category, now)) ?? [];
      const matter = known.sort((a, b) => b.last - a.last)[0] ?? {
        id: id(),
        last: 0,
        categories: new Set(),
        threads: new Set(),
      };
      if (!matter.last) append(matters, customer, matter);
      matter.last = now.getTime();
      matter.categories.add(category);
      if (post.thread) matter.threads.add(post.thread);
      return { customer, case: matter.id };
    },
  };
}

const append = <T>(map: Map<string, T[]>, key: string, value: T): void =>
  void map.set(key, [...(map.get(key) ?? []), value]);

function matterOf(row: StoredCase, mentions: readonly StoredMention[]): Matter {
  return {
    id: row.id,
    last: Math.max(Date.parse(row.opened), ...mentions.map(({ lastSeen }) => Date.parse(lastSeen))),
    categories: new Set(mentions.map(({ triage }) => triage?.category ?? null)),
    threads: new Set(mentions.flatMap(({ post }) => post.thread ?? [])),
  };
}

function isSame(matter: Matter, post: Post, category: string | null, now: Date): boolean {
  if (now.getTime() - matter.last > SAME_CASE_DAYS * DAY) return false;
  if (post.thread && matter.threads.has(post.thread)) return true;
  return category === null || matter.categories.has(category) || matter.categories.has(null);
}

async function loadMentions(
  db: HistoryDb,
  cases: readonly StoredCase[],
): Promise<Map<string, StoredMention>> {
  const rows = await db.mentions.bulkGet(cases.flatMap((row) => row.mentions));
  return new Map(rows.flatMap((row): [string, StoredMention][] => (row ? [[row.id, row]] : [])));
}

interface Family {
  root: string;
  members: string[];
}
/** For each customer: whom they were merged into, and everybody who was merged with them. */
async function loadFamilies(db: HistoryDb, ids: readonly string[]): Promise<Map<string, Family>> {
  const rows = new Map<string, StoredCustomer>();
  for (let wanted = [...new Set(ids)]; wanted.length;) {
    const found = (await db.customers.bulkGet(wanted)).flatMap((row) => row ?? []);
    for (const row of found) rows.set(row.id, row);
    wanted = found
      .flatMap((row) => [...row.absorbed, ...(row.mergedInto ? [row.mergedInto] : [])])
      .filter((id) => !rows.has(id));
  }
  const rootOf = (id: string): string => {
    const into = rows.get(id)?.mergedInto;
    return into && rows.has(into) ? rootOf(into) : id;
  };
  const below = (id: string): string[] => [id, ...(rows.get(id)?.absorbed ?? []).flatMap(below)];
  return new Map(
    ids.filter((id) => rows.has(id)).map((id) => [id, { root: rootOf(id), members: below(rootOf(id)) }]),
  );
}
