import { ArrowLeft, Star } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { formatNumber, shortNumber } from '@/components/ui/format';
import { Loading } from '@/components/ui/loading';
import { dateOf } from '@/components/ui/time';
import { useMessage } from '@/components/ui/use-message';
import type { Identity } from '@/lib/domain/entry';
import type { CustomerDetail } from '@/lib/messaging/protocol';
import { t } from '@/lib/platform/text';
import { counted } from '../shared/counted';
import { Page, Section } from '../shared/page';
import { hrefTo } from '../shared/router';
import { CustomerEscalations } from './customer-escalations';
import { CustomerForm } from './customer-form';
import css from './customers.module.css';
import { handleBeside, siteName } from '@/components/site-name';
import { concessionText } from './describe-entry';
import { ForgetDialog } from './forget-dialog';
import { MergeDialog } from './merge-dialog';
import { Timeline } from './timeline';

/** One customer: who they are, what we gave and promised, and everything that happened, newest first. */
export function CustomerPage({ id }: { id: string }) {
  const detail = useMessage(
    'customer.get',
    { customer: id },
    { topics: ['customers', 'cases', 'escalations', 'mentions'] },
  );
  return (
    <>
      <a className={css.back} href={hrefTo('customers')}>
        <ArrowLeft size={16} aria-hidden="true" />
        {t('workspaceCustomersBack')}
      </a>
      {detail.error ? (
        <ErrorState error={detail.error} onRetry={() => void detail.refetch()} />
      ) : detail.data ? (
        <Detail detail={detail.data} />
      ) : (
        <Loading rows={4} />
      )}
    </>
  );
}

function Detail({ detail }: { detail: CustomerDetail }) {
  const { customer, concessions, escalations } = detail;
  const [dialog, setDialog] = useState<'merge' | 'forget'>();
  if (customer.mergedInto)
    return (
      <EmptyState title={t('workspaceMergedTitle')}>
        <a href={hrefTo('customers', customer.mergedInto)}>{t('workspaceMergedLink')}</a>
      </EmptyState>
    );
  return (
    <Page
      title={customer.name || t('workspaceNoName')}
      intro={
        <>
          {customer.vip ? (
            <span className={css.vipWord}>
              <Star size={12} aria-hidden="true" /> {t('workspaceVip')}{' '}
            </span>
          ) : null}
          {[
            counted(customer.mentions, 'workspaceMentionsOne', 'workspaceMentionsMany'),
            counted(customer.replies, 'workspaceRepliesOne', 'workspaceRepliesMany'),
            counted(customer.escalations, 'workspaceEscalationsOne', 'workspaceEscalationsMany'),
            t('workspaceKnownSince', dateOf(customer.firstSeen)),
          ].join(' · ')}
        </>
      }
      actions={
        <>
          <Button onClick={() => setDialog('merge')}>{t('workspaceMerge')}</Button>
          <Button variant="danger" onClick={() => setDialog('forget')}>
            {t('workspaceForget')}
          </Button>
        </>
      }
    >
      <ul className={css.identities} aria-label={t('workspaceIdentities')}>
        {customer.identities.map((identity) => (
          <li key={`${identity.site}:${identity.handle}`}>
            <IdentityLine identity={identity} />
          </li>
        ))}
      </ul>
      <CustomerForm customer={customer} />
      {concessions.length ? (
        <Section title={t('workspaceConcessions')}>
          <ul className={css.lines}>
            {concessions.map((given) => (
              <li key={given.id} className={css.line}>
                <span className={css.grow}>{concessionText(given)}</span>
                <span className={css.soft}>{dateOf(given.at)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {escalations.length ? <CustomerEscalations rows={escalations} /> : null}
      <Section title={t('workspaceHistory')}>
        <Timeline customer={customer.id} first={detail.history} more={detail.moreHistory} />
      </Section>
      {dialog === 'merge' ? <MergeDialog customer={customer} onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'forget' ? <ForgetDialog customer={customer} onClose={() => setDialog(undefined)} /> : null}
    </Page>
  );
}

function IdentityLine({ identity }: { identity: Identity }) {
  const handle = <bdi>@{handleBeside(identity.site, identity.handle)}</bdi>;
  const safe = identity.url && /^https?:\/\//i.test(identity.url) ? identity.url : undefined;
  return (
    <>
      <span className={css.soft}>{siteName(identity.site, identity.handle)}</span>{' '}
      {safe ? (
        <a href={safe} target="_blank" rel="noreferrer noopener">
          {handle}
        </a>
      ) : (
        handle
      )}
      {identity.name ? (
        <>
          {' '}
          <bdi className={css.soft}>{identity.name}</bdi>
        </>
      ) : null}
      {identity.followers === undefined ? null : (
        <span className={css.soft} title={formatNumber(identity.followers)}>
          {' '}
          {t('workspaceFollowers', shortNumber(identity.followers))}
        </span>
      )}
    </>
  );
}
