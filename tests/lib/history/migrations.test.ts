import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDb } from '@/lib/history/db';
import { createLedger } from '@/lib/history/ledger';
import { migrations } from '@/lib/history/migrations/registry';
import { instant, seen } from './make';

const now = () => new Date(instant(0));
const at = { case: 'k1', customer: 'c1' };

describe('migrations', () => {
  it('are numbered one after the other', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('that fail leave everything as it was, and writing says so', async () => {
    const name = 'earshot-migrations-1';
    const before = createDb(name);
    await createLedger(before, { now }).append([seen('1', at)]);
    before.close();

    const upgrade = () => Promise.reject(new Error('a bug'));
    const broken = createDb(name, [...migrations, { version: 99, stores: { more: '&id' }, upgrade }]);
    const ledger = createLedger(broken, { now });
    await expect(ledger.append([seen('2', at)])).rejects.toMatchObject({ code: 'blocked' });
    await expect(ledger.open()).rejects.toMatchObject({ code: 'blocked' });
    broken.close();

    const again = createDb(name);
    await createLedger(again, { now }).open();
    expect(await again.mentions.count()).toBe(1);
  });

  it('make the projections anew when a reducer has changed', async () => {
    const name = 'earshot-migrations-2';
    const before = createDb(name);
    await createLedger(before, { now }).append([seen('1', at)]);
    await before.mentions.clear();
    await before.meta.put({ key: 'projections', value: 0 });
    before.close();
    const after = createDb(name);
    await createLedger(after, { now }).open();
    expect(await after.mentions.count()).toBe(1);
  });

  it('a database of a newer version is left alone', async () => {
    const name = 'earshot-migrations-3';
    const newer = createDb(name, [...migrations, { version: 7, stores: { more: '&id' } }]);
    await createLedger(newer, { now }).append([seen('1', at)]);
    newer.close();
    const older = createLedger(createDb(name), { now });
    await expect(older.append([seen('2', at)])).rejects.toMatchObject({
      code: 'blocked',
      message: expect.stringContaining('newer Earshot'),
    });
  });
});
