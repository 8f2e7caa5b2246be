import { useEffect, useMemo, useState } from 'react';
import type { Brief } from '@/lib/domain/brief';
import type { Pack } from '@/lib/domain/pack';
import type { Settings } from '@/lib/domain/settings';
import type { MissingField } from '@/lib/replies/fields';
import type { Renderer } from '@/lib/replies/render-client';
import { createRenderer } from '@/lib/replies/render-client';
import type { SuggestInput, Suggestion } from '@/lib/replies/suggest';
import { suggestWith } from '@/lib/replies/suggest';
import { settledRoutes } from '@/lib/escalation/routes';

export interface Offer {
  suggestion: Suggestion;
  /** Everything that this wording asks for, answered or not. */
  asked: MissingField[];
}

export const keyOf = ({ pack, play, wording }: Pick<Suggestion, 'pack' | 'play' | 'wording'>): string =>
  `${pack}/${play}/${wording}`;

// One worker for the panel's whole life: starting it costs more than rendering.
let renderer: Renderer | undefined;
const render: Renderer['render'] = (template, fields) =>
  (renderer ??= createRenderer()).render(template, fields);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keeps the value it had while the new one says the same, so that what depends on it is not worked out again. */
function useSteadyValue<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || same(kept, value)) return kept;
  setKept(value);
  return value;
}

/**
 * The wordings that may be offered for a brief, rendered in a worker with a deadline and checked. Undefined until the
 * first are there. Asked fields that have a proposal are filled with it until the agent says otherwise.
 */
export function useSuggestions(
  brief: Brief,
  pack: Pack | undefined,
  agent: Settings['agent'] | undefined,
  answers: Record<string, string>,
  /** Pack or agent are still on their way. */
  pending: boolean,
): Offer[] | undefined {
  const input = useSteadyValue(useMemo(() => inputOf(brief, pack, agent), [brief, pack, agent]));
  const [offers, setOffers] = useState<{ input: unknown; list: Offer[] }>();
  useEffect(() => {
    if (pending) return undefined;
    let live = true;
    const work = async () => {
      if (!input) return [];
      const now = new Date().toISOString();
      const bare = await suggestWith({ ...input, now }, render);
      const asked = new Map(bare.map((suggestion) => [keyOf(suggestion), suggestion.missing]));
      const given = { ...proposals(bare), ...answers };
      const filled = Object.keys(given).length
        ? await suggestWith({ ...input, now, answers: given, keep: bare.map(keyOf) }, render)
        : bare;
      return filled.map((suggestion) => ({
        suggestion,
        asked: asked.get(keyOf(suggestion)) ?? suggestion.missing,
      }));
    };
    work().then(
      (list) => {
        if (live) setOffers({ input, list });
      },
      (error: unknown) => {
        console.error('[earshot] suggestions failed', error);
        if (live) setOffers({ input, list: [] });
      },
    );
    return () => {
      live = false;
    };
  }, [input, answers, pending]);
  return offers?.list;
}

const proposals = (suggestions: readonly Suggestion[]): Record<string, string> =>
  Object.fromEntries(
    suggestions.flatMap(({ missing }) =>
      missing.flatMap(({ field, suggestion }) => (suggestion ? [[field, suggestion]] : [])),
    ),
  );

function inputOf(
  brief: Brief,
  pack: Pack | undefined,
  agent: Settings['agent'] | undefined,
): Omit<SuggestInput, 'now' | 'answers' | 'render'> | undefined {
  const { mention } = brief;
  if (!pack || !mention.triage || !agent) return undefined;
  return {
    pack,
    post: mention.post,
    triage: mention.triage,
    stage: brief.stage,
    channel: brief.channel,
    site: mention.site,
    firstName: brief.firstName,
    agent: { name: agent.name, initials: agent.initials },
    earlier: brief.earlier,
    concessions: brief.concessions.map(({ at, value, currency, gesture }) => ({
      at,
      value,
      currency,
      gesture,
    })),
    holds: brief.case.holds,
    settled: settledRoutes(brief.escalations),
    usedWordings: brief.usedWordings,
  };
}
