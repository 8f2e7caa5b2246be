import { UserRound } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { TextField } from '@/components/ui/field';
import { t } from '@/lib/platform/text';
import { useTitle } from '../shared/page';
import { CustomerList } from './customer-list';
import { CustomerPage } from './customer-page';
import css from './customers.module.css';

/** Search and list on the left, one customer on the right; on a narrow page one of the two. */
export function CustomersPage({ id }: { id?: string }) {
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query.trim());
  return (
    <div className={css.split} data-detail={id !== undefined || undefined}>
      <div className={css.listPane}>
        <div className={css.search}>
          <PaneTitle alone={id === undefined} />
          <TextField
            type="search"
            label={t('workspaceCustomersSearch')}
            hideLabel
            placeholder={t('workspaceCustomersSearch')}
            value={query}
            maxLength={200}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <CustomerList query={searched} selected={id} />
      </div>
      <div className={css.detailPane}>
        {id === undefined ? (
          <EmptyState icon={<UserRound size={28} strokeWidth={1.5} />} title={t('workspaceCustomersNone')}>
            {t('workspaceCustomersNoneText')}
          </EmptyState>
        ) : (
          <CustomerPage key={id} id={id} />
        )}
      </div>
    </div>
  );
}

/** The page's heading while nobody is chosen; beside a customer their name is the heading. */
function PaneTitle({ alone }: { alone: boolean }) {
  return alone ? <ListTitle /> : <p className={css.paneTitle}>{t('workspaceNavCustomers')}</p>;
}

function ListTitle() {
  useTitle(t('workspaceNavCustomers'));
  return <h1 className={css.paneTitle}>{t('workspaceNavCustomers')}</h1>;
}
