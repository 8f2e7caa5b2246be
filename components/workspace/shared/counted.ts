import { formatNumber } from '@/components/ui/format';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';

/** "1 reply" or "1,204 replies": the sentence for one and the sentence for any other number. */
export function counted(number: number, one: TextKey, other: TextKey): string {
  return t(number === 1 ? one : other, formatNumber(number));
}
