import { settingsPatchSchema } from '@/lib/domain/settings';
import { exportChunk } from '@/lib/history/export';
import { importLines } from '@/lib/history/import';
import { EarshotError } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messaging/server';
import type { WorkerContext } from '../context';
import { agentOf, idFrom } from '../context';

type DataHandlers = Pick<
  Handlers,
  | 'settings.get'
  | 'settings.set'
  | 'destinations.list'
  | 'destination.bind'
  | 'destination.unbind'
  | 'destination.test'
  | 'data.export'
  | 'data.import'
  | 'data.rebuild'
  | 'health.get'
  | 'workspace.open'
>;

/** Settings, destinations, and the data as a whole. */
export function dataHandlers(context: WorkerContext): DataHandlers {
  const { db, ledger, settings, packs, announce, now } = context;

  return {
    'settings.get': () => settings.get(),
    async 'settings.set'({ patch }) {
      const next = await settings.set(patch);
      announce(['settings']);
      return next;
    },

    'destinations.list': () => context.destinations(),
    async 'destination.bind'({ alias, destination }) {
      await settings.bind(alias, destination);
      announce(['settings', 'escalations']);
      const bound = (await context.destinations()).find((one) => one.alias === alias);
      if (!bound) throw new EarshotError('not-bound', 'The destination was not kept. Try again.');
      return bound;
    },
    async 'destination.unbind'({ alias }) {
      await settings.unbind(alias);
      announce(['settings', 'escalations']);
    },
    'destination.test': ({ alias }) => context.tryDestination(alias),

    async 'data.export'({ after }) {
      await ledger.open();
      return exportChunk(db, after, async () => ({
        at: now().toISOString(),
        packs: await packs.sources(),
        settings: await settings.get(),
      }));
    },

    async 'data.import'({ lines, firstLine }) {
      const by = await agentOf(context);
      const result = await importLines(ledger, lines, firstLine, {
        pack: async ({ source, enabled }) => {
          const here = await packs.sources();
          if (here.some((pack) => pack.source === source)) return;
          const summary = await packs.activate({
            entry: idFrom('imported pack', source),
            source,
            allowDowngrade: false,
            by,
          });
          if (!enabled) await packs.enable(summary.id, false);
        },
        settings: async (value) => {
          // A machine whose agent is known keeps its own settings.
          const { agent } = await settings.get();
          const patch = settingsPatchSchema.safeParse(value);
          if (!agent.initials && !agent.name && patch.success) await settings.set(patch.data);
        },
      });
      announce(['mentions', 'customers', 'cases', 'escalations', 'packs', 'settings']);
      context.deliver();
      return result;
    },

    async 'data.rebuild'() {
      const entries = await ledger.rebuild();
      announce(['mentions', 'customers', 'cases', 'escalations']);
      return { entries };
    },

    async 'health.get'() {
      const storage = await context.storage();
      try {
        await ledger.open();
        return { ...storage, entries: await db.entries.count() };
      } catch (error) {
        const blocked = error instanceof EarshotError ? error.message : String(error);
        return { ...storage, entries: 0, blocked };
      }
    },

    'workspace.open': ({ path }) => context.openWorkspace(path),
  };
}
