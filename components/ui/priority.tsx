import type { Priority } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';
import { classNames } from './class-names';
import css from './tag.module.css';

const shapes: Record<Priority, string> = { urgent: '▲', high: '△', normal: '●', low: '○' };

const words = {
  urgent: 'uiPriorityUrgent',
  high: 'uiPriorityHigh',
  normal: 'uiPriorityNormal',
  low: 'uiPriorityLow',
} as const;

/** The word for a priority. */
export const priorityWord = (priority: Priority): string => t(words[priority]);

/** A priority as shape and word; with `short` the word is only read out. */
export function PriorityMark({ priority, short = false }: { priority: Priority; short?: boolean }) {
  return (
    <span
      className={classNames(css.priority, css[priority])}
      title={short ? priorityWord(priority) : undefined}
    >
      <span className={css.shape} aria-hidden="true">
        {shapes[priority]}
      </span>{' '}
      <span className={short ? 'visually-hidden' : undefined}>{priorityWord(priority)}</span>
    </span>
  );
}
