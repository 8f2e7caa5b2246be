import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { useMessage } from '@/components/ui/use-message';
import { t } from '@/lib/platform/text';
import { useImport } from '../packs/use-import';
import { AgentFields } from '../settings/agent-fields';
import { useSettings } from '../settings/use-settings';
import { Page } from '../shared/page';
import { hrefTo } from '../shared/router';
import css from './welcome.module.css';

/** The first minutes: who you are, which pack, and off to a site. Each step ticks itself off. */
export function WelcomePage() {
  const { settings, save } = useSettings();
  const packs = useMessage('packs.list', {}, { topics: ['packs'] });
  const { wizard, ways, paste } = useImport();
  const active = packs.data?.filter((pack) => pack.enabled) ?? [];
  if (wizard) return wizard;
  const error = settings.error ?? packs.error;
  return (
    <Page title={t('workspaceWelcome')} intro={t('workspaceWelcomeIntro')}>
      {error ? (
        <ErrorState
          error={error}
          onRetry={() => {
            void settings.refetch();
            void packs.refetch();
          }}
        />
      ) : !settings.data || !packs.data ? (
        <Loading rows={3} />
      ) : (
        <ol className={css.steps}>
          <Step number={1} done={settings.data.agent.initials !== ''} title={t('workspaceStepYou')}>
            <p className={css.soft}>{t('workspaceStepYouText')}</p>
            <AgentFields agent={settings.data.agent} onSave={(agent) => save({ agent })} />
          </Step>
          <Step number={2} done={active.length > 0} title={t('workspaceStepPack')}>
            {active.length ? (
              <p>
                {t('workspaceStepPackDone', active.map(({ name }) => name).join(', '))}{' '}
                <a href={hrefTo('packs')}>{t('workspaceStepPackMore')}</a>
              </p>
            ) : (
              <>
                <p className={css.soft}>{t('workspaceStepPackText')}</p>
                {ways}
              </>
            )}
          </Step>
          <Step number={3} done={false} title={t('workspaceStepOpen')}>
            <p className={css.soft}>
              {t(active.length ? 'workspaceStepOpenText' : 'workspaceStepOpenLater')}
            </p>
            {active.length ? (
              <p className={css.links}>
                <a href="https://x.com/home" target="_blank" rel="noreferrer">
                  {t('workspaceOpenSite', 'X')}
                </a>
                <a href="https://www.facebook.com/" target="_blank" rel="noreferrer">
                  {t('workspaceOpenSite', 'Facebook')}
                </a>
              </p>
            ) : null}
          </Step>
        </ol>
      )}
      {paste}
    </Page>
  );
}

function Step(props: { number: number; done: boolean; title: string; children: ReactNode }) {
  return (
    <li className={css.step}>
      <span className={css.number} data-done={props.done || undefined}>
        {props.done ? <Check size={14} aria-label={t('workspaceStepDone')} /> : props.number}
      </span>
      <div className={css.content}>
        <h2 className={css.stepTitle}>{props.title}</h2>
        {props.children}
      </div>
    </li>
  );
}
