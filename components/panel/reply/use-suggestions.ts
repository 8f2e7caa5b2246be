import { useEffect, useMemo, useRef, useState } from 'react';
import type { Brief } from '@/lib/domain/brief';
import type { Pack } from '@/lib/domain/pack';
import type { Settings } from '@/lib/domain/settings';
import { warmUp as warmUpRules } from '@/lib/guidelines';
import type { Renderer } from '@/lib/replies/render-client';
import { createRenderer } from '@/lib/replies/render-client';
import type { Offer, SuggestInput, Suggestion } from '@/lib/replies/suggest';
import { offers } from '@/lib/replies/suggest';
import { settledRoutes } from '@/lib/escalation/routes';

export const keyOf = ({ pack, play, wording }: Pick<Suggestion, 'pack' | 'play' | 'wording'>): string =>
  `${pack}/${play}/${wording}`;

// One worker for the panel's whole life: starting it costs more than rendering.
let renderer: Renderer | undefined;
const render: Renderer['render'] = (template, fields) =>
  (renderer ??= createRenderer()).render(template, fields);

/**
 * Makes ready what the first brief would wait for: the worker that fills wordings in, and the rules. Only while there is
 * nothing else to do; returns the function that ends it.
 */
export function warmUp(): () => void {
  void render('', {});
  if (typeof requestIdleCallback !== 'function') return () => undefined;
  const steps = warmUpRules();
  // A frame that nobody sees has no idle moments: there it goes by the time.
  const next = () => requestIdleCallback(step, { timeout: 200 });
  let waits = 0;
  function step(): void {
    if (!steps.next().done) waits = next();
    else performance.mark('warm');
  }
  // A page that is left again at once costs nothing.
  const start = setTimeout(() => (waits = next()), 2_000);
  return () => {
    clearTimeout(start);
    cancelIdleCallback(waits);
  };
}

/** Lets the panel draw and answer the agent between two checks. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keeps the value it had while the new one says the same, so that what depends on it is not worked out again. */
function useSteadyValue<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || same(kept, value)) return kept;
  setKept(value);
  return value;
}

/**
 * The wordings that may be offered for a brief, rendered in a worker with a deadline and checked: first the one that is
 * wanted (the best, where none is), then all. Undefined until then. Asked fields that have a proposal are filled with it
 * until the agent says otherwise.
 */
export function useSuggestions(
  brief: Brief,
  pack: Pack | undefined,
  agent: Settings['agent'] | undefined,
  answers: Record<string, string>,
  /** Key of the wording that the agent chose before. */
  wanted: string | undefined,
  /** Pack or agent are still on their way. */
  pending: boolean,
): Offer[] | undefined {
  const input = useSteadyValue(useMemo(() => inputOf(brief, pack, agent), [brief, pack, agent]));
  const [found, setFound] = useState<Offer[]>();
  const chosen = useRef(wanted);
  useEffect(() => {
    chosen.current = wanted;
  }, [wanted]);
  useEffect(() => {
    if (pending) return undefined;
    let live = true;
    const offered = input && offers({ ...input, now: new Date().toISOString(), answers }, render);
    const work = async () => {
      const list: Offer[] = [];
      for await (const offer of offered ?? []) {
        if (!live) return;
        list.push(offer);
        if (chosen.current === undefined || chosen.current === keyOf(offer.suggestion))
          setFound((before) => before ?? [...list]);
        await breath();
      }
      if (live) setFound(list);
    };
    work().catch((error: unknown) => {
      console.error('[earshot] suggestions failed', error);
      if (live) setFound([]);
    });
    return () => {
      live = false;
    };
  }, [input, answers, pending]);
  return found;
}

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
