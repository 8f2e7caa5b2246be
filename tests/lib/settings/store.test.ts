import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings';
import { protocol } from '@/lib/messaging/protocol';
import type { StorageArea } from '@/lib/settings/store';
import { createSettings } from '@/lib/settings/store';

function memory(items: Record<string, unknown> = {}): StorageArea & { items: Record<string, unknown> } {
  return {
    items,
    get: (keys) => Promise.resolve(Object.fromEntries(keys.map((key) => [key, items[key]]))),
    set: (more) => {
      Object.assign(items, structuredClone(more));
      return Promise.resolve();
    },
  };
}

describe('settings', () => {
  it('are the defaults at first, and keep what was set', async () => {
    const area = memory();
    const settings = createSettings(() => area);
    expect(await settings.get()).toEqual(defaultSettings());
    await settings.set({ agent: { name: 'Dana Wu', initials: 'DW', role: '' } });
    expect(await createSettings(() => area).get()).toMatchObject({
      agent: { initials: 'DW' },
      warnMinutes: 10,
    });
  });

  it('change only what a message names', async () => {
    const settings = createSettings(() => area);
    const area = memory();
    const patch = (raw: unknown) => settings.set(protocol['settings.set'].input.parse({ patch: raw }).patch);
    await patch({ agent: { name: 'Dana Wu' }, warnMinutes: 20, sites: { facebook: false } });
    await patch({ agent: { initials: 'DW' }, panel: { place: 'side' } });
    expect(await settings.get()).toMatchObject({
      agent: { name: 'Dana Wu', initials: 'DW' },
      sites: { facebook: false },
      servers: [],
      warnMinutes: 20,
      panel: { place: 'side' },
    });
  });

  it('refuse a value that cannot be', async () => {
    const area = memory();
    await expect(createSettings(() => area).set({ warnMinutes: 0 })).rejects.toThrow('warnMinutes');
    expect(area.items).toEqual({});
  });

  it('fall back field by field when what is stored is broken, and keep it aside', async () => {
    const broken = { agent: { name: 'Dana' }, warnMinutes: 'many', threshold: 0.7 };
    const area = memory({ settings: broken });
    expect(await createSettings(() => area).get()).toMatchObject({
      agent: { name: 'Dana', initials: '' },
      warnMinutes: 10,
      threshold: 0.7,
    });
    expect(area.items['settings.aside']).toEqual(broken);
  });

  it('lose no change when two are made at once', async () => {
    const area = memory();
    const settings = createSettings(() => area);
    await Promise.all([settings.set({ warnMinutes: 20 }), settings.set({ threshold: 0.3 })]);
    expect(await settings.get()).toMatchObject({ warnMinutes: 20, threshold: 0.3 });
  });

  it('keep secrets apart from addresses, and keep a secret when the same address is bound again', async () => {
    const area = memory();
    const settings = createSettings(() => area);
    const address = { kind: 'webhook' as const, url: 'https://hooks.example/x' };
    await settings.bind('duty-channel', { ...address, secret: 'whsec_c2VjcmV0' });
    expect(JSON.stringify(area.items.destinations)).not.toContain('whsec_');
    await settings.bind('duty-channel', address);
    expect(await settings.destinations()).toEqual({
      'duty-channel': { ...address, secret: 'whsec_c2VjcmV0' },
    });
    await settings.bind('duty-channel', { ...address, url: 'https://other.example/' });
    expect(await settings.destinations()).toEqual({
      'duty-channel': { kind: 'webhook', url: 'https://other.example/' },
    });
    await settings.unbind('duty-channel');
    expect(area.items.secrets).toEqual({});
    expect(await settings.destinations()).toEqual({});
  });

  it('are closed to content scripts where the browser can', async () => {
    const setAccessLevel = vi.fn(() => Promise.resolve());
    await createSettings(() => ({ ...memory(), setAccessLevel })).close();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    await expect(createSettings(() => memory()).close()).resolves.toBeUndefined();
  });
});
