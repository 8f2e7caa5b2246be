import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createLedger } from '@/lib/history/ledger';
import { dump, entry, freshDb, instant, seen, uuid } from './make';

const at = { case: 'k1', customer: 'c1' };
const setUp = () => {
  const db = freshDb();
  let minute = 0;
  const onAppended = vi.fn();
  const ledger = createLedger(db, { now: () => new Date(instant((minute += 1))), onAppended });
  return { db, ledger, onAppended };
};

describe('append', () => {
  it('writes the entry and everything that follows from it, with id, time and author filled in', async () => {
    const { db, ledger, onAppended } = setUp();
    const [added] = await ledger.append([seen('1', at)]);
    expect(added).toMatchObject({ type: 'mention.seen', at: instant(1), by: 'earshot' });
    expect(added?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(await db.mentions.get('x:1')).toMatchObject({
      state: 'open',
      customer: 'c1',
      case: 'k1',
      waits: 1,
    });
    expect(await db.customers.get('c1')).toMatchObject({ name: 'Maya Lindqvist', mentions: 1 });
    expect(await db.cases.get('k1')).toMatchObject({ nextDue: instant(30), mentions: ['x:1'] });
    expect(await db.identities.get('x:mayalq')).toMatchObject({ customer: 'c1' });
    expect(onAppended).toHaveBeenCalledWith([added]);
  });

  it('is one entry by its id, also when two calls race', async () => {
    const { db, ledger, onAppended } = setUp();
    await ledger.append([seen('1', at)]);
    const left = entry('mention.left', { reason: 'spam' }, { id: uuid(1), mention: 'x:1', ...at });
    const results = await Promise.all([
      ledger.append([left]),
      ledger.append([left, left]),
      ledger.append([left]),
    ]);
    expect(results.map((added) => added.length)).toEqual([1, 0, 0]);
    expect(await db.entries.count()).toBe(2);
    expect(onAppended).toHaveBeenCalledTimes(2);
  });

  it('keeps the order in which things happened when the clock stands still or is set back', async () => {
    const db = freshDb();
    let minute = 5;
    const ledger = createLedger(db, { now: () => new Date(instant(minute)) });
    await ledger.append([
      { ...seen('1', at), id: uuid(9) },
      entry('mention.left', { reason: 'spam' }, { id: uuid(1), mention: 'x:1', ...at }),
    ]);
    expect((await db.mentions.get('x:1'))?.state).toBe('left');
    minute = 2;
    await ledger.append([entry('mention.returned', {}, { id: uuid(2), mention: 'x:1', ...at })]);
    expect((await db.mentions.get('x:1'))?.state).toBe('open');
  });

  it('writes nothing at all when one entry is bad', async () => {
    const { db, ledger } = setUp();
    const bad = entry('mention.left', { reason: 3 } as never, { mention: 'x:1', ...at });
    await expect(ledger.append([seen('1', at), bad])).rejects.toMatchObject({ code: 'bad-entry' });
    expect(await db.entries.count()).toBe(0);
    expect(await db.mentions.count()).toBe(0);
  });

  it('lets a caller decide inside the transaction, so that two at once agree', async () => {
    const { db, ledger } = setUp();
    const claim = (customer: string) => async () =>
      (await db.identities.get('x:mayalq')) ? [] : [seen('1', { case: customer, customer })];
    await Promise.all([ledger.append(claim('c1')), ledger.append(claim('c2'))]);
    expect(await db.customers.count()).toBe(1);
  });

  it('says what to do when the database cannot be opened, and writes nothing', async () => {
    const { db, ledger } = setUp();
    vi.spyOn(db, 'open').mockRejectedValue(Object.assign(new Error('no'), { name: 'OpenFailedError' }));
    await expect(ledger.append([seen('1', at)])).rejects.toMatchObject({ code: 'blocked' });
  });

  it('says that the disk is full', async () => {
    const { db, ledger } = setUp();
    vi.spyOn(db.entries, 'bulkAdd').mockRejectedValue(
      Object.assign(new Error('no'), { name: 'QuotaExceededError' }),
    );
    await expect(ledger.append([seen('1', at)])).rejects.toMatchObject({ code: 'storage-full' });
    expect(await db.mentions.count()).toBe(0);
  });
});

describe('clocks', () => {
  const stopped = async (db: ReturnType<typeof freshDb>) =>
    Object.fromEntries(
      ((await db.cases.get('k1'))?.clocks ?? []).map(({ name, stopped }) => [name, stopped]),
    );
  const reply = (text: string, rules?: string[]) =>
    entry(
      'reply.sent',
      { text, site: 'x', channel: 'public', signals: ['click'], ...(rules ? { rules } : {}) },
      { mention: 'x:1', ...at },
    );

  it('the first reply acknowledges, the second is the next step, the end is the solution', async () => {
    const { db, ledger } = setUp();
    await ledger.append([seen('1', at)]);
    await ledger.append([reply('So sorry, Maya.')]);
    expect(await stopped(db)).toEqual({ acknowledge: instant(2) });
    await ledger.append([reply('You are on the 18:40.')]);
    expect(await stopped(db)).toEqual({ acknowledge: instant(2), nextStep: instant(3) });
    await ledger.append([entry('case.closed', { outcome: 'rebooked' }, { mention: 'x:1', ...at })]);
    expect(await stopped(db)).toMatchObject({ solution: instant(4) });
    expect(await db.cases.get('k1')).not.toHaveProperty('nextDue');
  });

  it('a first reply with a next step in it stops both', async () => {
    const { db, ledger } = setUp();
    await ledger.append([seen('1', at), reply('I am looking now, Maya.', ['personal'])]);
    expect(Object.keys(await stopped(db))).toEqual(['acknowledge', 'nextStep', 'solution']);
    expect(await stopped(db)).toMatchObject({ nextStep: expect.any(String) });
  });

  it('counts a reply once that the watcher and the page both told of', async () => {
    const { db, ledger } = setUp();
    await ledger.append([seen('1', at)]);
    await ledger.append([reply('So sorry, Maya. ^DW')]);
    const author = { name: 'Kestrel Air', handle: 'KestrelAir' };
    await ledger.append([
      entry('mention.answered', { author, text: 'So  sorry, Maya. ^DW' }, { mention: 'x:1', ...at }),
    ]);
    expect(await db.cases.get('k1')).toMatchObject({ replies: 1 });
    expect(await db.customers.get('c1')).toMatchObject({ replies: 1 });
    expect((await db.mentions.get('x:1'))?.answered).toMatchObject({ by: 'DW' });
  });

  it('stop when the mention is left and run again when it comes back', async () => {
    const { db, ledger } = setUp();
    await ledger.append([seen('1', at)]);
    await ledger.append([entry('mention.left', { reason: 'not ours' }, { mention: 'x:1', ...at })]);
    expect(await db.cases.get('k1')).not.toHaveProperty('nextDue');
    await ledger.append([entry('mention.returned', {}, { mention: 'x:1', ...at })]);
    expect(await db.cases.get('k1')).toMatchObject({ nextDue: instant(30) });
  });
});

describe('customers', () => {
  it('keep what a person gave them when the site shows another name', async () => {
    const { db, ledger } = setUp();
    await ledger.append([seen('1', at)]);
    await ledger.append([entry('customer.edited', { name: 'Maya L.', tags: ['vip'], vip: true }, at)]);
    await ledger.append([seen('2', at)]);
    expect(await db.customers.get('c1')).toMatchObject({ name: 'Maya L.', tags: ['vip'], mentions: 2 });
  });

  it('are merged by an entry and split again', async () => {
    const { db, ledger } = setUp();
    const other = { case: 'k2', customer: 'c2', handle: 'maya.l' };
    await ledger.append([seen('1', at), seen('2', other)]);
    await ledger.append([entry('customer.merged', { from: 'c2' }, { id: uuid(5), customer: 'c1' })]);
    expect(await db.customers.get('c2')).toMatchObject({ mergedInto: 'c1' });
    expect(await db.customers.get('c2')).not.toHaveProperty('listed');
    await ledger.append([entry('customer.split', { merge: uuid(5) }, { customer: 'c1' })]);
    expect(await db.customers.get('c2')).not.toHaveProperty('mergedInto');
    expect(await db.customers.get('c1')).toMatchObject({ absorbed: [] });
  });

  it('with the same account are one person, whoever met them', async () => {
    const { db, ledger } = setUp();
    await ledger.append([seen('1', at)]);
    await ledger.append([seen('2', { case: 'k9', customer: 'c9' })]);
    expect(await db.customers.get('c9')).toMatchObject({ mergedInto: 'c1' });
  });

  it('who are forgotten leave a hash and do not come back with an old backup', async () => {
    const { db, ledger } = setUp();
    const first = await ledger.append([
      seen('1', at),
      seen('2', { case: 'k2', customer: 'c2', handle: 'other' }),
    ]);
    await ledger.append([entry('customer.forgotten', { hash: 'abc' }, { customer: 'c1' })]);
    await ledger.append(first);
    const left = await dump(db);
    expect(JSON.stringify(left)).not.toContain('mayalq');
    expect(left.customers).toHaveLength(1);
    expect(left.entries).toHaveLength(2);
    await ledger.append([seen('3', { case: 'k3', customer: 'c3' })]);
    expect(await db.customers.get('c3')).toMatchObject({ mentions: 1 });
  });
});
