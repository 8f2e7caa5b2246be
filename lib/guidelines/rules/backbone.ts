import { z } from 'zod';
import { concessionsOf } from '../analysis/money';
import { defineRule } from '../rule';

const YEAR = 365 * 86_400_000;

export const backbone = defineRule({
  meta: {
    id: 'backbone',
    title: 'The same for everyone',
    why: 'If every policy has an exception, the policy means nothing.',
    source: 'If every policy has an exception the policy means nothing.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({
      /** Concessions in a year after which a further one is questioned. */
      maximum: z.number().int().min(1).max(100).default(2),
    }),
    messages: {
      again: 'They have had {count} gestures within a year. Think before you give “{what}”.',
      more: '“{what}” is more than the {last} they had last time.',
    },
  },
  check({ draft, pack, input, options }) {
    const history = input.customer?.concessions ?? [];
    if (history.length === 0) return [];
    const now = input.now === undefined ? Number.NaN : Date.parse(input.now);
    const recent = history
      .filter((concession) => Number.isNaN(now) || now - Date.parse(concession.at) <= YEAR)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    if (recent.length === 0) return [];
    const given = concessionsOf(draft, pack);
    const [first] = given;
    if (!first) return [];
    if (recent.length >= options.maximum)
      return [
        {
          messageId: 'again',
          data: { count: recent.length, what: first.what },
          start: first.start,
          end: first.end,
        },
      ];
    const last = recent.find((concession) => concession.value !== undefined);
    const more = given.find(
      (concession) =>
        concession.value !== undefined &&
        last?.value !== undefined &&
        concession.value > last.value &&
        (concession.currency === undefined ||
          last.currency === undefined ||
          concession.currency === last.currency),
    );
    return more && last
      ? [
          {
            messageId: 'more',
            data: { what: more.what, last: last.value ?? 0 },
            start: more.start,
            end: more.end,
          },
        ]
      : [];
  },
});
