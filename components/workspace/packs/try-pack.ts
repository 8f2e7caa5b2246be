import type { Hit } from '@/lib/domain/mention';
import type { Pack } from '@/lib/domain/pack';
import type { Triage } from '@/lib/domain/triage';
import type { SiteId } from '@/lib/domain/words';
import { proposeRoutes } from '@/lib/escalation/routes';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { choosePlays } from '@/lib/replies/choose';
import { stageOf } from '@/lib/replies/stage';
import { createTriage } from '@/lib/triage';

export interface Trial {
  hits: Hit[];
  /** Absent where no brand of the pack is spoken of. */
  triage?: Triage;
  play?: { title: string; why: string };
  route?: { label: string; reason: string };
}

/** Compiles the pack once; the function tells what it makes of a first, public post with this text. */
export function createTrial(pack: Pack): (text: string, site: SiteId) => Trial {
  const matcher = createMatcher(compileLexicon([pack]));
  const engine = createTriage([pack]);
  return (text, site) => {
    const hits = matcher.find(text, { site });
    const triage = engine.triage({ text, site }, hits);
    if (!triage) return { hits };
    const stage = stageOf({ triage, contacts: 1, replies: 0, closed: false });
    const play = choosePlays(pack, { triage, stage, channel: 'public', site })[0];
    const route = proposeRoutes(pack, { triage, text, contacts: 1 })[0];
    return {
      hits,
      triage,
      ...(play ? { play: { title: play.play.title, why: play.why } } : {}),
      ...(route ? { route: { label: route.route.label, reason: route.reason } } : {}),
    };
  };
}
