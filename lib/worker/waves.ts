import type { Entry } from '@/lib/domain/entry';
import type { Post } from '@/lib/domain/post';
import type { Triage } from '@/lib/domain/triage';
import type { HistoryDb } from '@/lib/history/db';
import { identityId, mentionId } from '@/lib/history/order';
import { identityOf } from '@/lib/history/assign';
import type { Wave, WavePost } from '@/lib/triage/waves';
import { USUAL, wavesOf } from '@/lib/triage/waves';
import type { Packs } from './packs';

export interface WavesService {
  /** The waves of the last hours among what was read, with posts that are not yet written counted in. */
  current(more?: readonly WavePost[]): Promise<Wave[]>;
  /** Takes in the posts among new entries. */
  learn(entries: readonly Entry[]): void;
}

/** Enough to know what is usual; more only costs. */
const MOST = 2_000;
/** What was worked out so long ago is worked out again, in milliseconds. */
const FRESH = 30_000;

/** A post as it is counted; undefined for praise and advertisements, which are no wave to warn of. */
export function wavePostOf(post: Post, triage: Triage | undefined, now: number): WavePost | undefined {
  const { sentiment, alarms } = triage ?? {};
  if (sentiment === 'positive' || post.promoted || alarms?.some(({ kind }) => kind === 'spam'))
    return undefined;
  const written = post.at ? Date.parse(post.at) : Number.NaN;
  return {
    id: mentionId(post),
    at: Number.isNaN(written) || written > now ? now : written,
    author: identityId(identityOf(post)),
    text: post.text,
  };
}

/** Notices waves among the posts of the last day. They are kept in memory and read again when the worker starts. */
export function createWavesService(db: HistoryDb, packs: Packs, now: () => Date): WavesService {
  const posts = new Map<string, WavePost>();
  let loading: Promise<void> | undefined;
  let made: { at: number; count: number; waves: Wave[] } | undefined;

  function take(entry: Entry): void {
    if (entry.type !== 'mention.seen') return;
    const one = wavePostOf(entry.data.post, entry.data.triage, Date.parse(entry.at));
    if (one) posts.set(one.id, one);
    else posts.delete(mentionId(entry.data.post));
  }

  async function load(): Promise<void> {
    const since = new Date(now().getTime() - USUAL).toISOString();
    const rows = await db.entries
      .where('[at+id]')
      .aboveOrEqual([since])
      .reverse()
      .limit(MOST * 2)
      .toArray();
    for (const { entry } of rows.reverse()) take(entry);
  }

  function forgetOld(): void {
    const since = now().getTime() - USUAL;
    for (const [id, { at }] of posts) if (at < since) posts.delete(id);
    for (const id of posts.keys()) {
      if (posts.size <= MOST) break;
      posts.delete(id);
    }
  }

  return {
    async current(more = []) {
      await (loading ??= load().catch(() => {
        loading = undefined;
      }));
      forgetOld();
      const at = now().getTime();
      const unknown = more.filter(({ id }) => !posts.has(id));
      if (unknown.length === 0 && made && made.count === posts.size && at - made.at < FRESH)
        return made.waves;
      const own = (await packs.active()).packs.flatMap((pack) =>
        pack.brands.flatMap((brand) => [
          brand.name,
          ...brand.terms.flatMap(({ kind, text }) =>
            kind === 'name' || kind === 'handle' || kind === 'hashtag' ? [text.replace(/^[@#]/, '')] : [],
          ),
        ]),
      );
      const waves = wavesOf([...posts.values(), ...unknown], at, own);
      if (unknown.length === 0) made = { at, count: posts.size, waves };
      return waves;
    },
    learn(entries) {
      // Before the first reading everything is still in the history.
      if (loading) for (const entry of entries) take(entry);
    },
  };
}

/** The wave that a mention belongs to, as it is said. */
export const waveOf = (
  waves: readonly Wave[],
  id: string,
): { about: string; count: number; minutes: number } | undefined => {
  const wave = waves.find(({ posts }) => posts.includes(id));
  return wave && { about: wave.about, count: wave.posts.length, minutes: wave.minutes };
};
