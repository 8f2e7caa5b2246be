import type { NewEntry } from '@/lib/domain/entry';
import type { HistoryDb } from './db';
import { identityId } from './order';
import type { StoredCustomer } from './tables';

const SALT = 'salt';

/**
 * The entries that forget a customer and everybody merged into them. Appending them removes their entries and rows;
 * a salted hash of their accounts is all that stays, so that it can be shown on request that somebody was forgotten.
 */
export async function forgetEntries(
  db: HistoryDb,
  members: readonly StoredCustomer[],
  { entry, by, id }: { entry: string; by: string; id: () => string },
): Promise<NewEntry[]> {
  const salt = await saltOf(db);
  return Promise.all(
    members.map(async (member, index): Promise<NewEntry> => {
      const accounts = member.identities.map(identityId).sort().join(' ');
      const data = { hash: await hashOf(`${salt} ${accounts}`) };
      return { id: index === 0 ? entry : id(), by, customer: member.id, type: 'customer.forgotten', data };
    }),
  );
}

async function saltOf(db: HistoryDb): Promise<string> {
  const fresh = hex(crypto.getRandomValues(new Uint8Array(16)));
  return db.transaction('rw', db.meta, async () => {
    const known = (await db.meta.get(SALT))?.value;
    if (typeof known === 'string') return known;
    await db.meta.put({ key: SALT, value: fresh });
    return fresh;
  });
}

const hashOf = async (text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
