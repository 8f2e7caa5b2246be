import { z } from 'zod';
import { cutAt, limitOf, weightedLength } from '../length';
import { defineRule } from '../rule';

export const length = defineRule({
  meta: {
    id: 'length',
    title: 'Fits the site',
    why: 'A reply over the site’s limit is cut or refused.',
    source: 'The sites’ own limits; X counts by twitter-text.',
    severity: 'block',
    options: z.strictObject({
      /** Other limits for public posts, by site. */
      limits: z.record(z.string(), z.number().int().positive()).optional(),
    }),
    messages: { over: 'Shorten by {over}: {length} of {limit} characters as the site counts.' },
  },
  check({ input, site, channel, options }) {
    const limit = limitOf(site, channel, options);
    if (limit === undefined) return [];
    const { draft } = input;
    const counted = weightedLength(draft, site);
    if (counted <= limit) return [];
    return [
      {
        messageId: 'over',
        data: { over: counted - limit, length: counted, limit },
        start: cutAt(draft, site, limit),
        end: draft.length,
      },
    ];
  },
});
