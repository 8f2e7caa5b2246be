import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import css from './brief.module.css';

/** One thing to know before answering, with what can be done about it. */
export const Banner = ({
  hold,
  children,
  actions,
}: {
  hold?: boolean;
  children: ReactNode;
  actions?: ReactNode;
}) => (
  <div className={classNames(css.banner, hold && css.hold)} role={hold ? 'alert' : undefined}>
    <div>{children}</div>
    {actions}
  </div>
);
