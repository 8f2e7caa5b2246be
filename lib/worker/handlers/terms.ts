import type { Handlers } from '@/lib/messaging/server';
import type { WorkerContext } from '../context';
import { termReports } from '../terms';

type TermHandlers = Pick<Handlers, 'terms.list' | 'terms.try'>;

/** What was met of the packs' terms, and what they make of a text. */
export function termHandlers({ db, ledger, packs }: WorkerContext): TermHandlers {
  return {
    async 'terms.list'() {
      await ledger.open();
      return termReports(db, (await packs.active()).packs);
    },
    async 'terms.try'({ text, site, replyingTo }) {
      const lexicon = await packs.lexicon();
      const to = replyingTo?.replace(/^@/, '').trim();
      return lexicon?.matcher.find(text, { site, ...(to ? { replyingTo: [to] } : {}) }) ?? [];
    },
  };
}
