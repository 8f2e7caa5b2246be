import type { Report } from '@/lib/domain/check';
import type { Channel, SiteId } from '@/lib/domain/words';
import { settledRoutes } from '@/lib/escalation/routes';
import { checkDraft } from '@/lib/guidelines';
import { withoutPlaceholders } from '@/lib/guidelines/placeholders';
import { membersOf, rootCustomer, viewOf } from '@/lib/history/customers';
import { recentReplies } from '@/lib/history/queries';
import type { StoredMention } from '@/lib/history/tables';
import { firstName } from '@/lib/replies/first-name';
import type { WorkerContext } from './context';

export interface DraftInput {
  text: string;
  channel: Channel;
  site: SiteId;
  /** Id of the mention that the text answers. */
  mention?: string | undefined;
}

/** What the guidelines say of a text, with everything the ledger knows of whom it answers. Undefined without a pack. */
export async function reportOn(context: WorkerContext, input: DraftInput): Promise<Report | undefined> {
  await context.ledger.open();
  const row = input.mention ? await context.db.mentions.get(input.mention) : undefined;
  const judge = await context.triage.judge();
  const pack = judge.packOf(row?.triage?.pack) ?? judge.packs[0];
  if (!pack) return undefined;
  const { agent } = await context.settings.get();
  const replies = await recentReplies(context.db, context.now());
  return checkDraft({
    draft: input.text,
    pack: withoutPlaceholders(pack),
    channel: input.channel,
    site: input.site,
    agent: { name: agent.name, initials: agent.initials },
    earlier: replies.map(({ earlier }) => earlier),
    now: context.now().toISOString(),
    ...(row ? await whomItAnswers(context, row) : {}),
  });
}

async function whomItAnswers({ db }: WorkerContext, row: StoredMention) {
  const found = await db.cases.get(row.case);
  const escalations = (await db.escalations.bulkGet(found?.escalations ?? [])).flatMap((one) => one ?? []);
  const root = await rootCustomer(db, row.customer);
  const members = root ? await membersOf(db, root) : [];
  const { author } = row.post;
  const name = root?.firstName || firstName(root?.named ? root.name : author.name, author.handle);
  const concessions = await db.concessions
    .where('customer')
    .anyOf(members.map(({ id }) => id))
    .toArray();
  return {
    post: row.post,
    case: { holds: found?.holds ?? [], settled: settledRoutes(escalations) },
    customer: {
      ...(name ? { firstName: name } : {}),
      ...(members.length ? { vip: viewOf(members).vip } : {}),
      concessions: concessions.map(({ at, value, currency, gesture }) => ({ at, value, currency, gesture })),
    },
    ...(row.triage ? { triage: row.triage } : {}),
  };
}
