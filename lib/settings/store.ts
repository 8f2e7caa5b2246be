import type { z } from 'zod';
import type { DestinationSettings, Settings, SettingsPatch } from '@/lib/domain/settings';
import { destinationSchema, settingsSchema } from '@/lib/domain/settings';

/** The part of `storage.local` that is used; a test gives its own. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

export type Destinations = Record<string, DestinationSettings>;

export interface SettingsStore {
  get(): Promise<Settings>;
  /** Changes the fields that the patch has; returns all settings. */
  set(patch: SettingsPatch): Promise<Settings>;
  /** With their secrets: for the worker alone. */
  destinations(): Promise<Destinations>;
  bind(alias: string, destination: DestinationSettings): Promise<void>;
  unbind(alias: string): Promise<void>;
  /** Closes the storage to content scripts, where the browser can. */
  close(): Promise<void>;
}

const SETTINGS = 'settings';
const ADDRESSES = 'destinations';
const SECRETS = 'secrets';
/** A value that could not be read is kept here and not overwritten by the defaults. */
const ASIDE = 'settings.aside';

export function createSettings(area: () => StorageArea): SettingsStore {
  /** One change after the other: each reads what the one before it wrote. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };

  async function read(): Promise<Settings> {
    const stored = (await area().get([SETTINGS]))[SETTINGS];
    if (stored === undefined) return settingsSchema.parse({});
    const parsed = settingsSchema.safeParse(stored);
    if (parsed.success) return parsed.data;
    await area().set({ [ASIDE]: stored });
    return salvage(stored);
  }

  async function readDestinations(): Promise<Destinations> {
    const { [ADDRESSES]: addresses, [SECRETS]: secrets } = await area().get([ADDRESSES, SECRETS]);
    const bound: Destinations = {};
    for (const [alias, address] of Object.entries(record(addresses))) {
      const parsed = destinationSchema.safeParse(address);
      if (!parsed.success) continue;
      const secret = record(secrets)[alias];
      bound[alias] =
        parsed.data.kind === 'webhook' && typeof secret === 'string'
          ? { ...parsed.data, secret }
          : parsed.data;
    }
    return bound;
  }

  async function write(change: (bound: Destinations) => void): Promise<void> {
    const bound = await readDestinations();
    change(bound);
    const addresses: Record<string, DestinationSettings> = {};
    const secrets: Record<string, string> = {};
    for (const [alias, destination] of Object.entries(bound)) {
      if (destination.kind === 'webhook' && destination.secret) secrets[alias] = destination.secret;
      addresses[alias] =
        destination.kind === 'webhook' ? { kind: 'webhook', url: destination.url } : destination;
    }
    await area().set({ [ADDRESSES]: addresses, [SECRETS]: secrets });
  }

  return {
    get: read,
    set: (patch) =>
      inTurn(async () => {
        const before = await read();
        const next = settingsSchema.parse({
          ...before,
          ...patch,
          agent: { ...before.agent, ...patch.agent },
          sites: { ...before.sites, ...patch.sites },
          panel: {
            ...before.panel,
            ...patch.panel,
            bySite: { ...before.panel.bySite, ...patch.panel?.bySite },
          },
        });
        await area().set({ [SETTINGS]: next });
        return next;
      }),
    destinations: readDestinations,
    bind: (alias, destination) =>
      inTurn(() =>
        write((bound) => {
          const before = bound[alias];
          // An address that is bound again without a secret keeps the one that the worker has.
          const kept =
            destination.kind === 'webhook' &&
            destination.secret === undefined &&
            before?.kind === 'webhook' &&
            before.url === destination.url &&
            before.secret
              ? { ...destination, secret: before.secret }
              : destination;
          bound[alias] = kept;
        }),
      ),
    unbind: (alias) =>
      inTurn(() =>
        write((bound) => {
          delete bound[alias];
        }),
      ),
    close: async () => {
      await area().setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    },
  };
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** Every field that can still be read; the others fall back to what they are at first. */
function salvage(stored: unknown): Settings {
  const good: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(settingsSchema.shape) as [string, z.ZodType][]) {
    const parsed = schema.safeParse(record(stored)[field]);
    if (parsed.success) good[field] = parsed.data;
  }
  return settingsSchema.parse(good);
}
