import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { formatNumber } from './format';
import css from './tabs.module.css';

export interface Tab<T extends string = string> {
  id: T;
  label: string;
  count?: number;
}

/** Tabs and their panels: `<Tabs tabs=… ><TabList tabs=… /><TabPanel id="…">…</TabPanel></Tabs>`. */
export function Tabs<T extends string>(props: {
  tabs: readonly Tab<T>[];
  value: T;
  onChange: (value: T) => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Radix.Root
      className={props.className}
      value={props.value}
      onValueChange={(value) => {
        const tab = props.tabs.find(({ id }) => id === value);
        if (tab) props.onChange(tab.id);
      }}
      activationMode="automatic"
    >
      {props.children}
    </Radix.Root>
  );
}

export function TabList<T extends string>({ label, tabs }: { label: string; tabs: readonly Tab<T>[] }) {
  return (
    <Radix.List className={css.list} aria-label={label}>
      {tabs.map((tab) => (
        <Radix.Trigger key={tab.id} value={tab.id} className={css.tab}>
          {tab.label}
          {tab.count === undefined ? null : <span className={css.count}>{formatNumber(tab.count)}</span>}
        </Radix.Trigger>
      ))}
    </Radix.List>
  );
}

/** What a tab shows. With `keep` it stays as it is while another one is shown: its scroll place and what was typed. */
export function TabPanel(props: {
  id: string;
  className?: string;
  keep?: boolean;
  /** Needed with `keep`. */
  active?: boolean;
  children: ReactNode;
}) {
  const hidden = props.keep === true && props.active === false;
  return (
    <Radix.Content
      value={props.id}
      className={classNames(props.className, hidden && css.kept)}
      tabIndex={-1}
      forceMount={props.keep || undefined}
      inert={hidden}
      // Radix would take it out of the layout, and with that its scroll place.
      hidden={false}
    >
      {props.children}
    </Radix.Content>
  );
}
