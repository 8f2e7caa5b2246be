import type { Entry } from '@/lib/domain/entry';
import type { MatchContext, Matcher } from '@/lib/domain/lexicon';
import type { Hit } from '@/lib/domain/mention';
import type { Pack } from '@/lib/domain/pack';
import type { Post } from '@/lib/domain/post';
import type { Triage } from '@/lib/domain/triage';
import type { HistoryDb } from '@/lib/history/db';
import { corrections } from '@/lib/history/queries';
import type { Context, TriageEngine } from '@/lib/triage';
import { createTriage } from '@/lib/triage';
import type { ActivePacks, Packs } from './packs';

export interface Judge {
  packs: Pack[];
  packOf(id: string | undefined): Pack | undefined;
  /** What the text names; where it names nobody and is written to us, the brand whose account it was written to. */
  hitsFor(post: Post, matcher: Matcher, about?: MatchContext['about']): Hit[];
  triage(post: Post, hits: Hit[], contacts: number, wave?: Context['wave']): Triage | undefined;
}
export interface TriageService {
  /** The judge of the packs that are enabled now. */
  judge(): Promise<Judge>;
  /** Takes in the corrections among new entries. */
  learn(entries: readonly Entry[]): void;
}

/** One triage engine, made when the packs change; what agents corrected is in it from the start. */
export function createTriageService(db: HistoryDb, packs: Packs): TriageService {
  let made: { version: string; engine: Promise<TriageEngine> } | undefined;

  const engineFor = (active: ActivePacks): Promise<TriageEngine> => {
    if (made?.version !== active.version)
      made = {
        version: active.version,
        engine: corrections(db).then((learned) => createTriage(active.packs, learned)),
      };
    const { engine } = made;
    engine.catch(() => {
      if (made?.engine === engine) made = undefined;
    });
    return engine;
  };

  return {
    async judge() {
      const active = await packs.active();
      const engine = await engineFor(active);
      return judgeOf(active.packs, engine);
    },
    learn(entries) {
      for (const entry of entries)
        if (entry.type === 'triage.corrected') {
          const { text, correction } = entry.data;
          made?.engine.then(
            (engine) => engine.learn(text, correction),
            () => undefined,
          );
        }
    },
  };
}

function judgeOf(packs: Pack[], engine: TriageEngine): Judge {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  return {
    packs,
    packOf: (id) => (id === undefined ? undefined : byId.get(id)),
    hitsFor(post, matcher, about) {
      const { site, author, url } = post;
      const hits = matcher.find(post.text, {
        site,
        author,
        ...(url ? { url } : {}),
        ...(post.replyingTo ? { replyingTo: post.replyingTo } : {}),
        ...(about?.length ? { about } : {}),
      });
      if (hits.some(({ competitor }) => !competitor)) return hits;
      const direct = post.surface === 'direct';
      const handle = post.replyingTo?.find((to) => matcher.isOwn(site, to));
      const account = handle === undefined ? undefined : matcher.isOwn(site, handle);
      const pack = account || !direct ? byId.get(account?.pack ?? '') : packs[0];
      const brand = pack?.brands.find(({ id }) => id === account?.brand) ?? pack?.brands[0];
      if (!pack || !brand || post.text === '') return hits;
      const to: Hit = {
        pack: pack.id,
        brand: brand.id,
        kind: handle === undefined || direct ? 'name' : 'handle',
        term: handle === undefined || direct ? brand.name : `@${handle}`,
        start: 0,
        end: 0,
        confidence: 1,
        why: direct ? 'written to us directly' : 'an answer to our own account',
      };
      return [to, ...hits];
    },
    triage: (post, hits, contacts, wave) =>
      engine.triage(post, hits, { contacts, ...(wave ? { wave } : {}) }),
  };
}
