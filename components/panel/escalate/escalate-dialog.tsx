import { useState } from 'react';
import type { Brief } from '@/lib/domain/brief';
import type { Pack } from '@/lib/domain/pack';
import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { useMessage } from '@/components/ui/use-message';
import { EscalateForm } from './escalate-form';
import { EscalationCard } from './escalation-card';

export interface EscalateDialogProps {
  brief: Brief;
  pack?: Pack;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Hands a case over: route, way, brief; and afterwards what became of it. */
export function EscalateDialog({ brief, pack, open, onOpenChange }: EscalateDialogProps) {
  const [raised, setRaised] = useState<EscalationRow>();
  const proposal = useMessage('escalation.propose', { mention: brief.mention.id }, { enabled: open });
  const close = (next: boolean) => {
    onOpenChange(next);
    if (!next) setRaised(undefined);
  };

  if (raised) {
    const latest = brief.escalations.find(({ id }) => id === raised.id) ?? raised;
    return (
      <Dialog
        open={open}
        onOpenChange={close}
        title={t('panelEscalatedTitle', latest.label)}
        footer={
          <Button variant="primary" onClick={() => close(false)}>
            {t('uiClose')}
          </Button>
        }
      >
        <EscalationCard escalation={latest} hands />
      </Dialog>
    );
  }
  if (proposal.data?.routes.length) {
    return (
      <EscalateForm
        // What the agent writes stays while the proposal is asked for again.
        key={brief.mention.id}
        mention={brief.mention.id}
        proposal={proposal.data}
        open={open}
        onOpenChange={close}
        onRaised={setRaised}
      />
    );
  }
  return (
    <Dialog open={open} onOpenChange={close} title={t('panelEscalateTitle')}>
      {proposal.error ? (
        <ErrorState error={proposal.error} onRetry={() => void proposal.refetch()} />
      ) : proposal.data ? (
        <p>{t('panelNoRoutes', pack?.name ?? '')}</p>
      ) : (
        <Loading rows={3} />
      )}
    </Dialog>
  );
}
