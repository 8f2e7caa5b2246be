import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { TabList, TabPanel, Tabs } from '@/components/ui/tabs';
import { useMessage } from '@/components/ui/use-message';
import { useNow } from '@/components/ui/use-now';
import type { Pack } from '@/lib/domain/pack';
import { MessageError, send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { parsePack } from '@/lib/playbooks/parse';
import { Notice, Page } from '../shared/page';
import { hrefTo } from '../shared/router';
import { expiryOf } from './expiry';
import { PackCorrections } from './pack-corrections';
import { PackFaq } from './pack-faq';
import { PackFigures } from './pack-figures';
import { PackPlays } from './pack-plays';
import { PackRoutes } from './pack-routes';
import { PackTriage } from './pack-triage';
import css from './packs.module.css';
import { TryText } from './try-text';
import { useImport } from './use-import';

type View = 'try' | 'plays' | 'triage' | 'faq' | 'routes' | 'figures' | 'corrections';

/** One pack to read, and a box to try it on a text. */
export function PackPage({ id }: { id: string }) {
  const summaries = useMessage('packs.list', {}, { topics: ['packs'] });
  const summary = summaries.data?.find((pack) => pack.id === id);
  const pack = useQuery({
    queryKey: ['pack.source', id, summary?.version],
    enabled: summary !== undefined,
    queryFn: async () => {
      const { source } = await send('pack.source', { pack: id });
      const parsed = parsePack(source);
      if (parsed.ok) return { pack: parsed.pack, source };
      throw new MessageError('pack-unreadable', t('workspacePackUnreadable'));
    },
  });
  const error = summaries.error ?? pack.error;
  const missing = summaries.data && !summary;
  return (
    <>
      <a className={css.back} href={hrefTo('packs')}>
        <ArrowLeft size={16} aria-hidden="true" />
        {t('workspacePacksBack')}
      </a>
      {error ? (
        <ErrorState error={error} onRetry={() => void (pack.error ? pack : summaries).refetch()} />
      ) : missing ? (
        <Page title={t('workspacePackMissing')}>{t('workspacePackMissingText')}</Page>
      ) : pack.data ? (
        <Parts {...pack.data} />
      ) : (
        <Loading rows={4} />
      )}
    </>
  );
}

function Parts({ pack, source }: { pack: Pack; source: string }) {
  const { wizard, take, paste } = useImport(() => undefined);
  const [view, setView] = useState<View>('try');
  const now = useNow(3_600_000);
  const routes = pack.escalation?.routes ?? [];
  const tabs = [
    { id: 'try' as const, label: t('workspaceTry') },
    { id: 'plays' as const, label: t('workspaceAreaPlays'), count: pack.plays.length },
    { id: 'triage' as const, label: t('workspaceAreaTriage'), count: pack.triage.categories.length },
    { id: 'faq' as const, label: t('workspaceAreaFaq'), count: pack.faq?.length ?? 0 },
    { id: 'routes' as const, label: t('workspaceAreaEscalation'), count: routes.length },
    { id: 'figures' as const, label: t('workspaceFigures') },
    { id: 'corrections' as const, label: t('workspaceCorrections') },
  ];
  if (wizard) return wizard;
  return (
    <Page
      wide
      title={pack.name}
      intro={[pack.version, pack.publisher.name, ...pack.brands.map((brand) => brand.name)].join(' · ')}
    >
      {expiryOf(pack.expires, now) === 'over' ? (
        <Notice tone="warn">{t('workspaceImportExpired', pack.expires ?? '')}</Notice>
      ) : null}
      <Tabs tabs={tabs} value={view} onChange={setView} className={css.parts}>
        <div className={css.tabs}>
          <TabList label={pack.name} tabs={tabs} />
        </div>
        <TabPanel id="try">
          <TryText pack={pack} />
        </TabPanel>
        <TabPanel id="plays">
          <PackPlays pack={pack} />
        </TabPanel>
        <TabPanel id="triage">
          <PackTriage pack={pack} />
        </TabPanel>
        <TabPanel id="faq">
          <PackFaq pack={pack} />
        </TabPanel>
        <TabPanel id="routes">
          <PackRoutes pack={pack} />
        </TabPanel>
        <TabPanel id="figures">
          <PackFigures pack={pack} />
        </TabPanel>
        <TabPanel id="corrections">
          <PackCorrections pack={pack} source={source} onMake={take} />
        </TabPanel>
      </Tabs>
      {paste}
    </Page>
  );
}
