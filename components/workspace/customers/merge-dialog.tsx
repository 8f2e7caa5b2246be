import { useDeferredValue, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { Loading } from '@/components/ui/loading';
import { newId } from '@/components/ui/new-id';
import { useToast } from '@/components/ui/toast';
import { useMessage } from '@/components/ui/use-message';
import type { CustomerRow } from '@/lib/domain/rows';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { ConfirmDialog } from '../shared/confirm-dialog';
import { counted } from '../shared/counted';
import css from './customers.module.css';
import { handleBeside, siteName } from '@/components/site-name';

/** Finds the other customer, asks, and merges it into this one. */
export function MergeDialog({ customer, onClose }: { customer: CustomerRow; onClose: () => void }) {
  const [chosen, setChosen] = useState<CustomerRow>();
  const toast = useToast();
  if (chosen)
    return (
      <ConfirmDialog
        title={t('workspaceMergeTitle')}
        confirm={t('workspaceMergeConfirm')}
        onClose={onClose}
        onConfirm={async () => {
          await send('customer.merge', { entry: newId(), customer: customer.id, from: chosen.id });
          toast.say(t('workspaceMergeDone'));
        }}
      >
        <p>{t('workspaceMergeWhat', nameOf(chosen), nameOf(customer))}</p>
        <ul className={css.lines}>
          {[...customer.identities, ...chosen.identities].map((identity) => (
            <li key={`${identity.site}:${identity.handle}`} className={css.line}>
              <span className={css.soft}>{siteName(identity.site, identity.handle)}</span>
              <bdi className={css.grow}>@{handleBeside(identity.site, identity.handle)}</bdi>
            </li>
          ))}
        </ul>
        <p>{t('workspaceMergeUndoable')}</p>
      </ConfirmDialog>
    );
  return <Find customer={customer} onClose={onClose} onChoose={setChosen} />;
}

function Find(props: {
  customer: CustomerRow;
  onClose: () => void;
  onChoose: (customer: CustomerRow) => void;
}) {
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query.trim());
  const found = useMessage(
    'customers.search',
    { query: searched, limit: 20 },
    { enabled: searched !== '', keepPrevious: true },
  );
  const others = (found.data?.customers ?? []).filter(
    (other) => other.id !== props.customer.id && !other.mergedInto,
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t('workspaceMergeTitle')}
      description={t('workspaceMergeIntro', nameOf(props.customer))}
    >
      <TextField
        type="search"
        label={t('workspaceMergeSearch')}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.target.value)}
      />
      {searched === '' ? null : found.isPending ? (
        <Loading rows={2} />
      ) : others.length === 0 ? (
        <output className={css.soft}>{t('workspaceCustomersNoMatch', searched)}</output>
      ) : (
        <ul className={css.lines}>
          {others.map((other) => (
            <li key={other.id} className={css.line}>
              <span className={css.grow}>
                <bdi>{nameOf(other)}</bdi>{' '}
                <span className={css.soft}>
                  {other.identities
                    .map(
                      (identity) =>
                        `@${handleBeside(identity.site, identity.handle)} ${siteName(identity.site, identity.handle)}`,
                    )
                    .join(', ')}
                  {' · '}
                  {counted(other.mentions, 'workspaceMentionsOne', 'workspaceMentionsMany')}
                </span>
              </span>
              <Button size="small" onClick={() => props.onChoose(other)}>
                {t('workspaceMergeChoose')}
                <span className="visually-hidden"> {nameOf(other)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const nameOf = (customer: CustomerRow): string => customer.name || t('workspaceNoName');
