import type { Handlers } from '@/lib/messaging/server';
import type { WorkerContext } from '../context';
import { agentOf } from '../context';

type PackHandlers = Pick<
  Handlers,
  | 'packs.list'
  | 'packs.active'
  | 'pack.activate'
  | 'pack.rollback'
  | 'pack.enable'
  | 'pack.remove'
  | 'pack.source'
>;

/** The packs and which of them is in use. */
export function packHandlers(context: WorkerContext): PackHandlers {
  const { packs } = context;
  return {
    'packs.list': () => packs.list(),
    'packs.active': () => packs.active(),
    'pack.activate': async (input) => packs.activate({ ...input, by: await agentOf(context) }),
    'pack.rollback': async (input) => packs.rollback({ ...input, by: await agentOf(context) }),
    'pack.enable': ({ pack, enabled }) => packs.enable(pack, enabled),
    'pack.remove': async (input) => packs.remove({ ...input, by: await agentOf(context) }),
    'pack.source': async ({ pack }) => ({ source: await packs.source(pack) }),
  };
}
