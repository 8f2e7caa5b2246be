import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { t } from '@/lib/platform/text';
import { Page, Section } from '../shared/page';
import { AgentFields } from './agent-fields';
import { DataSection } from './data-section';
import { Destinations } from './destinations';
import { useSettings } from './use-settings';
import { WorkFields } from './work-fields';

/** Who answers, where, how they are warned, where escalations go, and what is kept. */
export function SettingsPage() {
  const { settings, save } = useSettings();
  return (
    <Page title={t('workspaceNavSettings')}>
      {settings.error ? (
        <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />
      ) : settings.data ? (
        <>
          <Section title={t('workspaceYou')} intro={t('workspaceYouIntro')}>
            <AgentFields agent={settings.data.agent} onSave={(agent) => save({ agent })} />
          </Section>
          <Section title={t('workspaceWork')}>
            <WorkFields settings={settings.data} onSave={save} />
          </Section>
        </>
      ) : (
        <Loading rows={3} />
      )}
      <Section title={t('workspaceDestinations')} intro={t('workspaceDestinationsIntro')}>
        <Destinations />
      </Section>
      <Section title={t('workspaceData')} intro={t('workspaceDataIntro')}>
        <DataSection />
      </Section>
    </Page>
  );
}
