import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { useMessage } from '@/components/ui/use-message';
import { t } from '@/lib/platform/text';
import { Page, Section } from '../shared/page';
import { goTo } from '../shared/router';
import { PackRow } from './pack-row';
import css from './packs.module.css';
import { useImport } from './use-import';

/** The packs in use, and the ways to bring in another. */
export function PacksPage() {
  const packs = useMessage('packs.list', {}, { topics: ['packs'] });
  const { wizard, ways, paste } = useImport((pack) => goTo('packs', pack));
  if (wizard) return wizard;
  return (
    <Page title={t('workspaceNavPacks')} intro={t('workspacePacksIntro')}>
      {packs.error ? (
        <ErrorState error={packs.error} onRetry={() => void packs.refetch()} />
      ) : packs.isPending ? (
        <Loading rows={2} />
      ) : packs.data.length === 0 ? (
        <p className={css.soft}>{t('workspacePacksEmpty')}</p>
      ) : (
        <ul className={css.rows}>
          {packs.data.map((pack) => (
            <PackRow key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
      <Section title={t('workspaceAddPack')} intro={t('workspaceAddPackIntro')}>
        {ways}
      </Section>
      {paste}
    </Page>
  );
}
