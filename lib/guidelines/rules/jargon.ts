import { z } from 'zod';
import { phraseSpans } from '../custom/phrases';
import { defineRule } from '../rule';

export const jargon = defineRule({
  meta: {
    id: 'jargon',
    title: 'Plain words',
    why: 'Inside words shut people out; speak like a person.',
    source: 'Speak like a person.',
    severity: 'warn',
    options: z.strictObject({
      /** Words and acronyms of the house that customers do not know. */
      words: z.array(z.string().min(1)).default([]),
    }),
    messages: { inside: 'Say “{words}” in plain words.' },
  },
  check({ draft, post, options }) {
    if (options.words.length === 0) return [];
    const used = new Set(post ? phraseSpans(post.text, options.words, true).map((span) => span.phrase) : []);
    return phraseSpans(draft.text, options.words, true)
      .filter((span) => !used.has(span.phrase))
      .map(({ start, end }) => ({
        messageId: 'inside',
        data: { words: draft.text.slice(start, end) },
        start,
        end,
      }));
  },
});
