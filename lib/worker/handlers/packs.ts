import { categoryCorrections } from '@/lib/history/queries';
import type { Handlers } from '@/lib/messaging/server';
import { maskPrivate } from '@/lib/playbooks/mask';
import type { WorkerContext } from '../context';
import { agentOf } from '../context';
import { loggedReplies } from '../logged-replies';

type PackHandlers = Pick<
  Handlers,
  | 'packs.list'
  | 'packs.active'
  | 'pack.activate'
  | 'pack.rollback'
  | 'pack.enable'
  | 'pack.remove'
  | 'pack.source'
  | 'replies.logged'
  | 'corrections.list'
>;

/** Longest post that makes an example. */
const LONGEST = 2_000;

/** The packs and which of them is in use. */
export function packHandlers(context: WorkerContext): PackHandlers {
  const { packs, db, ledger } = context;
  return {
    'packs.list': () => packs.list(),
    'packs.active': () => packs.active(),
    'pack.activate': async (input) => packs.activate({ ...input, by: await agentOf(context) }),
    'pack.rollback': async (input) => packs.rollback({ ...input, by: await agentOf(context) }),
    'pack.enable': ({ pack, enabled }) => packs.enable(pack, enabled),
    'pack.remove': async (input) => packs.remove({ ...input, by: await agentOf(context) }),
    async 'corrections.list'({ pack: id }) {
      await ledger.open();
      const pack = (await packs.active()).packs.find((one) => one.id === id);
      if (!pack) return [];
      const known = new Set(pack.triage.categories.map((category) => category.id));
      const keep = pack.brands.flatMap(({ terms }) =>
        terms.flatMap(({ kind, text }) => (kind === 'handle' ? [text] : [])),
      );
      return (await categoryCorrections(db))
        .filter((one) => known.has(one.category) && (one.pack ?? id) === id && one.text.trim() !== '')
        .map(({ id: entry, at, by, text, category, author }) => ({
          id: entry,
          at,
          by,
          category,
          text: maskPrivate(text.slice(0, LONGEST), {
            keep,
            names: author ? [author.name, author.handle] : [],
          }),
        }));
    },
    async 'replies.logged'({ limit }) {
      await ledger.open();
      return loggedReplies(db, limit);
    },
    'pack.source': async ({ pack }) => ({ source: await packs.source(pack) }),
  };
}
