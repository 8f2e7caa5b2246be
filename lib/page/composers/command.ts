import type { InsertRequest, InsertResult } from '@/lib/messaging/wire';
import { t } from '@/lib/platform/text';
import { copy } from './copy';
import { write } from './insert';

/** What the panel's Insert does in the page: the text is in the composer, or on the clipboard with a sentence that says why. */
export async function insert(
  element: HTMLElement | undefined,
  { text, mode }: Pick<InsertRequest, 'text' | 'mode'>,
): Promise<InsertResult> {
  if (!element) return failed('no-composer', t('pageNoComposer'), text);
  const result = await write(element, text, mode);
  if (result.ok) return { ok: true, method: result.method };
  return failed('not-applied', t(result.changed ? 'pageNotAppliedChanged' : 'pageNotApplied'), text);
}

async function failed(
  code: 'no-composer' | 'not-applied',
  message: string,
  text: string,
): Promise<InsertResult> {
  const copied = await copy(text);
  return { ok: false, code, message: copied ? t('pageCopied', message) : message, copied };
}
