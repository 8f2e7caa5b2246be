import type { EntryOf, NewEntry } from '@/lib/domain/entry';
import type { Post } from '@/lib/domain/post';
import { identityOf, loadAssigner } from '@/lib/history/assign';
import { rootCustomer } from '@/lib/history/customers';
import { identityId, mentionId } from '@/lib/history/order';
import type { StoredMention } from '@/lib/history/tables';
import type { Parsed } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/server';
import type { WorkerContext } from '../context';
import { agentOf, idFrom, mentionRow, placeOf } from '../context';
import type { DraftInput } from '../drafts';
import { marksOf } from '../marks';

type ReplyHandlers = Pick<Handlers, 'reply.noticed' | 'reply.log' | 'posts.own' | 'post.log'>;
type Place = Partial<Pick<NewEntry, 'mention' | 'case' | 'customer'>>;

/** Replies: the agent's own, a colleague's that the page shows, and posts that a person logs by hand. */
export function replyHandlers(context: WorkerContext): ReplyHandlers {
  const { db, ledger, settings } = context;
  const marks = async (ids: readonly string[]) => marksOf(db, ids, (await settings.get()).threshold);

  return {
    async 'reply.noticed'(input) {
      const by = await agentOf(context);
      const judged = await verdictOf(context, input);
      await ledger.append(async () => {
        const known = input.mention ? await db.mentions.get(input.mention) : undefined;
        const logged = known
          ? []
          : await logEntries(context, input.target, idFrom(input.entry, 'target'), by);
        const place: Place = known
          ? placeOf(known)
          : logged[0]
            ? { mention: logged[0].mention, case: logged[0].case, customer: logged[0].customer }
            : await placeOfReply(context, input);
        return [...logged, { ...replyEntry(input, judged), id: input.entry, by, ...place }];
      });
      const answered = input.mention ?? (input.target && mentionId(input.target));
      return answered ? marks([answered]) : [];
    },

    async 'reply.log'({ entry, mention, text, channel, assist }) {
      const row = await mentionRow(context, mention);
      const by = await agentOf(context);
      const judged = await verdictOf(context, { mention, text, channel, site: row.site });
      const input = {
        text,
        channel,
        site: row.site,
        to: row.post.author.handle,
        signals: ['logged by hand'],
      };
      const reply = replyEntry({ ...input, ...(assist ? { assist } : {}) }, judged);
      await ledger.append([{ ...reply, id: entry, by, ...placeOf(row) }]);
    },

    async 'posts.own'({ posts }) {
      const ids: string[] = [];
      await ledger.append(async () => {
        const entries: NewEntry[] = [];
        for (const post of posts) {
          const row = await answeredBy(context, post);
          if (!row || !post.text) continue;
          ids.push(row.id);
          if (isKnown(row, post)) continue;
          entries.push({
            id: idFrom('answered', row.id, post.id),
            ...placeOf(row),
            type: 'mention.answered',
            data: {
              author: post.author,
              text: post.text,
              post: post.id,
              ...(post.url ? { url: post.url } : {}),
            },
          });
        }
        return entries;
      });
      return marks(ids);
    },

    async 'post.log'({ post, note }) {
      const by = await agentOf(context);
      await ledger.append(() =>
        logEntries(context, post, idFrom('logged', mentionId(post), note ?? ''), by, note),
      );
      const row = await mentionRow(context, mentionId(post));
      return { mention: row.id, customer: (await rootCustomer(db, row.customer))?.id ?? row.customer };
    },
  };
}

/** The entry that logs a post, inside the transaction that is open; none when it is known and nothing is noted. */
async function logEntries(
  context: WorkerContext,
  post: Post | undefined,
  id: string,
  by: string,
  note?: string,
): Promise<NewEntry<'post.logged'>[]> {
  if (!post) return [];
  const { db } = context;
  const mention = mentionId(post);
  const row = await db.mentions.get(mention);
  const place = row
    ? { case: row.case, customer: row.customer }
    : (await loadAssigner(db, [post], context.now(), context.id)).assign(post, null);
  const data = { post, due: {}, identity: identityOf(post), ...(note ? { note } : {}) };
  return [{ id, by, mention, ...place, type: 'post.logged', data }];
}

/** A reply to somebody whose post we did not read still belongs to them, and to the matter that is open. */
async function placeOfReply(context: WorkerContext, input: Parsed<'reply.noticed'>): Promise<Place> {
  if (!input.to) return {};
  const { db } = context;
  const identity = await db.identities.get(identityId({ site: input.site, handle: input.to }));
  const root = identity && (await rootCustomer(db, identity.customer));
  if (!root) return {};
  const open = await db.cases
    .where('customer')
    .equals(root.id)
    .and(({ state }) => state === 'open')
    .toArray();
  const latest = open.sort((a, b) => (a.opened < b.opened ? 1 : -1))[0];
  return { customer: root.id, ...(latest ? { case: latest.id } : {}) };
}

/**
 * The mention that a post of one of our own accounts answers: its parent, else the last in the same thread that was
 * written before it. Where the page does not say which came first, none: an older message of ours is no answer to what
 * the customer wrote since.
 */
async function answeredBy(context: WorkerContext, post: Post): Promise<StoredMention | undefined> {
  const { db } = context;
  if (post.parent) return db.mentions.get(mentionId({ site: post.site, id: post.parent }));
  for (const handle of (post.replyingTo ?? []).slice(0, 3)) {
    const identity = await db.identities.get(identityId({ site: post.site, handle }));
    if (!identity) continue;
    const rows = await db.mentions.where('customer').equals(identity.customer).toArray();
    const written = (one: Post) => (one.at ? Date.parse(one.at) : Number.NaN);
    const thread = rows.filter(
      (row) =>
        row.post.thread !== undefined &&
        row.post.thread === post.thread &&
        written(row.post) <= written(post),
    );
    const latest = thread.sort((a, b) => written(b.post) - written(a.post))[0];
    if (latest) return latest;
  }
  return undefined;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
function isKnown(row: StoredMention, post: Post): boolean {
  return row.answered !== undefined && plain(row.answered.text) === plain(post.text);
}

interface Judged {
  verdict?: EntryOf<'reply.sent'>['data']['verdict'];
  rules?: string[];
}

function replyEntry(
  input: Pick<Parsed<'reply.noticed'>, 'text' | 'site' | 'channel' | 'signals'> &
    Partial<Pick<Parsed<'reply.noticed'>, 'to' | 'thread' | 'post' | 'url' | 'assist'>>,
  judged: Judged,
): NewEntry<'reply.sent'> {
  const { text, site, channel, signals, to, thread, post, url, assist } = input;
  return {
    type: 'reply.sent',
    data: {
      text,
      site,
      channel,
      signals,
      ...judged,
      ...(to ? { to } : {}),
      ...(thread ? { thread } : {}),
      ...(post ? { post } : {}),
      ...(url ? { url } : {}),
      ...(assist ? { assist } : {}),
    },
  };
}

/** What the guidelines say of the text as it went out: it is kept with the reply. */
async function verdictOf(context: WorkerContext, input: DraftInput): Promise<Judged> {
  const report = await context.drafts.report(input);
  if (!report) return {};
  return { verdict: report.verdict, rules: [...new Set(report.findings.map(({ rule }) => rule))] };
}
