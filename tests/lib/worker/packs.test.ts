import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { clock, freshName, kestrel, late, samplePack, stubBrowser, worker } from './make';

const time = clock();
let name = '';
let one = worker(freshName(), time.now);
const activate = (source: string, allowDowngrade = false) =>
  one.ask('pack.activate', { entry: v7(), source, allowDowngrade });

beforeEach(() => {
  stubBrowser();
  name = freshName();
  one = worker(name, time.now);
});

describe('packs', () => {
  it('go live in one step and are there for the next worker', async () => {
    expect(await activate(kestrel())).toMatchObject({
      id: 'kestrel-air-care',
      version: '1.4.0',
      enabled: true,
      counts: { categories: 3, plays: 1, tests: 1, terms: 3 },
    });
    one.kill();
    one = worker(name, time.now);
    expect(await one.see(late())).toHaveLength(1);
    expect((await one.ask('packs.active', {})).packs).toHaveLength(1);
    expect((await one.ask('pack.source', { pack: 'kestrel-air-care' })).source).toBe(kestrel());
  });

  it('that are wrong or fail their tests do not go live', async () => {
    await expect(activate('schema: nonsense')).rejects.toMatchObject({
      code: 'pack-invalid',
      details: expect.any(Array),
    });
    const failing = kestrel().replace(
      'expect: { brand: kestrel, category: delay }',
      'expect: { category: praise }',
    );
    await expect(activate(failing)).rejects.toMatchObject({ code: 'pack-fails-tests' });
    expect(await one.ask('packs.list', {})).toEqual([]);
  });

  it('do not go back by themselves, but by one step when asked', async () => {
    await activate(kestrel('1.4.0'));
    expect(await activate(kestrel('1.5.0'))).toMatchObject({ version: '1.5.0', previous: '1.4.0' });
    await expect(activate(kestrel('1.4.1'))).rejects.toMatchObject({ code: 'pack-older' });
    const before = (await one.ask('packs.active', {})).version;
    const back = { entry: v7(), pack: 'kestrel-air-care' };
    expect(await one.ask('pack.rollback', back)).toMatchObject({ version: '1.4.0', previous: '1.5.0' });
    expect(await one.ask('pack.rollback', back)).toMatchObject({ version: '1.4.0' });
    expect((await one.ask('packs.active', {})).version).not.toBe(before);
    expect(await activate(kestrel('1.3.0'), true)).toMatchObject({ version: '1.3.0' });
    const entries = (await one.context.db.entries.toArray()).filter(
      ({ entry }) => entry.type === 'pack.activated',
    );
    expect(entries).toHaveLength(4);
    expect(await one.context.db.packs.count()).toBe(2);
  });

  it('are one by their entry, however often the message comes', async () => {
    const input = { entry: v7(), source: kestrel() };
    await Promise.all([one.ask('pack.activate', input), one.ask('pack.activate', input)]);
    await one.ask('pack.activate', input);
    expect(await one.context.db.packs.count()).toBe(1);
    expect((await one.ask('packs.list', {}))[0]?.previous).toBeUndefined();
  });

  it('stand side by side, are switched off and on, and are removed', async () => {
    await activate(kestrel());
    await activate(
      kestrel()
        .replaceAll('kestrel-air-care', 'second-pack')
        .replaceAll('Kestrel Air', 'Second Line')
        .replaceAll('@KestrelAir', '@SecondLine'),
    );
    expect((await one.ask('packs.active', {})).packs.map(({ id }) => id)).toEqual([
      'kestrel-air-care',
      'second-pack',
    ]);
    await one.ask('pack.enable', { pack: 'kestrel-air-care', enabled: false });
    expect((await one.ask('packs.active', {})).packs.map(({ id }) => id)).toEqual(['second-pack']);
    expect(await one.see(late())).toEqual([]);
    await one.ask('pack.enable', { pack: 'kestrel-air-care', enabled: true });
    expect(await one.see(late())).toHaveLength(1);
    await one.ask('pack.remove', { entry: v7(), pack: 'kestrel-air-care' });
    await one.ask('pack.remove', { entry: v7(), pack: 'second-pack' });
    expect(await one.ask('packs.list', {})).toEqual([]);
    expect((await one.ask('page.hello', { site: 'x', url: 'https://x.com/' })).lexicon).toBeUndefined();
    await expect(one.ask('pack.source', { pack: 'second-pack' })).rejects.toMatchObject({ code: 'no-pack' });
  });

  it('teach triage what agents corrected, also after the worker was killed', async () => {
    await activate(kestrel());
    await one.see(late());
    for (const id of ['2', '3', '4']) {
      await one.see(late(id, { text: `@KestrelAir my cello was refused at gate ${id}` }));
      await one.ask('triage.correct', {
        entry: v7(),
        mention: `x:${id}`,
        correction: { category: 'praise' },
      });
    }
    const cello = async (id: string) => {
      await one.see(late(id, { text: '@KestrelAir my cello was refused at gate 7' }));
      return (await one.ask('brief.get', { mention: `x:${id}` })).mention.triage?.category;
    };
    const learned = await cello('5');
    one.kill();
    one = worker(name, time.now);
    expect(await cello('6')).toBe(learned);
    expect(learned).toBe('praise');
  });

  it.skipIf(!samplePack())('the sample pack goes live', async () => {
    expect(await activate(samplePack() ?? '')).toMatchObject({ enabled: true });
  });
});
