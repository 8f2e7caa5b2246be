import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { CheckField, FieldError } from '@/components/ui/field';
import { Loading } from '@/components/ui/loading';
import { newId } from '@/components/ui/new-id';
import { sentenceOf } from '@/components/ui/sentence';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-message';
import { useNow } from '@/components/ui/use-now';
import { t } from '@/lib/platform/text';
import { counted } from '../shared/counted';
import { Notice, Page, Section } from '../shared/page';
import { ChangesView } from './changes-view';
import { expiryOf } from './expiry';
import type { Inspection } from './inspect';
import { inspectPack } from './inspect';
import { ProblemList } from './problem-list';
import { passes, ProofView } from './proof-view';
import type { Incoming } from './read-source';
import { WouldChange } from './would-change';
import css from './wizard.module.css';

export interface ImportWizardProps {
  incoming: Incoming;
  onDone: (pack: string) => void;
  onCancel: () => void;
  /** Change the text by hand and look again. */
  onEdit: () => void;
}

/** Looks at a pack and shows what it found. Nothing is switched before the person presses Activate. */
export function ImportWizard(props: ImportWizardProps) {
  const id = useId();
  const inspection = useQuery({
    queryKey: ['inspect', id, props.incoming.source],
    queryFn: () => inspectPack(props.incoming.source, new Date().toISOString()),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const found = inspection.data;
  return (
    <Page
      wide
      title={found?.ok ? t('workspaceImportTitle', found.pack.name) : t('workspaceImportTitleUnknown')}
      intro={t('workspaceImportFrom', props.incoming.from)}
      actions={
        <>
          <Button variant="quiet" onClick={props.onEdit}>
            {t('workspaceImportEdit')}
          </Button>
          <Button onClick={props.onCancel}>{t('uiCancel')}</Button>
        </>
      }
    >
      {inspection.error ? (
        <ErrorState error={inspection.error} onRetry={() => void inspection.refetch()} />
      ) : !found ? (
        <Loading label={t('workspaceImportChecking')} rows={4} />
      ) : found.ok ? (
        <Found found={found} {...props} />
      ) : (
        <Section
          title={counted(found.problems.length, 'workspaceProblemsOne', 'workspaceProblems')}
          intro={t('workspaceProblemsIntro')}
        >
          <ProblemList problems={found.problems} source={props.incoming.source} />
        </Section>
      )}
    </Page>
  );
}

function Found({
  found,
  incoming,
  onDone,
}: ImportWizardProps & { found: Extract<Inspection, { ok: true }> }) {
  const [goBack, setGoBack] = useState(false);
  const toast = useToast();
  const client = useQueryClient();
  const activate = useSend('pack.activate');
  const { pack, before } = found;
  const proven = passes(found.proof);
  const older = found.direction === 'older';
  const ready = proven && (!older || goBack);
  const expired = expiryOf(pack.expires, useNow(HOUR)) === 'over';
  return (
    <>
      <p>
        {t('workspaceImportAbout', pack.version, pack.publisher.name)}{' '}
        {before ? t(versionWords[found.direction], before.version) : t('workspaceImportNew')}
      </p>
      {pack.changes ? (
        <p className={css.soft} dir="auto">
          {pack.changes}
        </p>
      ) : null}
      {expired ? <Notice tone="warn">{t('workspaceImportExpired', pack.expires ?? '')}</Notice> : null}
      {before && before.publisher !== pack.publisher.name ? (
        <Notice tone="warn">{t('workspaceImportPublisher', before.publisher, pack.publisher.name)}</Notice>
      ) : null}
      {found.warnings.length ? (
        <Section title={counted(found.warnings.length, 'workspaceWarningsOne', 'workspaceWarnings')}>
          <ProblemList problems={found.warnings} source={incoming.source} />
        </Section>
      ) : null}
      <Section title={t('workspaceOwnTests')} intro={proven ? undefined : t('workspaceOwnTestsIntro')}>
        <ProofView proof={found.proof} />
      </Section>
      <Section title={before ? t('workspaceChanges', before.version) : t('workspaceContents')}>
        <ChangesView changes={found.changes} fresh={!before} />
      </Section>
      {before ? (
        <Section title={t('workspaceWould')} intro={t('workspaceWouldIntro')}>
          <WouldChange pack={pack} version={before.version} />
        </Section>
      ) : null}
      <div className={css.decide}>
        {older && proven ? (
          <CheckField
            label={t('workspaceDowngrade', pack.version, before?.version ?? '')}
            checked={goBack}
            onChange={(event) => setGoBack(event.target.checked)}
          />
        ) : null}
        {activate.error ? <FieldError>{sentenceOf(activate.error)}</FieldError> : null}
        <div className={css.decideRow}>
          <Button
            variant="primary"
            aria-disabled={!ready || activate.isPending || undefined}
            aria-describedby={ready ? undefined : 'activate-why'}
            onClick={() =>
              activate.mutate(
                { entry: newId(), source: incoming.source, allowDowngrade: older },
                {
                  onSuccess: (summary) => {
                    void client.invalidateQueries({ queryKey: ['packs.list'] });
                    toast.say(t('workspaceActivated', summary.name, summary.version));
                    onDone(summary.id);
                  },
                },
              )
            }
          >
            {t('workspaceActivate', pack.version)}
          </Button>
          {ready ? null : (
            <span id="activate-why" className={css.soft}>
              {proven ? t('workspaceActivateOlder') : t('workspaceActivateFails')}
            </span>
          )}
        </div>
      </div>
    </>
  );
}

const HOUR = 3_600_000;
const versionWords = {
  new: 'workspaceImportNew',
  newer: 'workspaceImportNewer',
  same: 'workspaceImportSame',
  older: 'workspaceImportOlder',
} as const;
