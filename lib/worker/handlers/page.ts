import { browser } from 'wxt/browser';
import type { NewEntry } from '@/lib/domain/entry';
import type { Hit } from '@/lib/domain/mention';
import type { Post } from '@/lib/domain/post';
import { EarshotError } from '@/lib/domain/result';
import { dueTimes } from '@/lib/escalation/clocks';
import type { Assigner } from '@/lib/history/assign';
import { identityOf, loadAssigner } from '@/lib/history/assign';
import { mentionId } from '@/lib/history/order';
import type { StoredMention } from '@/lib/history/tables';
import { panelPlaceSchema } from '@/lib/domain/settings';
import { PRIORITIES } from '@/lib/domain/words';
import type { Handlers } from '@/lib/messaging/server';
import { t } from '@/lib/platform/text';
import { isOn, within } from '@/lib/sites/reach';
import { knownMatches, siteInfos } from '@/lib/sites/registry';
import type { WorkerContext } from '../context';
import { checksComposers } from '../drafts';
import { marksOf } from '../marks';
import { threadsOf } from '../terms';
import type { Wave } from '@/lib/triage/waves';
import type { Judge } from '../triage';
import { waveOf, wavePostOf } from '../waves';

const DAY = 86_400_000;

type PageHandlers = Pick<
  Handlers,
  'page.hello' | 'page.part' | 'page.report' | 'page.place' | 'mentions.seen' | 'marks.get'
>;

/** What the page asks and tells while it is read. */
export function pageHandlers(context: WorkerContext): PageHandlers {
  const { db, ledger, settings, packs, triage, waves, now, id } = context;
  const marks = async (ids: readonly string[]) => marksOf(db, ids, (await settings.get()).threshold);

  return {
    async 'page.hello'({ site, url }) {
      const { sites, panel, threshold, agent, composer } = await settings.get();
      const lexicon = await packs.lexicon();
      const active = (await packs.active()).packs;
      const mending = active.flatMap(({ sites: mended }) => Object.entries(mended?.[site] ?? {}));
      return {
        ...(mending.length ? { selectors: Object.fromEntries(mending) } : {}),
        ...(lexicon ? { lexicon: lexicon.page } : {}),
        enabled: siteInfos.some((info) => info.id === site && isOn({ sites }, info)),
        place: panel.bySite[site] ?? panelPlaceSchema.parse({}),
        // Firefox frames the panel on the sites it knows by name only: elsewhere its sidebar serves.
        panel: import.meta.env.FIREFOX && !within(knownMatches, url) ? 'side' : panel.place,
        threshold,
        agent: { initials: agent.initials },
        checks: checksComposers(composer, active),
      };
    },

    async 'page.part'({ part }, { tab }) {
      if (tab === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${part}.js`] });
    },

    async 'page.report'({ tab }) {
      const [frame] = await browser.scripting.executeScript({
        target: { tabId: tab },
        files: ['/reporter.js'],
      });
      if (typeof frame?.result !== 'string') throw new EarshotError('no-report', t('workerNoReport'));
      return frame.result;
    },

    async 'page.place'({ site, place }) {
      await settings.set({ panel: { bySite: { [site]: place } } });
    },

    async 'mentions.seen'({ posts }) {
      const judge = await triage.judge();
      const matcher = (await packs.lexicon())?.matcher;
      // The page only suspects: what is a mention is decided here.
      const others = posts.filter((post) => !post.own && !matcher?.isOwn(post.site, post.author.handle));
      const threads = await threadsOf(db, others);
      const read = others
        .map((post) => {
          const hits = matcher ? judge.hitsFor(post, matcher, threads.about(post)) : [];
          threads.tell(post, hits);
          return { post, hits };
        })
        .filter(({ hits }) => hits.some(({ competitor }) => !competitor));
      if (judge.packs.length && read.length) {
        const at = now().getTime();
        const seen = read.flatMap(({ post }) => wavePostOf(post, undefined, at) ?? []);
        const rising = await waves.current(seen);
        await ledger.append(async () => {
          const assigner = await loadAssigner(
            db,
            read.map(({ post }) => post),
            now(),
            id,
          );
          const known = await db.mentions.bulkGet(read.map(({ post }) => mentionId(post)));
          return seenEntries(judge, assigner, read, known, now(), rising);
        });
      }
      return marks(posts.map((post) => mentionId(post)));
    },

    async 'marks.get'({ ids }) {
      await ledger.open();
      return marks(ids);
    },
  };
}

type Read = { post: Post; hits: Hit[] }[];

/** An entry for each post that is new, or whose text or triage is not what it was. */
function seenEntries(
  judge: Judge,
  assigner: Assigner,
  posts: Read,
  known: (StoredMention | undefined)[],
  now: Date,
  waves: readonly Wave[],
): NewEntry[] {
  const entries = new Map<string, NewEntry>();
  for (const [index, { post, hits }] of posts.entries()) {
    const mention = mentionId(post);
    const row = known[index];
    const before = row?.post;
    // The page shows the beginning of what we have read whole elsewhere.
    if (before && post.truncated && !before.truncated) continue;
    const judged = judge.triage(post, hits, row ? 1 : assigner.contacts(post), waveOf(waves, mention));
    const pack = judge.packOf(judged?.pack);
    if (!judged || !pack || entries.has(mention)) continue;
    if (row && before?.text === post.text && !judgedAnew(row, judged)) continue;
    const place = row ? { customer: row.customer, case: row.case } : assigner.assign(post, judged.category);
    const due = judged.answer ? dueTimes(pack, judged.priority, startOf(post, now)) : {};
    entries.set(mention, {
      type: 'mention.seen',
      mention,
      ...place,
      data: { post, hits, triage: judged, due, identity: identityOf(post) },
    });
  }
  return [...entries.values()];
}

/**
 * A priority that falls is not compared: it also depends on how often somebody wrote when it was first seen. One that
 * rises is: a thread grows, or many write the same.
 */
const COMPARED = ['category', 'sentiment', 'wants', 'answer', 'pack', 'brand'] as const;
const judgedAnew = (row: StoredMention, judged: NonNullable<StoredMention['triage']>): boolean =>
  COMPARED.some((field) => !row.corrected.includes(field) && row.triage?.[field] !== judged[field]) ||
  (row.state === 'open' &&
    !row.corrected.includes('priority') &&
    row.triage !== undefined &&
    PRIORITIES.indexOf(judged.priority) < PRIORITIES.indexOf(row.triage.priority));

/**
 * When the clocks of a post start: when it was written. A post older than a day when it is first seen is new work
 * now; without this, scrolling back would make everything late at once.
 */
export function startOf(post: Post, now: Date): string {
  const written = post.at ? Date.parse(post.at) : Number.NaN;
  const age = now.getTime() - written;
  return age >= 0 && age <= DAY ? new Date(written).toISOString() : now.toISOString();
}
