import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { sentenceOf } from '@/components/ui/sentence';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-message';
import type { DestinationSummary } from '@/lib/domain/settings';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { ConfirmDialog } from '../shared/confirm-dialog';
import { askForHost } from './host-permission';
import css from './settings.module.css';

/** Allow, test and unbind one destination. What the receiver said stays on the screen. */
export function DestinationActions(props: { bound: DestinationSummary; onChanged: () => void }) {
  const { bound } = props;
  const [result, setResult] = useState<{ ok: boolean; message: string }>();
  const [removing, setRemoving] = useState(false);
  const test = useSend('destination.test');
  const toast = useToast();
  return (
    <>
      {bound.kind === 'webhook' && !bound.granted ? (
        <Button
          size="small"
          onClick={() => {
            askForHost(bound.url).then(
              (granted) => (granted ? props.onChanged() : toast.fail(t('workspaceNotGrantedText'))),
              toast.fail,
            );
          }}
        >
          {t('workspaceGrant')}
        </Button>
      ) : null}
      {bound.kind === 'webhook' ? (
        <Button
          size="small"
          aria-disabled={test.isPending || undefined}
          onClick={() =>
            test.mutate(
              { alias: bound.alias },
              {
                onSuccess: setResult,
                onError: (error) => setResult({ ok: false, message: sentenceOf(error) }),
              },
            )
          }
        >
          {t(test.isPending ? 'workspaceTesting' : 'workspaceTest')}
          <span className="visually-hidden"> {bound.alias}</span>
        </Button>
      ) : null}
      <Button size="small" onClick={() => setRemoving(true)}>
        {t('workspaceUnbind')}
        <span className="visually-hidden"> {bound.alias}</span>
      </Button>
      {result ? (
        <output className={result.ok ? css.good : css.bad}>
          {result.ok ? '✓' : '▲'} {result.message}
        </output>
      ) : null}
      {removing ? (
        <ConfirmDialog
          danger
          title={t('workspaceUnbindTitle', bound.alias)}
          confirm={t('workspaceUnbind')}
          onClose={() => setRemoving(false)}
          onConfirm={async () => {
            await send('destination.unbind', { alias: bound.alias });
            props.onChanged();
          }}
        >
          <p>{t('workspaceUnbindText')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
