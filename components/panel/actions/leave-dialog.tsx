import { useState } from 'react';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { newId } from '@/components/ui/new-id';
import { Radios } from '@/components/ui/radios';
import { useAct } from '../use-act';
import type { ActionDialogProps } from './log-dialog';

const reasons = [
  'panelLeaveNotUs',
  'panelLeaveAmong',
  'panelLeaveTroll',
  'panelLeaveElsewhere',
  'panelLeaveNothing',
  'panelLeaveOther',
] as const;

/** Leaves a mention unanswered, with the reason. It can be taken back. */
export function LeaveDialog({ brief, open, onOpenChange }: ActionDialogProps) {
  const act = useAct();
  const [reason, setReason] = useState<(typeof reasons)[number]>();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const other = reason === 'panelLeaveOther';
  const said = other ? text.trim() : [reason && t(reason), text.trim()].filter(Boolean).join(': ');

  const submit = async () => {
    if (!said) {
      setMissing(true);
      return;
    }
    const result = await act(
      'mention.leave',
      {
        entry: newId(),
        mention: brief.mention.id,
        reason: said,
        ...(reason === 'panelLeaveNotUs' ? { notUs: true } : {}),
      },
      t('panelLeftDone'),
    );
    if (result.ok) onOpenChange(false);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('panelLeaveTitle')}
      description={t('panelLeaveText')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('uiCancel')}</Button>
          <Button type="submit" variant="primary">
            {t('panelLeaveDo')}
          </Button>
        </>
      }
    >
      <Radios
        legend={t('panelLeaveWhy')}
        layout="list"
        value={reason}
        options={reasons.map((value) => ({ value, label: t(value) }))}
        onChange={setReason}
      />
      <TextField
        label={other ? t('panelLeaveReason') : t('panelLeaveMore')}
        value={text}
        maxLength={500}
        error={missing && !said ? t('panelLeaveMissing') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Dialog>
  );
}
