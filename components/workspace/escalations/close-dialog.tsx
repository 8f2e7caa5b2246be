import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextAreaField } from '@/components/ui/field';
import { newId } from '@/components/ui/new-id';
import { sentenceOf } from '@/components/ui/sentence';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-message';
import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';

/** Closes an escalation with its outcome: the sentence stays in the customer's history. */
export function CloseDialog({ row, onClose }: { row: EscalationRow; onClose: () => void }) {
  const [outcome, setOutcome] = useState('');
  const [asked, setAsked] = useState(false);
  const close = useSend('escalation.close');
  const toast = useToast();
  const missing = asked && outcome.trim() === '';
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('workspaceCloseTitle')}
      description={row.brief.subject}
      onSubmit={() => {
        setAsked(true);
        if (outcome.trim() === '' || close.isPending) return;
        close.mutate(
          { entry: newId(), escalation: row.id, outcome: outcome.trim() },
          {
            onSuccess: () => {
              toast.say(t('workspaceEscalationClosed'));
              onClose();
            },
          },
        );
      }}
      footer={
        <>
          <Button onClick={onClose}>{t('uiCancel')}</Button>
          <Button type="submit" variant="primary">
            {t('workspaceCloseEscalation')}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={t('workspaceOutcome')}
        hint={t('workspaceOutcomeHint')}
        value={outcome}
        rows={3}
        maxLength={2_000}
        error={missing ? t('workspaceOutcomeMissing') : close.error ? sentenceOf(close.error) : undefined}
        onChange={(event) => setOutcome(event.target.value)}
      />
    </Dialog>
  );
}
