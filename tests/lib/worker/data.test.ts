import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import Dexie from 'dexie';
import { v7 } from 'uuid';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clock, freshName, kestrel, late, post, stubBrowser, worker } from './make';
import type { TestWorker } from './make';

const time = clock();
let one = worker(freshName(), time.now);

beforeEach(async () => {
  stubBrowser();
  one = worker(freshName(), time.now);
  await one.ask('pack.activate', { entry: v7(), source: kestrel() });
});

async function exported(from: TestWorker): Promise<string[]> {
  const lines: string[] = [];
  let after: string | undefined;
  do {
    const chunk = await from.ask('data.export', after === undefined ? {} : { after });
    lines.push(...chunk.lines);
    after = chunk.next;
  } while (after !== undefined);
  return lines;
}

describe('export and import', () => {
  it('carry everything to another machine, twice is once', async () => {
    await one.ask('settings.set', { patch: { agent: { name: 'Dana Wu', initials: 'DW' } } });
    await one.ask('destination.bind', {
      alias: 'legal-desk',
      destination: { kind: 'webhook', url: 'https://hooks.example/', secret: 'whsec_c2VjcmV0' },
    });
    await one.see(
      late(),
      post('2', '@KestrelAir thank you, best flight', { author: { name: 'Ola', handle: 'olab' } }),
    );
    await one.ask('reply.log', { entry: v7(), mention: 'x:1', text: 'Sorry, Maya', channel: 'public' });
    const lines = await exported(one);
    expect(lines.join('\n')).not.toContain('whsec_');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ earshot: 'header', entries: 4 });

    await fakeBrowser.storage.local.clear();
    const other = worker(freshName(), time.now);
    expect(await other.ask('data.import', { lines })).toEqual({ added: 4, known: 0, rejected: [] });
    expect(await other.ask('data.import', { lines })).toEqual({ added: 0, known: 4, rejected: [] });
    expect(await other.ask('packs.list', {})).toHaveLength(1);
    expect(await other.ask('settings.get', {})).toMatchObject({ agent: { initials: 'DW' } });
    const brief = await other.ask('brief.get', { mention: 'x:1' });
    expect(brief).toMatchObject({ mention: { state: 'answered' }, customer: { replies: 1 } });
    expect((await exported(other)).filter((line) => line.includes('"entry"')).length).toBeGreaterThanOrEqual(
      4,
    );
  });

  it('names bad lines by number and takes in the others', async () => {
    await one.see(late());
    const [good = ''] = (await exported(one)).filter((line) => line.includes('mention.seen'));
    const other = worker(freshName(), time.now);
    const lines = [
      '{',
      '',
      '{"earshot":"entry","entry":{"id":"x"}}',
      '[]',
      good,
      '{"earshot":"header","format":"v9"}',
    ];
    const result = await other.ask('data.import', { lines, firstLine: 10 });
    expect(result).toMatchObject({ added: 1, known: 0 });
    expect(result.rejected.map(({ line }) => line)).toEqual([10, 12, 13, 15]);
    expect(result.rejected.every(({ message }) => message.length > 10)).toBe(true);
  });

  it('goes through chunks without losing or doubling an entry', async () => {
    await one.see(late());
    const customer = (await one.ask('brief.get', { mention: 'x:1' })).customer.id;
    await one.context.ledger.append(
      Array.from({ length: 2_100 }, (_, index) => ({
        type: 'interaction.logged' as const,
        customer,
        data: { kind: 'note' as const, text: `note ${index}` },
      })),
    );
    const entries = (await exported(one)).filter((line) => line.includes('"earshot":"entry"'));
    expect(entries).toHaveLength(2_102);
    expect(new Set(entries).size).toBe(2_102);

    // And the timeline is paged without a gap.
    let { history, moreHistory: more } = await one.ask('customer.get', { customer });
    while (more) {
      const page = await one.ask('history.more', { customer, before: history.at(-1)?.id ?? '' });
      history = [...history, ...page.items];
      more = page.more;
      if (history.length > 300) break;
    }
    expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
    expect(history.length).toBeGreaterThan(300);
  });
});

describe('customers', () => {
  const find = async (query: string) =>
    (await one.ask('customers.search', { query })).customers.map(({ name }) => name);

  it('are found by any part of a name, handle or tag, and by the note', async () => {
    await one.see(
      late('1', { author: { name: 'Maya Lindqvist', handle: 'mayalq' } }),
      late('2', { author: { name: 'Åsa Öberg', handle: 'asa_o' } }),
      late('3', { author: { name: '山田太郎', handle: 'taro' } }),
    );
    const { customers, total } = await one.ask('customers.search', { query: '' });
    expect(total).toBe(3);
    const maya = customers.find(({ name }) => name.startsWith('Maya'))?.id ?? '';
    await one.ask('customer.edit', {
      entry: v7(),
      customer: maya,
      tags: ['honeymoon'],
      note: 'Flies with a cello',
    });
    expect(await find('maya')).toEqual(['Maya Lindqvist']);
    expect(await find('QVIST')).toEqual(['Maya Lindqvist']);
    expect(await find('yalq')).toEqual(['Maya Lindqvist']);
    expect(await find('moon maya')).toEqual(['Maya Lindqvist']);
    expect(await find('cello')).toEqual(['Maya Lindqvist']);
    expect(await find('oberg')).toEqual(['Åsa Öberg']);
    expect(await find('山田')).toEqual(['山田太郎']);
    expect(await find('nobody')).toEqual([]);
    expect(await find('maya oberg')).toEqual([]);
    expect(await find('<script>\uD800')).toEqual([]);
  });

  it('are merged and split: one history, one count, and back', async () => {
    await one.see(late('1'), late('2', { author: { name: 'Maya L', handle: 'maya_l' } }));
    const [a, b] = (await one.ask('customers.search', { query: 'maya' })).customers;
    const merge = v7();
    await one.ask('customer.merge', { entry: merge, customer: a?.id ?? '', from: b?.id ?? '' });
    expect((await one.ask('customers.search', { query: 'maya' })).total).toBe(1);
    const both = await one.ask('customer.get', { customer: b?.id ?? '' });
    expect(both.customer).toMatchObject({ id: a?.id, mentions: 2 });
    expect(both.history.filter(({ type }) => type === 'mention.seen')).toHaveLength(2);
    await one.see(late('3', { author: { name: 'Maya L', handle: 'maya_l' } }));
    expect((await one.ask('brief.get', { mention: 'x:3' })).customer).toMatchObject({
      id: a?.id,
      mentions: 3,
    });
    await one.ask('customer.split', { entry: v7(), customer: a?.id ?? '', merge });
    expect((await one.ask('customers.search', { query: 'maya' })).total).toBe(2);
    await expect(
      one.ask('customer.merge', { entry: v7(), customer: a?.id ?? '', from: a?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'same-customer' });
  });

  it('are forgotten with everything about them, and start new when they are seen again', async () => {
    await one.see(late('1'));
    const customer = (await one.ask('brief.get', { mention: 'x:1' })).customer.id;
    const backup = await exported(one);
    const entries = async () =>
      (await exported(one)).filter((line) => line.includes('"earshot":"entry"')).join('\n');
    const forget = { entry: v7(), customer };
    await one.ask('customer.forget', forget);
    await one.ask('customer.forget', forget);
    expect(await entries()).not.toMatch(/maya/i);
    await one.ask('data.import', { lines: backup });
    expect(await entries()).not.toMatch(/maya/i);
    await one.see(late('1'));
    const again = await one.ask('brief.get', { mention: 'x:1' });
    expect(again.customer.id).not.toBe(customer);
    expect(again.customer.mentions).toBe(1);
  });
});

describe('health', () => {
  it('counts entries, and says what to do when the history cannot be opened', async () => {
    expect(await one.ask('health.get', {})).toMatchObject({ entries: 1 });
    const name = freshName();
    const newer = worker(name, time.now);
    await newer.context.ledger.open();
    newer.kill();
    const future = new Dexie(name);
    future.version(99).stores({ entries: '&id' });
    await future.open();
    future.close();
    const blocked = await worker(name, time.now).ask('health.get', {});
    expect(blocked.entries).toBe(0);
    expect(blocked.blocked).toContain('newer Earshot');
  });

  it('rebuilds the projections', async () => {
    await one.see(late());
    await one.context.db.mentions.clear();
    expect(await one.ask('data.rebuild', {})).toEqual({ entries: 2 });
    expect(await one.ask('mentions.list', { view: 'todo' })).toHaveLength(1);
  });
});
