import { useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { useMessage } from '@/components/ui/use-message';
import { t } from '@/lib/platform/text';
import { Page, Section } from '../shared/page';
import { goTo } from '../shared/router';
import { AddPack } from './add-pack';
import { ImportWizard } from './import-wizard';
import { PackRow } from './pack-row';
import { PasteDialog } from './paste-dialog';
import css from './packs.module.css';
import type { Incoming } from './read-source';

/** The packs in use, and the ways to bring in another. */
export function PacksPage() {
  const packs = useMessage('packs.list', {}, { topics: ['packs'] });
  const [incoming, setIncoming] = useState<Incoming>();
  const [text, setText] = useState<string>();
  const paste =
    text === undefined ? null : (
      <PasteDialog
        text={text}
        onClose={() => setText(undefined)}
        onRead={(source) => {
          setIncoming({ source, from: t('workspacePasted') });
          setText(undefined);
        }}
      />
    );
  if (incoming)
    return (
      <>
        <ImportWizard
          key={incoming.source}
          incoming={incoming}
          onCancel={() => setIncoming(undefined)}
          onEdit={() => setText(incoming.source)}
          onDone={(pack) => {
            setIncoming(undefined);
            goTo('packs', pack);
          }}
        />
        {paste}
      </>
    );
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
        <AddPack onRead={setIncoming} onPaste={() => setText('')} />
      </Section>
      {paste}
    </Page>
  );
}
