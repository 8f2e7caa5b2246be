import { z } from 'zod';
import { nextSteps } from '../analysis/next-steps';
import { defineRule } from '../rule';

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
    if (!context.post || !(context.situation.complaint || context.situation.question)) return [];
    return nextSteps(context).length > 0 ? [] : [{ messageId: 'missing' }];
  },
});
