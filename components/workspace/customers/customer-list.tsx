import { Star, UserRoundSearch } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { ago } from '@/components/ui/time';
import { useNow } from '@/components/ui/use-now';
import type { CustomerRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { counted } from '../shared/counted';
import { hrefTo } from '../shared/router';
import { useWindow } from '../shared/use-window';
import css from './customers.module.css';
import { handleBeside, siteName } from '@/components/site-name';
import { PAGE_SIZE, useCustomerPages } from './use-customer-pages';

export interface CustomerListProps {
  query: string;
  selected?: string;
}

/** Height of a row in CSS pixels: 3.5rem at the reader's own text size. */
const ROW = 56 * textScale();

const pageOf = (row: number): number => Math.floor(Math.max(0, row) / PAGE_SIZE);

/** As many customers as there are, of which only those in sight are in the page. Arrows move, Enter opens. */
export function CustomerList({ query, selected }: CustomerListProps) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [place, setPlace] = useState({ query, active: 0 });
  const now = useNow(60_000);
  const window = useWindow(scroller, ROW);
  const pages = useCustomerPages(query, [pageOf(window.from), pageOf(window.to - 1)]);
  // Another search begins at its top.
  const active = place.query === query ? place.active : 0;
  const setActive = (row: number) => setPlace({ query, active: row });

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
    if (!scroller) return;
    if (next * ROW < scroller.scrollTop) scroller.scrollTo({ top: next * ROW });
    else if ((next + 1) * ROW > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTo({ top: (next + 1) * ROW - scroller.clientHeight });
    // The row may have to be drawn first.
    requestAnimationFrame(() => scroller.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus());
  };
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: pages.total - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  };
  const count = Math.max(0, Math.min(window.to, pages.total) - window.from);
  const drawn = Array.from({ length: count }, (_, at) => window.from + at);
  return (
    <>
      <output className={css.total}>
        {counted(pages.total, 'workspaceCustomersOne', 'workspaceCustomersMany')}
      </output>
      <div key={query} ref={setScroller} className={css.scroller}>
        <ul
          className={css.rows}
          style={{ height: pages.total * ROW }}
          aria-label={t('workspaceNavCustomers')}
        >
          {drawn.map((index) => {
            const customer = pages.at(index);
            return (
              <li
                key={index}
                className={css.rowPlace}
                style={{ height: ROW, transform: `translateY(${index * ROW}px)` }}
                aria-setsize={pages.total}
                aria-posinset={index + 1}
              >
                {customer ? (
                  <a
                    className={css.row}
                    href={hrefTo('customers', customer.id)}
                    data-row={index}
                    tabIndex={index === active ? 0 : -1}
                    aria-current={customer.id === selected ? 'true' : undefined}
                    onFocus={() => setActive(index)}
                    onKeyDown={move}
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
  const [first, ...others] = customer.identities;
  return (
    <>
      <span className={css.rowTop}>
        <bdi className={css.rowName}>{customer.name || t('workspaceNoName')}</bdi>
        {customer.vip ? <Star size={12} className={css.vip} aria-label={t('workspaceVip')} /> : null}
        <span className={css.rowTime}>{seen}</span>
      </span>
      <span className={css.rowBottom}>
        <span className={css.rowHandles}>
          {first ? (
            <>
              <bdi>@{handleBeside(first.site, first.handle)}</bdi> {siteName(first.site, first.handle)}
            </>
          ) : null}
          {others.length ? ` +${others.length}` : ''}
        </span>
        <span className={css.rowCounts}>
          {counted(customer.mentions, 'workspaceMentionsOne', 'workspaceMentionsMany')}
        </span>
      </span>
    </>
  );
}

/** How much larger than the usual 16 pixels the reader has set the text. */
function textScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
}
