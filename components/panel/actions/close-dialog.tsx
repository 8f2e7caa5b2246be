import { useState } from 'react';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextAreaField } from '@/components/ui/field';
import { newId } from '@/components/ui/new-id';
import { Radios } from '@/components/ui/radios';
import { useAct } from '../use-act';
import type { ActionDialogProps } from './log-dialog';

const outcomes = [
  'panelOutcomeSolved',
  'panelOutcomeSilent',
  'panelOutcomeHanded',
  'panelOutcomeUnsolved',
] as const;

/** Closes the case with how it ended. */
export function CloseDialog({ brief, open, onOpenChange }: ActionDialogProps) {
  const act = useAct();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('panelOutcomeSolved');
  const [note, setNote] = useState('');
  const submit = async () => {
    const result = await act(
      'case.close',
      {
        entry: newId(),
        mention: brief.mention.id,
        outcome: t(outcome),
        ...(note.trim() ? { note: note.trim() } : {}),
      },
      t('panelClosedDone'),
    );
    if (result.ok) onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('panelCloseTitle')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('uiCancel')}</Button>
          <Button type="submit" variant="primary">
            {t('panelCloseDo')}
          </Button>
        </>
      }
    >
      <Radios
        legend={t('panelCloseHow')}
        layout="list"
        value={outcome}
        options={outcomes.map((value) => ({ value, label: t(value) }))}
        onChange={setOutcome}
      />
      <TextAreaField
        label={t('panelCloseNote')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Dialog>
  );
}
