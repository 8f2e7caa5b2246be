import { z } from 'zod';
import type { BriefText } from '@/lib/domain/entry';
import type { Destination } from './contract';
import { DeliveryError } from './contract';

const schema = z.object({ kind: z.literal('copy') });

/** Text on the clipboard that the agent pastes wherever the team talks. Always works, needs no address. */
export const copy: Destination<z.infer<typeof schema>> = {
  kind: 'copy',
  schema,
  origins: () => [],
  send: () =>
    Promise.reject(new DeliveryError('unbound', 'A copy is handed over by a person.', { retry: false })),
};

/** The brief as one text. */
export const copyText = (brief: BriefText): string => `${brief.subject}\n\n${brief.body}\n`;
