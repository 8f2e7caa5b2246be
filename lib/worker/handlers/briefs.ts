import type { Brief } from '@/lib/domain/brief';
import type { EscalationRow } from '@/lib/domain/rows';
import { customerDetail, historyPage } from '../customer-detail';
import { membersOf, rootCustomer, viewOf } from '@/lib/history/customers';
import { recentReplies, timeline, waiting, withCases } from '@/lib/history/queries';
import type { StoredCase, StoredCustomer, StoredMention } from '@/lib/history/tables';
import type { Handlers } from '@/lib/messaging/server';
import { EarshotError } from '@/lib/domain/result';
import { firstName } from '@/lib/replies/first-name';
import { stageOf } from '@/lib/replies/stage';
import type { WorkerContext } from '../context';
import { mentionRow } from '../context';
import { summariesOf } from '../marks';
import { reopenable } from '../reopen';
import { waveOf } from '../waves';

const HISTORY = 50;
const MOST_WORDINGS = 50;

type BriefHandlers = Pick<
  Handlers,
  'mentions.list' | 'brief.get' | 'history.more' | 'counts.get' | 'customer.get' | 'waves.get'
>;

/** Lists of mentions, and everything there is to know about one. */
export function briefHandlers(context: WorkerContext): BriefHandlers {
  const { db, ledger, settings, packs, now } = context;

  return {
    async 'mentions.list'({ view, limit }) {
      await ledger.open();
      const found =
        view === 'todo'
          ? await waiting(db, now())
          : await withCases(
              db,
              (await db.mentions.bulkGet(view.ids)).flatMap((row) => row ?? []),
            );
      const { threshold } = await settings.get();
      return summariesOf(db, found.slice(0, limit), (await packs.active()).packs, threshold);
    },

    async 'counts.get'() {
      await ledger.open();
      const all = await waiting(db, now());
      const byPriority: Partial<Record<'urgent' | 'high' | 'normal' | 'low', number>> = {};
      for (const { mention } of all) {
        const priority = mention.triage?.priority ?? 'low';
        byPriority[priority] = (byPriority[priority] ?? 0) + 1;
      }
      const at = now().toISOString();
      return {
        todo: all.length,
        late: all.filter((one) => (one.case?.nextDue ?? '9') <= at).length,
        byPriority,
      };
    },

    async 'waves.get'() {
      await ledger.open();
      return (await context.waves.current()).map(({ about, posts, minutes }) => ({
        about,
        count: posts.length,
        minutes,
      }));
    },

    async 'brief.get'({ mention: id }) {
      const mention = await mentionRow(context, id);
      const row = await db.cases.get(mention.case);
      const root = await rootCustomer(db, mention.customer);
      if (!row || !root)
        throw new EarshotError('no-mention', 'This post has lost its case. Rebuild the history.');
      return briefOf(context, mention, row, root);
    },

    'history.more': ({ customer, before }) => historyPage(context, customer, before),
    'customer.get': ({ customer }) => customerDetail(context, customer),
  };
}

async function briefOf(
  context: WorkerContext,
  mention: StoredMention,
  row: StoredCase,
  root: StoredCustomer,
): Promise<Brief> {
  const { db, now, settings } = context;
  const members = await membersOf(db, root);
  const ids = members.map((member) => member.id);
  const history = await timeline(db, ids, { limit: HISTORY });
  const replies = await recentReplies(db, now());
  const { agent } = await settings.get();
  const me = agent.initials || agent.name;
  const name =
    root.firstName ||
    firstName(root.named ? root.name : mention.post.author.name, mention.post.author.handle);
  const escalations = (await db.escalations.bulkGet(row.escalations)).flatMap((one): EscalationRow[] =>
    one ? [one] : [],
  );
  const wave = waveOf(await context.waves.current(), mention.id);
  const reopen = await reopenable(db, mention, row, ids);
  return {
    mention,
    case: row,
    ...(wave ? { wave } : {}),
    ...(reopen ? { reopen } : {}),
    customer: viewOf(members),
    ...(name ? { firstName: name } : {}),
    history: history.items,
    moreHistory: history.more,
    earlier: replies.map(({ earlier }) => earlier),
    concessions: await db.concessions.where('customer').anyOf(ids).toArray(),
    escalations,
    reminders: await db.reminders.where('customer').anyOf(ids).toArray(),
    stage: stageOf({
      ...(mention.triage ? { triage: mention.triage } : {}),
      contacts: members.reduce((total, member) => total + member.mentions, 0),
      replies: row.replies,
      closed: row.state === 'closed' || reopen !== undefined,
    }),
    channel: mention.post.surface === 'direct' ? 'direct' : 'public',
    usedWordings: replies
      .flatMap(({ earlier, wording }) => (wording && earlier.by === me ? [wording] : []))
      .slice(0, MOST_WORDINGS),
    ...(mention.triage ? { pack: mention.triage.pack } : {}),
  };
}
