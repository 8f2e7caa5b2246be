import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Brief } from '@/lib/domain/brief';
import type { Assist } from '@/lib/domain/entry';
import type { Pack } from '@/lib/domain/pack';
import type { Settings } from '@/lib/domain/settings';
import type { Offer } from '@/lib/replies/suggest';
import { withoutPlaceholders } from '@/lib/guidelines/placeholders';
import { newId } from '@/components/ui/new-id';
import { useAct } from '../use-act';
import type { Gate, Overridden } from './check';
import { blocksOnSpelling, gateOf, proofreadReport, reportOf, wordsOf } from './check';
import { type Draft, useDraft } from './draft-store';
import { useProof } from './use-proof';
import { keyOf, useSuggestions } from './use-suggestions';

const noOffers: Offer[] = [];

/** There are words of the agent in it; what the team wrote is not worth the start of a proof-reader. */
const touched = ({ text, answers }: Draft): boolean => text !== undefined || Object.keys(answers).length > 0;

/** Everything that the reply part of a brief knows and can do, without how it looks. */
export function useReply(
  brief: Brief,
  pack: Pack | undefined,
  agent: Settings['agent'] | undefined,
  pending: boolean,
) {
  const act = useAct();
  const mention = brief.mention.id;
  const [draft, change] = useDraft(mention);
  const [overridden, setOverridden] = useState<Overridden[]>([]);
  const offered = useSuggestions(brief, pack, agent, draft.answers, draft.key, pending);
  const offers = offered ?? noOffers;
  const offer = offers.find(({ suggestion }) => keyOf(suggestion) === draft.key) ?? offers[0];
  const chosen = offer?.suggestion;
  // An answer stands in the text at once: what is typed before the wording is rendered anew must not lose it.
  const text = draft.text ?? answered(chosen?.text ?? '', draft.answers);
  const rules = useMemo(() => pack && withoutPlaceholders(pack), [pack]);

  const check = useCallback(
    (of: string) => {
      if (!rules || !agent || !of.trim()) return undefined;
      // The suggestion's own report knows the play's wording as well.
      if (of === chosen?.text && chosen.missing.length === 0) return chosen.report;
      // The brief and what is chosen decide as much as the text; the passing of time asks for no check of its own.
      return reportOf(of, brief, rules, agent, new Date().toISOString());
    },
    [brief, rules, agent, chosen],
  );
  const checked = useDeferredValue(text);
  const quick = useMemo(() => check(checked), [check, checked]);
  // The other rules' report is there at once; what the proof-reader sees comes after it.
  const proofread = touched(draft) || (rules !== undefined && blocksOnSpelling(checked, brief, rules));
  const { proof, waits } = useProof(proofread ? checked : '', rules);
  const report = useMemo(
    () =>
      quick && rules && agent && proof?.text === checked
        ? proofreadReport(quick, proof, brief, rules, agent)
        : quick,
    [quick, proof, checked, brief, rules, agent],
  );
  const stale = checked !== text;
  const ruled = stale ? gateOf(text, check(text), overridden) : gateOf(text, report, overridden);
  // Where a slip of spelling blocks, nothing is fine before it was read.
  const gate: Gate =
    ruled.open && (waits || stale) && rules && blocksOnSpelling(text, brief, rules)
      ? { open: false, why: 'proof' }
      : ruled;

  const assist = (used: readonly Overridden[]): Assist => ({
    ...(chosen ? { pack: chosen.pack, play: chosen.play, wording: chosen.wording } : {}),
    ...(used.length ? { overridden: used.map(({ rule, reason }) => ({ rule, reason })) } : {}),
  });

  return {
    offers,
    /** False until the first suggestions are there. */
    ready: offered !== undefined,
    offer,
    draft,
    text,
    checked,
    stale,
    report,
    gate,
    overridden,
    assist,
    edit: (next: string) => change({ text: next === chosen?.text ? undefined : next }),
    choose: (key: string) => {
      // The chosen wording again: nothing to do, unless it was written over and is wanted back.
      if (key === (chosen && keyOf(chosen)) && draft.text === undefined) return;
      change({ key, text: undefined, ...(draft.text?.trim() ? { aside: draft.text } : {}) });
    },
    bringBack: () => change({ text: draft.aside, aside: undefined }),
    answer: (field: string, value: string) =>
      change({
        answers: { ...draft.answers, [field]: value },
        ...(draft.text === undefined ? {} : { text: fillIn(draft.text, field, value) }),
      }),
    /** The agent says that a word is right: it is kept in the settings and never flagged again. */
    know: (word: string) =>
      act('settings.set', { patch: { agent: { words: withWord(agent?.words ?? [], word) } } }),
    override: async (reason: string): Promise<boolean> => {
      if (gate.open || gate.why !== 'block') return false;
      const rulesOver = [...new Set(gate.findings.map(({ rule }) => rule))];
      const { ok } = await act('check.override', {
        entry: newId(),
        mention,
        draft: text,
        overridden: rulesOver.map((rule) => ({ rule, reason })),
      });
      if (ok)
        setOverridden([
          ...overridden,
          ...gate.findings.map((finding) => ({ rule: finding.rule, words: wordsOf(finding, text), reason })),
        ]);
      return ok;
    },
  };
}

export type Reply = ReturnType<typeof useReply>;

/** The newest words stay when there are too many. */
const withWord = (words: readonly string[], word: string): string[] =>
  [...words.filter((known) => known !== word), word.slice(0, 60)].slice(-2_000);

/** The text with every answer that was given. */
const answered = (text: string, answers: Record<string, string>): string =>
  Object.entries(answers).reduce((filled, [field, value]) => fillIn(filled, field, value), text);

/** Puts an answer where the edited text still has the field. */
function fillIn(text: string, field: string, value: string): string {
  if (!value.trim()) return text;
  return text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => (name === field ? value : whole));
}
