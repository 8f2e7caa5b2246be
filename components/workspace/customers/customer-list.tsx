import { useVirtualizer } from '@tanstack/react-virtual';
import { Star, UserRoundSearch } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { ago } from '@/components/ui/time';
import { useNow } from '@/components/ui/use-now';
import type { CustomerRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { counted } from '../shared/counted';
import { goTo, hrefTo } from '../shared/router';
import css from './customers.module.css';
import { siteName } from './describe-entry';
import { PAGE_SIZE, useCustomerPages } from './use-customer-pages';

export interface CustomerListProps {
  query: string;
  selected?: string;
  /** Instead of going to the customer's page. */
  onChoose?: (customer: CustomerRow) => void;
}

/** As many customers as there are, of which only those in sight are in the page. Arrows move, Enter opens. */
export function CustomerList({ query, selected, onChoose }: CustomerListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<readonly number[]>([0]);
  const [active, setActive] = useState(0);
  const now = useNow(60_000);
  const pages = useCustomerPages(query, wanted);
  const rows = useVirtualizer({
    count: pages.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    overscan: 6,
  });
  const items = rows.getVirtualItems();
  const from = Math.floor((items[0]?.index ?? 0) / PAGE_SIZE);
  const to = Math.floor((items.at(-1)?.index ?? 0) / PAGE_SIZE);
  useEffect(() => {
    setWanted(from === to ? [from] : [from, to]);
  }, [from, to]);
  useEffect(() => {
    setActive(0);
    scroller.current?.scrollTo?.({ top: 0 });
  }, [query]);

  if (pages.error) return <ErrorState error={pages.error} onRetry={pages.refetch} />;
  if (pages.pending) return <Loading rows={6} />;
  if (pages.total === 0)
    return (
      <EmptyState
        icon={<UserRoundSearch size={28} strokeWidth={1.5} />}
        title={query ? t('workspaceCustomersNoMatch', query) : t('workspaceCustomersEmpty')}
      >
        {query ? t('workspaceCustomersNoMatchText') : t('workspaceCustomersEmptyText')}
      </EmptyState>
    );

  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(pages.total - 1, index));
    setActive(next);
    rows.scrollToIndex(next);
    // The row may have to be drawn first.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus(),
    );
  };
  const step: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + 10,
    PageUp: active - 10,
    Home: 0,
    End: pages.total - 1,
  };
  return (
    <>
      <p className={css.total} role="status">
        {counted(pages.total, 'workspaceCustomersOne', 'workspaceCustomersMany')}
      </p>
      <div ref={scroller} className={css.scroller}>
        <ul
          className={css.rows}
          style={{ height: rows.getTotalSize() }}
          aria-label={t('workspaceNavCustomers')}
          onKeyDown={(event) => {
            const next = step[event.key];
            if (next === undefined) return;
            event.preventDefault();
            focusRow(next);
          }}
        >
          {items.map((item) => {
            const customer = pages.at(item.index);
            return (
              <li
                key={item.key}
                className={css.rowPlace}
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
                aria-setsize={pages.total}
                aria-posinset={item.index + 1}
              >
                {customer ? (
                  <a
                    className={css.row}
                    href={hrefTo('customers', customer.id)}
                    data-row={item.index}
                    tabIndex={item.index === active ? 0 : -1}
                    aria-current={customer.id === selected ? 'true' : undefined}
                    onFocus={() => setActive(item.index)}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                      event.preventDefault();
                      if (onChoose) onChoose(customer);
                      else goTo('customers', customer.id);
                    }}
                  >
                    <RowText customer={customer} seen={ago(customer.lastSeen, now)} />
                  </a>
                ) : (
                  <span className={css.rowWaiting} />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}

function RowText({ customer, seen }: { customer: CustomerRow; seen?: string }) {
  return (
    <>
      <span className={css.rowTop}>
        <bdi className={css.rowName}>{customer.name || t('workspaceNoName')}</bdi>
        {customer.vip ? <Star size={12} className={css.vip} aria-label={t('workspaceVip')} /> : null}
        <span className={css.rowTime}>{seen}</span>
      </span>
      <span className={css.rowBottom}>
        <span className={css.rowHandles}>
          {customer.identities.map((identity) => (
            <span key={`${identity.site}:${identity.handle}`}>
              <bdi>@{identity.handle}</bdi> {siteName(identity.site)}
            </span>
          ))}
        </span>
        <span className={css.rowCounts}>
          {counted(customer.mentions, 'workspaceMentionsOne', 'workspaceMentionsMany')}
        </span>
      </span>
    </>
  );
}
