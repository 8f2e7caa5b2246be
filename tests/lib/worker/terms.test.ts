import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { clock, freshName, kestrel, post, stubBrowser, worker } from './make';

const time = clock();
const source = kestrel().replace(
  '- { kind: name, text: Kestrel Air }',
  '- { kind: name, text: Kestrel Air }\n      - { kind: name, text: Kestrel, ambiguous: true }',
);
let name = freshName();
let one = worker(name, time.now);

beforeEach(async () => {
  stubBrowser();
  name = freshName();
  one = worker(name, time.now);
  await one.ask('pack.activate', { entry: v7(), source });
});

const leave = (mention: string, notUs: boolean) =>
  one.ask('mention.leave', { entry: v7(), mention, reason: 'Not about us', ...(notUs ? { notUs } : {}) });
const answer = (mention: string) =>
  one.ask('reply.log', { entry: v7(), mention, text: 'We are looking into it. ^DW', channel: 'public' });
const misspelt = 'Kestrel Ayr lost my bag';
const confidence = async (text: string, replyingTo?: string): Promise<number | undefined> =>
  (await one.ask('terms.try', { text, site: 'x', ...(replyingTo ? { replyingTo } : {}) }))[0]?.confidence;

describe('what agents do with mentions', () => {
  it('moves the weight of the spelling, and is there after a restart', async () => {
    const text = 'Kestrl Air lost my bag';
    const before = await confidence(text);
    expect(before).toBeGreaterThanOrEqual(0.5);
    for (const id of ['1', '2', '3']) {
      await one.see(post(id, text, { author: { name: '', handle: `user${id}` } }));
      await leave(`x:${id}`, true);
    }
    expect(await confidence(text)).toBeLessThan(0.5);
    one.kill();
    one = worker(name, time.now);
    expect(await confidence(text)).toBeLessThan(0.5);
    expect((await one.see(post('9', text)))[0]).toMatchObject({ uncertain: true });
  });

  it('counts for nothing when the reason is another, and is taken back with the mention', async () => {
    const before = await confidence(misspelt);
    await one.see(post('1', misspelt));
    await leave('x:1', false);
    expect(await confidence(misspelt)).toBe(before);
    await leave('x:1', true);
    expect(await confidence(misspelt)).not.toBe(before);
    await one.ask('mention.return', { entry: v7(), mention: 'x:1' });
    expect(await confidence(misspelt)).toBe(before);
  });

  it('lifts an ambiguous name by its answers', async () => {
    const text = 'kestrel legroom again';
    const before = (await confidence(text)) ?? 0;
    for (const id of ['1', '2']) {
      await one.see(post(id, 'Kestrel legroom is a joke', { author: { name: '', handle: `user${id}` } }));
      await answer(`x:${id}`);
    }
    expect(await confidence(text)).toBeGreaterThan(before);
  });
});

describe('the thread', () => {
  it('speaks for an ambiguous name', async () => {
    const text = 'same with kestrel here';
    const alone = await confidence(text);
    expect(await confidence(text, '@KestrelAir')).toBeGreaterThan(alone ?? 0);
    const marks = await one.see(
      post('1', 'Kestrel Air lost my bag'),
      post('2', text, { parent: '1', author: { name: '', handle: 'other' } }),
    );
    expect(marks.map(({ id, uncertain }) => [id, uncertain === true])).toEqual([
      ['x:1', false],
      ['x:2', false],
    ]);
  });
});

describe('the table of terms', () => {
  it('counts hits, confirmed and rejected by spelling, and names terms never met', async () => {
    await one.see(post('1', 'Kestrl Air lost my bag'), post('2', 'Kestrel Air lost my bag'));
    await leave('x:1', true);
    await answer('x:2');
    const terms = await one.ask('terms.list', {});
    expect(terms.find(({ term }) => term === 'Kestrel Air')).toMatchObject({
      pack: 'kestrel-air-care',
      name: 'Kestrel Air',
      hits: 2,
      confirmed: 1,
      rejected: 1,
      variants: expect.arrayContaining([
        { text: 'kestrl air', way: 'misspelt', hits: 1, confirmed: 0, rejected: 1 },
        { text: 'kestrel air', hits: 1, confirmed: 1, rejected: 0 },
      ]) as unknown,
    });
    expect(terms.find(({ term }) => term === '@KestrelAir')).toMatchObject({ hits: 0, variants: [] });
    expect(terms.find(({ competitor }) => competitor)).toMatchObject({ term: 'Merlin Airways', hits: 0 });
  });

  it('is empty, and finds nothing, where no pack is in use', async () => {
    const empty = worker(freshName(), time.now);
    expect(await empty.ask('terms.list', {})).toEqual([]);
    expect(await empty.ask('terms.try', { text: 'Kestrel Air', site: 'x' })).toEqual([]);
  });
});
