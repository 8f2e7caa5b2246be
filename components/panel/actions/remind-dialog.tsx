import { useState } from 'react';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { newId } from '@/components/ui/new-id';
import { Radios } from '@/components/ui/radios';
import { dateTimeOf, duration } from '@/components/ui/time';
import { useAct } from '../use-act';
import type { ActionDialogProps } from './log-dialog';
import { inHours, localInput, milliseconds, tomorrowMorning } from './remind-times';

type When = 'play' | 'hour' | 'tomorrow' | 'date';

/** Brings the mention back later. */
export function RemindDialog({
  brief,
  open,
  onOpenChange,
  followUp,
}: ActionDialogProps & { followUp?: { after: string; note: string } }) {
  const act = useAct();
  const after = followUp && milliseconds(followUp.after);
  const [when, setWhen] = useState<When>('hour');
  const [date, setDate] = useState('');
  const [earliest] = useState(() => localInput(new Date()));
  const [note, setNote] = useState<string>();
  const [missing, setMissing] = useState(false);
  const text = note ?? (when === 'play' ? followUp?.note : undefined) ?? '';

  const submit = async () => {
    const now = new Date();
    const due =
      when === 'play' && after
        ? new Date(now.getTime() + after)
        : when === 'hour'
          ? inHours(now, 1)
          : when === 'tomorrow'
            ? tomorrowMorning(now)
            : new Date(date);
    if (Number.isNaN(due.getTime()) || due <= now) {
      setMissing(true);
      return;
    }
    const result = await act(
      'reminder.set',
      {
        entry: newId(),
        reminder: newId(),
        mention: brief.mention.id,
        due: due.toISOString(),
        note: text.trim(),
      },
      t('panelReminded', dateTimeOf(due.toISOString())),
    );
    if (result.ok) onOpenChange(false);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('panelRemindTitle')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('uiCancel')}</Button>
          <Button type="submit" variant="primary">
            {t('panelRemindDo')}
          </Button>
        </>
      }
    >
      <Radios<When>
        legend={t('panelRemindWhen')}
        layout="list"
        value={when}
        options={[
          ...(after
            ? [{ value: 'play' as const, label: t('panelRemindPlay', duration(after)), hint: followUp?.note }]
            : []),
          { value: 'hour', label: t('panelRemindHour') },
          { value: 'tomorrow', label: t('panelRemindTomorrow') },
          { value: 'date', label: t('panelRemindDate') },
        ]}
        onChange={setWhen}
      />
      {when === 'date' ? (
        <TextField
          type="datetime-local"
          label={t('panelRemindAt')}
          min={earliest}
          value={date}
          error={missing ? t('panelRemindPast') : undefined}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      ) : null}
      <TextField
        label={t('panelRemindNote')}
        value={text}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Dialog>
  );
}
