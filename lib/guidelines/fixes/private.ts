import type { Fix } from '@/lib/domain/check';
import type { Reading } from '../analysis/draft';
import type { Placed } from './mend';

/** The same request, for a place that nobody else reads: where it stands, else in a sentence of its own. */
export function askInDirect({ end }: Placed, draft: Reading): Fix[] {
  const label = 'Ask in a direct message';
  const sentence = draft.sentences[draft.sentenceAt(Math.max(0, end - 1))];
  const close = Math.max(end, sentence?.end ?? end);
  return [
    { start: end, end, text: ' in a direct message', label },
    { start: close, end: close, text: ' Please send it in a direct message.', label },
  ];
}
