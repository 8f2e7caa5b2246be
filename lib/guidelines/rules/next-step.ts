import { z } from 'zod';
import { nextSteps } from '../analysis/next-steps';
import { defineRule } from '../rule';

/** Log-odds from which the model is believed that there is a step, and that there is none; between them words decide. */
const SURE = 2;
const NOTHING = -2.5;

export const nextStep = defineRule({
  meta: {
    id: 'next-step',
    title: 'A next step',
    why: 'Without a next step every minute of waiting is a minute too long.',
    source: 'A next step, or every minute is a minute too long.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      missing: 'Say what you do next and when, ask what you need to know, or answer the question.',
    },
  },
  check(context) {
    const { post, situation, draft, speech } = context;
    if (!post || !(situation.complaint || situation.question)) return [];
    const odds = draft.sentences.map((_, sentence) => speech.odds(sentence, 'step')).filter(Number.isFinite);
    const best = Math.max(...odds);
    if (best > SURE) return [];
    const missing = [{ messageId: 'missing' }];
    if (odds.length > 0 && best < NOTHING) return missing;
    return nextSteps(context).length > 0 ? [] : missing;
  },
});
