import { z } from 'zod';
import { signOffOf } from '../analysis/sign-off';
import { defineRule, type RawFinding } from '../rule';

const AFTER =
  /^[\s.,!?;:)\]"'”’»\p{Extended_Pictographic}\uFE0F\u200D]*(?:https?:\/\/\S+|[([]?\d+\/\d+[)\]]?|\s)*$/u;

export const signOff = defineRule({
  meta: {
    id: 'sign-off',
    title: 'Signed by a person',
    why: 'A name behind every answer: people are kinder to people, and colleagues see who answered.',
    source: 'Team practice of signed replies.',
    severity: 'warn',
    options: z.strictObject({
      /** How a reply ends, for example `^{{ agent.initials }}`. Without it no sign-off is asked for. */
      format: z
        .string()
        .min(1)
        .max(100)
        .regex(
          /\{\{-?\s*agent\.(?:initials|name|first_name)\s*-?\}\}/,
          'must contain {{ agent.initials }} or {{ agent.name }}',
        )
        .optional(),
    }),
    messages: {
      missing: 'End with your sign-off: {wanted}',
      wrong: 'Sign as {wanted}; “{found}” is not your sign-off.',
      doubled: 'Sign once; “{wanted}” stands here a second time.',
      early: 'Put the sign-off at the very end.',
    },
  },
  check({ draft: { text }, pack, input }) {
    const sign = signOffOf(text, pack, input.agent);
    if (!sign) return [];
    const { wanted, found, others } = sign;
    const findings: RawFinding[] = [];
    const body = text.trimEnd();
    const append = {
      start: body.length,
      end: text.length,
      text: `${body === '' ? '' : ' '}${wanted}`,
      label: `Add ${wanted}`,
    };
    const last = found.at(-1);
    for (const span of others) {
      const written = text.slice(span.start, span.end);
      const atEnd = AFTER.test(text.slice(span.end));
      // Another mark in the middle of a sentence is no sign-off (a dash before a name).
      if (!atEnd && last === undefined && !/^[\^*~]/.test(written)) continue;
      if (!atEnd && !written.startsWith('^')) continue;
      findings.push({
        messageId: 'wrong',
        data: { wanted, found: written.trim() },
        ...span,
        fix: last
          ? { start: trimLeft(text, span.start), end: span.end, text: '', label: 'Remove' }
          : { start: span.start, end: span.end, text: wanted, label: `Sign ${wanted}` },
      });
    }
    if (last === undefined) {
      if (findings.length === 0) findings.push({ messageId: 'missing', data: { wanted }, fix: append });
      return findings;
    }
    for (const span of found.slice(0, -1))
      findings.push({
        messageId: 'doubled',
        data: { wanted },
        ...span,
        fix: { start: trimLeft(text, span.start), end: span.end, text: '', label: 'Remove' },
      });
    if (!AFTER.test(text.slice(last.end)) && others.length === 0) {
      const rest = text.slice(last.end).trim();
      findings.push({
        messageId: 'early',
        start: last.start,
        end: last.end,
        fix: { start: last.start, end: text.length, text: `${rest} ${wanted}`, label: 'Move to the end' },
      });
    }
    return findings;
  },
});

function trimLeft(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
