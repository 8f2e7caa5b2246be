import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
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

export function TabPanel({
  id,
  className,
  children,
}: {
  id: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Radix.Content value={id} className={className} tabIndex={-1}>
      {children}
    </Radix.Content>
  );
}
