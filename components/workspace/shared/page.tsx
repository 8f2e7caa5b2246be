import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { t } from '@/lib/platform/text';
import css from './page.module.css';

/** The title of the tab while a component is shown. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = t('workspaceDocumentTitle', title);
  }, [title]);
}

/** One page of the workspace: its title, what can be done with it, and its content. The title takes the focus. */
export function Page(props: {
  title: string;
  /** One line under the title. */
  intro?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(props.title);
  useEffect(() => {
    // A new page is read out from its title; a field that asked for the focus keeps it.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classNames(css.page, props.wide && css.wide)}>
      <header className={css.head}>
        <div className={css.headText}>
          <h1 ref={heading} tabIndex={-1} className={css.title}>
            {props.title}
          </h1>
          {props.intro ? <p className={css.intro}>{props.intro}</p> : null}
        </div>
        {props.actions ? <div className={css.actions}>{props.actions}</div> : null}
      </header>
      {props.children}
    </div>
  );
}

/** A part of a page under a hairline. */
export function Section(props: {
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.sectionHead}>
        <h2 id={id} className={css.sectionTitle}>
          {props.title}
        </h2>
        {props.actions ? <div className={css.actions}>{props.actions}</div> : null}
      </div>
      {props.intro ? <p className={css.intro}>{props.intro}</p> : null}
      {props.children}
    </section>
  );
}

/** A sentence that must be seen: what is late, wrong or needs a decision. Shape and word before colour. */
export function Notice(props: { tone?: 'plain' | 'warn' | 'bad'; children: ReactNode; actions?: ReactNode }) {
  const tone = props.tone ?? 'plain';
  return (
    <div className={classNames(css.notice, css[tone])} role={tone === 'bad' ? 'alert' : undefined}>
      <span className={css.sign} aria-hidden="true">
        {tone === 'plain' ? 'i' : '▲'}
      </span>
      <div className={css.noticeText}>{props.children}</div>
      {props.actions ? <div className={css.actions}>{props.actions}</div> : null}
    </div>
  );
}
