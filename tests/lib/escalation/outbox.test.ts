import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DestinationSettings } from '@/lib/domain/settings';
import type { DeliveryIo } from '@/lib/escalation/destinations/contract';
import { backoff, createOutbox } from '@/lib/escalation/outbox';
import type { HistoryDb } from '@/lib/history/db';
import { createDb } from '@/lib/history/db';
import { createLedger } from '@/lib/history/ledger';
import { entry, seen, uuid } from '../history/make';
import type { Behaviour, Receiver } from '../../support/receiver';
import { startReceiver } from '../../support/receiver';

const SECRET = 'whsec_c2VjcmV0IG9mIHRoZSBkdXR5IGNoYW5uZWw=';
const ID = uuid(500);
let receiver: Receiver | undefined;
let names = 0;
afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

/** Time moves only when a test moves it. */
function world(behaviour: Behaviour[] = []) {
  let time = Date.now();
  const name = `earshot-outbox-${(names += 1)}`;
  const open: HistoryDb[] = [];
  const bound: Record<string, DestinationSettings> = {};
  const io: DeliveryIo = {
    fetch: (...request) => fetch(...request),
    hasPermission: () => Promise.resolve(true),
    online: () => true,
    now: () => new Date(time),
    timeoutMs: 10_000,
    // The time-out comes when the receiver has the request that it will not answer.
    after: (_, callback) => {
      const attempt = (receiver?.attempts.length ?? 0) + 1;
      if (behaviour[attempt - 1] === 'hang') void receiver?.attempted(attempt).then(callback);
      return () => undefined;
    },
  };
  return {
    io,
    bound,
    wait: (ms: number) => void (time += ms),
    async bind() {
      receiver = await startReceiver({ secret: SECRET, behaviour });
      bound['duty-channel'] = { kind: 'webhook', url: receiver.url, secret: SECRET };
      return receiver;
    },
    /** A worker over the same database, as it is after the one before was killed. */
    worker(changed: Partial<DeliveryIo> = {}) {
      for (const db of open.splice(0)) db.close();
      const db = createDb(name);
      open.push(db);
      const ledger = createLedger(db, { now: io.now });
      const wake = vi.fn();
      const outbox = createOutbox({
        db,
        ledger,
        destinations: () => Promise.resolve(bound),
        io: { ...io, ...changed },
        random: () => 1,
        alone: (work) => work(),
        wake,
      });
      return { db, ledger, outbox, wake };
    },
  };
}
type World = ReturnType<typeof world>;

const place = { mention: 'x:1', case: 'k1', customer: 'c1' };
const raised = entry(
  'escalation.raised',
  {
    escalation: ID,
    pack: 'kestrel-air-care',
    route: 'duty-lead',
    label: 'Duty lead',
    tier: 1,
    destination: 'duty-channel',
    connector: 'webhook',
    reason: 'because the priority is urgent',
    brief: { subject: 'Late flight: Maya', body: 'What they wrote …' },
    facts: { post: { id: '1' } },
    hold: false,
    due: {},
  },
  place,
);

async function raise(all: World) {
  const made = all.worker();
  await made.ledger.append([seen('1', { case: 'k1', customer: 'c1' })]);
  await made.ledger.append([raised]);
  return made;
}
const row = async (db: HistoryDb) => {
  const found = await db.escalations.get(ID);
  if (!found) throw new Error('no escalation');
  return found;
};

describe('delivery', () => {
  it('sends a signed Standard Webhooks request and counts it as delivered after the 2xx', async () => {
    const all = world();
    const { received } = await all.bind();
    const { db, outbox, wake } = await raise(all);
    expect((await row(db)).state).toBe('queued');
    await outbox.drain();
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ id: ID, verified: true });
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      type: 'escalation.raised',
      timestamp: all.io.now().toISOString(),
      data: {
        escalation: ID,
        route: 'duty-lead',
        brief: { subject: 'Late flight: Maya' },
        facts: { post: { id: '1' } },
      },
    });
    expect(await row(db)).toMatchObject({ state: 'delivered', attempts: [{ ok: true }] });
    expect(await db.outbox.count()).toBe(0);
    expect(wake).toHaveBeenLastCalledWith(undefined);
  });

  it('goes on through failure, silence, a cut line and the worker’s death, with the same id, to one delivery', async () => {
    const all = world(['error', 'hang', 'drop']);
    const { attempts, received } = await all.bind();
    await raise(all);
    for (const code of ['server', 'timeout', 'offline']) {
      const { db, outbox, wake } = all.worker();
      await outbox.drain();
      const escalation = await row(db);
      expect(escalation.state).toBe('queued');
      expect(escalation.attempts.at(-1)).toMatchObject({ ok: false, code, next: expect.any(String) });
      expect(wake).toHaveBeenLastCalledWith(new Date(escalation.attempts.at(-1)?.next ?? ''));
      // Not before its time.
      await outbox.drain();
      expect((await row(db)).attempts).toHaveLength(escalation.attempts.length);
      all.wait(60_000);
    }
    const last = all.worker();
    await last.outbox.drain();
    expect(await row(last.db)).toMatchObject({ state: 'delivered' });
    expect((await row(last.db)).attempts).toHaveLength(4);
    expect(new Set(attempts.map(({ id }) => id))).toEqual(new Set([ID]));
    expect(attempts).toHaveLength(4);
    expect(received).toHaveLength(1);
  });

  it('stops when the receiver refuses, and starts again when a person asks', async () => {
    const all = world(['refuse']);
    const { received } = await all.bind();
    const { db, ledger, outbox } = await raise(all);
    await outbox.drain();
    expect(await row(db)).toMatchObject({ state: 'failed', attempts: [{ code: 'refused' }] });
    expect((await row(db)).attempts[0]?.next).toBeUndefined();
    all.wait(60_000);
    await outbox.drain();
    expect(received).toHaveLength(0);
    await ledger.append([entry('escalation.retried', { escalation: ID }, place)]);
    await outbox.drain();
    expect(await row(db)).toMatchObject({ state: 'delivered' });
    expect(received).toHaveLength(1);
  });

  it('killed after the receiver took it and before that was written: sent again, and the id tells the double', async () => {
    const all = world();
    const { attempts, received } = await all.bind();
    await raise(all);
    const dying = all.worker();
    vi.spyOn(dying.ledger, 'append').mockRejectedValue(new Error('killed'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await dying.outbox.drain();
    const next = all.worker();
    expect((await row(next.db)).state).toBe('queued');
    await next.outbox.drain();
    expect((await row(next.db)).state).toBe('delivered');
    expect(attempts).toHaveLength(2);
    expect(received).toHaveLength(1);
  });

  it('is made once when it is asked for many times at once', async () => {
    const all = world();
    const { attempts } = await all.bind();
    const { outbox } = await raise(all);
    await Promise.all([outbox.drain(), outbox.drain(), outbox.drain({ offline: true })]);
    expect(attempts).toHaveLength(1);
  });

  it('waits for the network and goes on at once when it is back', async () => {
    const all = world();
    const { received } = await all.bind();
    await raise(all);
    const away = all.worker({ online: () => false });
    await away.outbox.drain();
    expect(await row(away.db)).toMatchObject({ state: 'queued', attempts: [{ code: 'offline' }] });
    const back = all.worker();
    await back.outbox.drain();
    expect(received).toHaveLength(0);
    await back.outbox.drain({ offline: true });
    expect(received).toHaveLength(1);
  });

  it('waits for the person when the alias is bound to nothing, to a mail, or the host is not allowed', async () => {
    const all = world();
    const { attempts } = await all.bind();
    const { db, ledger, outbox } = await raise(all);
    const retry = () => ledger.append([entry('escalation.retried', { escalation: ID }, place)]);
    const address = all.bound['duty-channel'];
    delete all.bound['duty-channel'];
    await outbox.drain();
    expect(await row(db)).toMatchObject({ state: 'failed', attempts: [{ code: 'unbound' }] });
    all.bound['duty-channel'] = { kind: 'mailto', address: 'legal@kestrelair.example' };
    await retry();
    await outbox.drain();
    expect((await row(db)).attempts.at(-1)).toMatchObject({ code: 'unbound' });
    if (address) all.bound['duty-channel'] = address;
    await retry();
    const forbidden = all.worker({ hasPermission: () => Promise.resolve(false) });
    await forbidden.outbox.drain();
    expect((await row(forbidden.db)).attempts.at(-1)).toMatchObject({ code: 'permission' });
    expect(attempts).toHaveLength(0);
  });

  it('says that a secret is no secret, and never repeats it', async () => {
    const all = world();
    await all.bind();
    all.bound['duty-channel'] = { kind: 'webhook', url: receiver?.url ?? '', secret: 'whsec_***' };
    const { db, outbox } = await raise(all);
    await outbox.drain();
    expect((await row(db)).attempts[0]).toMatchObject({ code: 'unbound' });
    expect(JSON.stringify(await db.entries.toArray())).not.toContain('***');
  });

  it('gives up after three days, and says so', async () => {
    const all = world(['error', 'error']);
    await all.bind();
    const { db, outbox } = await raise(all);
    await outbox.drain();
    all.wait(3 * 24 * 3_600_000);
    await outbox.drain();
    expect((await row(db)).attempts.at(-1)).toMatchObject({ message: expect.stringContaining('three days') });
    expect(await row(db)).toMatchObject({ state: 'failed' });
  });
});

describe('the wait between attempts', () => {
  it('doubles, has a top and is spread', () => {
    expect(backoff(1, 1)).toBe(5_000);
    expect(backoff(2, 1)).toBe(10_000);
    expect(backoff(50, 1)).toBe(30 * 60_000);
    expect(backoff(3, 0)).toBe(10_000);
  });
});
