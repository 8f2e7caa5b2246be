import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEntry } from '@/lib/domain/entry';
import { createLedger } from '@/lib/history/ledger';
import { dump, entry, freshDb, instant, seen, uuid } from './make';

const now = () => new Date(instant(0));
const customer = fc.constantFrom('c1', 'c2', 'c3');
const kase = fc.constantFrom('k1', 'k2');
const number = fc.constantFrom('1', '2', '3');
const handle = fc.constantFrom('a', 'b');
const escalation = fc.constantFrom('e1', 'e2');
const reminder = fc.constantFrom('r1', 'r2');
const due = { acknowledge: instant(100), solution: instant(200) };
const brief = { subject: 's', body: 'b' };
const place = fc.record({ customer, case: kase, mention: number.map((id) => `x:${id}`) });
const loose = fc.record(
  { customer, case: kase, mention: number.map((id) => `x:${id}`) },
  { requiredKeys: [] },
);

const anything: fc.Arbitrary<NewEntry> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(number, customer, kase, handle)
      .map(([id, c, k, h]) => seen(id, { customer: c, case: k, handle: h })),
  },
  fc.tuple(place, number, fc.boolean()).map(([where, id, own]) =>
    entry(
      'post.logged',
      {
        post: { site: 'x', id, surface: 'thread', author: { name: '', handle: 'b' }, text: '' },
        due: own ? due : {},
        identity: { site: 'x', handle: 'b', name: '' },
      },
      { ...where, mention: `x:${id}` },
    ),
  ),
  loose.map((where) =>
    entry('reply.sent', { text: 'Sorry, Maya', site: 'x', channel: 'public', signals: ['click'] }, where),
  ),
  place.map((where) =>
    entry('mention.answered', { author: { name: 'K', handle: 'k' }, text: 'Hello ^DW' }, where),
  ),
  place.map((where) => entry('mention.left', { reason: 'spam' }, where)),
  place.map((where) => entry('mention.returned', {}, where)),
  fc
    .tuple(place, fc.boolean())
    .map(([where, much]) =>
      entry(
        'triage.corrected',
        { correction: { answer: much, category: 'refund' }, was: {}, text: 't', due: much ? due : {} },
        where,
      ),
    ),
  fc
    .tuple(place, fc.nat(2), fc.boolean())
    .map(([where, step, done]) => entry('step.checked', { play: 'p', step, done }, where)),
  fc
    .tuple(customer, fc.constantFrom('Ann', 'Bo'))
    .map(([c, name]) => entry('customer.edited', { name, tags: [name] }, { customer: c })),
  fc
    .tuple(customer, handle)
    .map(([c, h]) =>
      entry('customer.linked', { identity: { site: 'x', handle: h, name: 'N' } }, { customer: c }),
    ),
  fc.tuple(customer, customer).map(([c, from]) => entry('customer.merged', { from }, { customer: c })),
  fc
    .tuple(customer, fc.integer({ min: 0, max: 25 }))
    .map(([c, merge]) => entry('customer.split', { merge: uuid(merge) }, { customer: c })),
  { weight: 1, arbitrary: customer.map((c) => entry('customer.forgotten', { hash: 'h' }, { customer: c })) },
  place.map((where) => entry('case.closed', { outcome: 'done' }, where)),
  place.map((where) => entry('case.reopened', { why: 'again' }, where)),
  fc.tuple(place, escalation, fc.boolean()).map(([where, id, hold]) =>
    entry(
      'escalation.raised',
      {
        escalation: id,
        pack: 'p',
        route: 'legal',
        label: 'Legal',
        tier: 2,
        destination: 'd',
        connector: 'webhook',
        reason: 'r',
        brief,
        facts: {},
        hold,
        due,
      },
      where,
    ),
  ),
  fc
    .tuple(loose, escalation)
    .map(([where, id]) => entry('escalation.delivered', { escalation: id, attempt: 1, status: 200 }, where)),
  fc
    .tuple(loose, escalation, fc.boolean())
    .map(([where, id, again]) =>
      entry(
        'escalation.failed',
        { escalation: id, attempt: 2, code: 'server', message: 'm', ...(again ? { next: instant(50) } : {}) },
        where,
      ),
    ),
  fc.tuple(loose, escalation).map(([where, id]) => entry('escalation.retried', { escalation: id }, where)),
  fc
    .tuple(loose, escalation)
    .map(([where, id]) => entry('escalation.acknowledged', { escalation: id }, where)),
  fc
    .tuple(loose, escalation)
    .map(([where, id]) => entry('escalation.closed', { escalation: id, outcome: 'ok' }, where)),
  fc
    .tuple(loose, reminder)
    .map(([where, id]) => entry('reminder.set', { reminder: id, due: instant(60), note: 'n' }, where)),
  fc.tuple(loose, reminder).map(([where, id]) => entry('reminder.done', { reminder: id }, where)),
  fc
    .tuple(place, fc.constantFrom('acknowledge', 'escalation:e1', 'escalation:e1:solution', 'reminder:r1'))
    .map(([where, clock]) => entry('clock.warned', { clock, kind: 'late', due: instant(30) }, where)),
  place.map((where) => entry('concession.given', { value: 5, currency: 'GBP' }, where)),
);

/** Entries with ids and instants, few instants so that many fall together; and an order in which they arrive. */
const history = fc.array(fc.tuple(anything, fc.nat(12)), { minLength: 1, maxLength: 25 }).chain((all) => {
  const entries = all.map(([one, minute], index) => ({ ...one, id: uuid(index), at: instant(minute) }));
  return fc.tuple(
    fc.constant(entries),
    fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 }),
  );
});

async function appended(entries: NewEntry[], sizes: number[]) {
  const db = freshDb();
  const ledger = createLedger(db, { now });
  const rest = [...entries];
  for (const size of sizes) await ledger.append(rest.splice(0, size));
  await ledger.append(rest);
  return { db, ledger };
}

describe('the projections', () => {
  it('are the same after a rebuild, whatever happened and in whatever order it arrived', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ([entries, arrived, sizes]) => {
        const { db, ledger } = await appended(arrived, sizes);
        const before = await dump(db);
        await ledger.rebuild();
        expect(await dump(db)).toEqual(before);
        const inOrder = await appended(entries, [entries.length]);
        expect(await dump(inOrder.db)).toEqual(before);
        await db.delete();
        await inOrder.db.delete();
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});
