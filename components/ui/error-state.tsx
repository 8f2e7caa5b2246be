import { Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@/lib/platform/text';
import { Button } from './button';
import { classNames } from './class-names';
import { sentenceOf } from './sentence';
import css from './state.module.css';

/** Something could not be shown: what happened, in a sentence, and a way to try again. */
export function ErrorState(props: {
  error: unknown;
  title?: string;
  icon?: ReactNode;
  onRetry?: () => void;
  actions?: ReactNode;
}) {
  return (
    <div className={classNames(css.state, css.error)} role="alert">
      <div className={css.picture} aria-hidden="true">
        {props.icon ?? <Unplug size={28} strokeWidth={1.5} />}
      </div>
      <h2 className={css.title}>{props.title ?? t('uiErrorTitle')}</h2>
      <p className={css.text}>{sentenceOf(props.error)}</p>
      <div className={css.actions}>
        {props.onRetry ? <Button onClick={props.onRetry}>{t('uiRetry')}</Button> : null}
        {props.actions}
      </div>
    </div>
  );
}
