import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@/lib/platform/text';
import { classNames } from './class-names';
import css from './tag.module.css';

/** A short word in a thin frame. With `onRemove` it has an ×. */
export function Tag(props: {
  children: ReactNode;
  tone?: 'plain' | 'good' | 'warn' | 'bad';
  /** Needed with onRemove: names the tag in the button. */
  name?: string;
  onRemove?: () => void;
}) {
  const tone = props.tone ?? 'plain';
  return (
    <span className={classNames(css.tag, tone !== 'plain' && css[tone])}>
      {props.children}
      {props.onRemove ? (
        <button
          type="button"
          className={css.remove}
          aria-label={t('uiRemove', props.name ?? '')}
          onClick={props.onRemove}
        >
          <X size={12} aria-hidden="true" />
        </button>
      ) : null}
    </span>
  );
}
