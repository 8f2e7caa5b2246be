import type { ReactNode } from 'react';
import css from './state.module.css';

/** What stands where a list would be: why it is empty and what to do, if anything. */
export function EmptyState(props: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={css.state}>
      {props.icon ? (
        <div className={css.picture} aria-hidden="true">
          {props.icon}
        </div>
      ) : null}
      <h2 className={css.title}>{props.title}</h2>
      {props.children ? <div className={css.text}>{props.children}</div> : null}
      {props.actions ? <div className={css.actions}>{props.actions}</div> : null}
    </div>
  );
}
