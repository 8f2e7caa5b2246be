import { Tags } from 'lucide-react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { useMessage } from '@/components/ui/use-message';
import { t } from '@/lib/platform/text';
import { useSettings } from '../settings/use-settings';
import { Page, Section } from '../shared/page';
import { TermTable } from './term-table';
import { ThresholdField } from './threshold-field';
import css from './terms.module.css';
import { TryTerms } from './try-terms';

/** What the packs look for, what was met of it, and what they make of a text. */
export function TermsPage() {
  const list = useMessage('terms.list', {}, { topics: ['packs', 'mentions'] });
  const { settings, save } = useSettings();
  return (
    <Page title={t('workspaceNavTerms')} intro={t('workspaceTermsIntro')} wide>
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Loading rows={4} />
      ) : list.data.length === 0 ? (
        <EmptyState icon={<Tags size={28} strokeWidth={1.5} />} title={t('workspaceTermsEmpty')}>
          {t('workspaceTermsEmptyText')}
        </EmptyState>
      ) : (
        <>
          <Section title={t('workspaceTry')} intro={t('workspaceTermsTryIntro')}>
            <TryTerms terms={list.data} threshold={settings.data?.threshold} />
            {settings.data ? (
              <div className={css.filters}>
                <ThresholdField
                  threshold={settings.data.threshold}
                  onSave={(threshold) => save({ threshold })}
                />
              </div>
            ) : null}
          </Section>
          <Section title={t('workspaceTermsMet')} intro={t('workspaceTermsMetIntro')}>
            <TermTable terms={list.data} />
          </Section>
        </>
      )}
    </Page>
  );
}
