import { MessageError } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';

/** The sentence for a person that an error carries; never a stack, a code or a foreign object. */
export function sentenceOf(error: unknown): string {
  if (error instanceof MessageError && error.message) return error.message;
  return t('uiErrorUnknown');
}
