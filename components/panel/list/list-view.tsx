import { CircleCheck, Inbox, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { MentionSummary } from '@/lib/domain/brief';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { Waves } from '@/components/ui/waves';
import { filterMentions, noFilters, setFilters } from './filter';
import type { Filters } from './filter';
import { FiltersBar } from './filters-bar';
import { MentionList } from './mention-list';
import { sortMentions } from './order';

export interface ListViewProps {
  kind: 'page' | 'todo';
  label: string;
  active: boolean;
  mentions: readonly MentionSummary[] | undefined;
  /** Nothing is known yet. */
  loading: boolean;
  error: unknown;
  onRetry: () => void;
  /** Stands instead of the list: no playbook, no Earshot in the page. */
  instead?: ReactNode;
  filters: Filters;
  onFilters: (filters: Filters) => void;
  filtersOpen: boolean;
  now: number;
  current?: string;
  onOpen: (mention: string) => void;
  onOrder: (ids: string[]) => void;
}

const nothing: readonly MentionSummary[] = [];

/** One of the two lists with its filters, or what stands in its place. */
export function ListView(props: ListViewProps) {
  const { filters } = props;
  const all = props.mentions ?? nothing;
  const mentions = useMemo(() => sortMentions(filterMentions(all, filters)), [all, filters]);
  if (props.instead) return props.instead;
  if (props.error && !props.mentions) return <ErrorState error={props.error} onRetry={props.onRetry} />;
  if (props.loading) return <Loading rows={5} />;
  if (all.length === 0) return props.kind === 'page' ? <NothingHere /> : <AllDone />;
  return (
    <>
      <Waves />
      {props.filtersOpen ? (
        <FiltersBar filters={filters} onChange={props.onFilters} mentions={all} found={mentions.length} />
      ) : null}
      {mentions.length === 0 && setFilters(filters) ? (
        <EmptyState
          icon={<SearchX size={28} strokeWidth={1.5} />}
          title={t('panelNothingFound')}
          actions={<Button onClick={() => props.onFilters(noFilters)}>{t('panelClearFilters')}</Button>}
        />
      ) : (
        <MentionList
          label={props.label}
          active={props.active}
          mentions={mentions}
          view={JSON.stringify(filters)}
          now={props.now}
          current={props.current}
          onOpen={props.onOpen}
          onOrder={props.onOrder}
        />
      )}
    </>
  );
}

const NothingHere = () => (
  <EmptyState icon={<Inbox size={28} strokeWidth={1.5} />} title={t('panelNothingHere')}>
    {t('panelNothingHereText')}
  </EmptyState>
);

const AllDone = () => (
  <EmptyState icon={<CircleCheck size={28} strokeWidth={1.5} />} title={t('panelAllDone')}>
    {t('panelAllDoneText')}
  </EmptyState>
);
