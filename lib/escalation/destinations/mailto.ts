import { z } from 'zod';
import type { BriefText } from '@/lib/domain/entry';
import type { Destination } from './contract';
import { DeliveryError } from './contract';

const schema = z.object({ kind: z.literal('mailto'), address: z.email() });
type MailtoSettings = z.infer<typeof schema>;

/** Mail programs cut longer addresses, some of them without a word. */
const LONGEST = 1_900;
const REST = '\n\n[The rest is in the copied text.]';

/** A mail that the agent sends from their own mail program. */
export const mailto: Destination<MailtoSettings> = {
  kind: 'mailto',
  schema,
  origins: () => [],
  send: () =>
    Promise.reject(
      new DeliveryError('unbound', 'This destination is a mail address: only a person can send the mail.', {
        retry: false,
      }),
    ),
};

/** The `mailto:` address of a brief. Text that does not fit is cut at a line or a word, and the cut is marked. */
export function mailtoAddress(address: string, brief: BriefText): string {
  const subject = encode(brief.subject.replaceAll(/\s+/g, ' ').slice(0, 200));
  const start = `mailto:${encode(address).replaceAll('%40', '@')}?subject=${subject}&body=`;
  const whole = start + encode(brief.body);
  if (whole.length <= LONGEST) return whole;
  const rest = encode(REST);
  let body = '';
  for (const piece of brief.body.match(/\s*\S+/gu) ?? []) {
    const next = body + encode(piece);
    if (start.length + next.length + rest.length > LONGEST) break;
    body = next;
  }
  return start + body + rest;
}

/** Line ends as RFC 6068 wants them; half characters, which cannot be encoded, become the replacement sign. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(/\r?\n/g, '\r\n'));
