import type { LoggedReply } from '@/lib/domain/check';
import type { Entry, EntryOf } from '@/lib/domain/entry';
import type { HistoryDb } from '@/lib/history/db';
import type { StoredMention } from '@/lib/history/tables';
import { firstName } from '@/lib/replies/first-name';

/** The replies that our agents sent, newest first, each with the post it answered and what was overridden for it. */
export async function loggedReplies(db: HistoryDb, limit: number): Promise<LoggedReply[]> {
  const rows = await db.entries
    .where('[kind+at]')
    .between(['reply'], ['reply', []])
    .reverse()
    .filter(({ entry }) => entry.type === 'reply.sent')
    .limit(limit)
    .toArray();
  const sent = rows.flatMap(({ entry }) => (entry.type === 'reply.sent' ? [entry] : []));
  const mentions = await db.mentions.bulkGet(sent.map(({ mention }) => mention ?? ''));
  const reasons = await overrides(db, sent);
  return sent.map((entry, index) => replyOf(entry, mentions[index], reasons.get(entry.id) ?? []));
}

function replyOf(
  { id, at, by, data }: EntryOf<'reply.sent'>,
  row: StoredMention | undefined,
  reasons: readonly string[],
): LoggedReply {
  const name = row && firstName(row.post.author.name, row.post.author.handle);
  const overridden = [...new Set([...(data.assist?.overridden ?? []).map(({ rule }) => rule), ...reasons])];
  return {
    id,
    draft: data.text,
    channel: data.channel,
    site: data.site,
    now: at,
    // A sign-off is judged by who wrote it.
    agent: { initials: by },
    ...(row ? { post: row.post, customer: name ? { firstName: name } : {} } : {}),
    ...(row?.triage ? { triage: row.triage } : {}),
    ...(overridden.length ? { overridden } : {}),
  };
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Reasons that were given in the site's own composer: they stand in an entry of their own, with the same words. */
async function overrides(db: HistoryDb, sent: readonly Entry[]): Promise<Map<string, string[]>> {
  const owners = [...new Set(sent.flatMap(({ customer }) => customer ?? []))];
  const byText = new Map<string, string[]>();
  for (const owner of owners) {
    const rows = await db.entries.where('[owner+at+id]').between([owner], [owner, []]).toArray();
    for (const { entry } of rows)
      if (entry.type === 'check.overridden')
        byText.set(
          plain(entry.data.draft),
          entry.data.overridden.map(({ rule }) => rule),
        );
  }
  return new Map(
    sent.flatMap((entry) => {
      const given = entry.type === 'reply.sent' ? byText.get(plain(entry.data.text)) : undefined;
      return given ? [[entry.id, given] as const] : [];
    }),
  );
}
