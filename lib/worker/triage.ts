import type { Entry } from '@/lib/domain/entry';
import type { Hit } from '@/lib/domain/mention';
import type { Pack } from '@/lib/domain/pack';
import type { Post } from '@/lib/domain/post';
import type { Triage } from '@/lib/domain/triage';
import type { HistoryDb } from '@/lib/history/db';
import { corrections } from '@/lib/history/queries';
import type { TriageEngine } from '@/lib/triage';
import { createTriage } from '@/lib/triage';
import type { ActivePacks, Packs } from './packs';

export interface Judge {
  packs: Pack[];
  packOf(id: string | undefined): Pack | undefined;
  /** Hits of enabled packs only, and for a direct message without any the brand it was written to. */
  hitsFor(post: Post, hits: Hit[]): Hit[];
  triage(post: Post, hits: Hit[], contacts: number): Triage | undefined;
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
    hitsFor(post, hits) {
      const ours = hits.filter(({ pack }) => byId.has(pack));
      if (ours.length || post.surface !== 'direct') return ours;
      const [pack] = packs;
      const brand = pack?.brands[0];
      if (!pack || !brand) return [];
      const why = 'written to us directly';
      return [
        {
          pack: pack.id,
          brand: brand.id,
          kind: 'name',
          term: brand.name,
          start: 0,
          end: 0,
          confidence: 1,
          why,
        },
      ];
    },
    triage: (post, hits, contacts) => engine.triage(post, hits, { contacts }),
  };
}
