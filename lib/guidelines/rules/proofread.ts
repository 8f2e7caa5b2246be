import { z } from 'zod';
import type { Slip } from '@/lib/domain/check';
import { isKnownHere } from '../analysis/known-words';
import type { RawFinding } from '../rule';
import { defineRule } from '../rule';

/** Findings of one draft that are shown: more is a draft in another language. */
const MOST = 12;

export const proofread = defineRule({
  meta: {
    id: 'proofread',
    title: 'Proofread',
    why: 'A slip stands there for as long as the reply does.',
    source: 'Proofread what stands for ever.',
    severity: 'warn',
    options: z.strictObject({
      /** Words that are right here, in any case and with any ending of the possessive. */
      words: z.array(z.string().min(1).max(100)).max(5_000).default([]),
    }),
    messages: {
      spelling: 'Did you mean “{better}”?',
      unknown: 'The dictionary does not know “{word}”.',
      doubled: 'The same word stands there twice.',
      grammar: '{advice}',
    },
  },
  check({ input, pack, options }) {
    const { proof, draft } = input;
    // What was read in other words says nothing about these.
    if (!proof || proof.text !== draft) return [];
    return proof.slips
      .filter(({ start, end }) => start >= 0 && start < end && end <= draft.length)
      .filter((slip) => slip.kind !== 'spelling' || !isKnownHere(slip, input, pack, options.words))
      .slice(0, MOST)
      .map((slip) => toRaw(slip, draft));
  },
});

function toRaw({ start, end, kind, advice, better }: Slip, draft: string): RawFinding {
  const words = draft.slice(start, end);
  const [best] = better;
  const text = best === undefined ? undefined : draft.includes('’') ? best.replaceAll("'", '’') : best;
  const fix =
    text === undefined || text === words
      ? {}
      : { fix: { start, end, text, label: text.trim() ? `Write “${text.trim()}”` : 'Take it out' } };
  if (kind === 'spelling')
    return text === undefined
      ? { messageId: 'unknown', data: { word: words }, start, end, word: words }
      : { messageId: 'spelling', data: { better: text }, start, end, word: words, ...fix };
  if (kind === 'doubled') return { messageId: 'doubled', start, end, ...fix };
  return { messageId: 'grammar', data: { advice: quoted(advice ?? '') }, start, end, ...fix };
}

/** The advice as people quote, not as programmers do. */
const quoted = (advice: string): string => advice.replace(/`([^`]*)`/g, '“$1”').slice(0, 240);
