import type { SiteId } from '@/lib/domain/words';
import type { Handlers } from '@/lib/messaging/server';
import type { WorkerContext } from '../context';
import { checksComposers } from '../drafts';

/** The check of what the agent types into a site's own composer. */
export function draftHandlers(context: WorkerContext): Pick<Handlers, 'draft.check'> {
  const { db, ledger, packs, settings, drafts } = context;

  /** An agent's private words are none of ours: only an answer to a mention counts, or the brand's own account. */
  async function isOurs(site: SiteId, mention: string | undefined, viewer: string | undefined) {
    if (mention && (await db.mentions.get(mention))) return true;
    const matcher = viewer === undefined ? undefined : (await packs.lexicon())?.matcher;
    return viewer !== undefined && matcher?.isOwn(site, viewer) !== undefined;
  }

  return {
    async 'draft.check'({ text, site, channel, mention, viewer }) {
      if (!text.trim() || !checksComposers((await settings.get()).composer, (await packs.active()).packs))
        return null;
      await ledger.open();
      if (!(await isOurs(site, mention, viewer))) return null;
      const checked = await drafts.check({ text, site, channel, mention });
      if (!checked) return null;
      const { report, hold, cooling } = checked;
      return { findings: report.findings, hold, ...(cooling ? { cooling } : {}) };
    },
  };
}
