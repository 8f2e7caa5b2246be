import { useState } from 'react';
import type { Brief } from '@/lib/domain/brief';
import { LOG_KINDS } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextAreaField, TextField } from '@/components/ui/field';
import { newId } from '@/components/ui/new-id';
import { Radios } from '@/components/ui/radios';
import { useAct } from '../use-act';

export interface ActionDialogProps {
  brief: Brief;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const words = {
  note: 'panelKindNote',
  call: 'panelKindCall',
  email: 'panelKindEmail',
  direct: 'panelKindDirect',
  outcome: 'panelKindOutcome',
} as const;

/** Keeps in the history what happened elsewhere: a call, an e-mail, a note. */
export function LogDialog({ brief, open, onOpenChange }: ActionDialogProps) {
  const act = useAct();
  const [kind, setKind] = useState<(typeof LOG_KINDS)[number]>('note');
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = async () => {
    if (!text.trim()) {
      setMissing(true);
      return;
    }
    const result = await act(
      'interaction.log',
      {
        entry: newId(),
        mention: brief.mention.id,
        customer: brief.customer.id,
        kind,
        text: text.trim(),
        ...(outcome.trim() ? { outcome: outcome.trim() } : {}),
      },
      t('panelLogged'),
    );
    if (!result.ok) return;
    setText('');
    setOutcome('');
    onOpenChange(false);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('panelLogTitle')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('uiCancel')}</Button>
          <Button type="submit" variant="primary">
            {t('panelLogDo')}
          </Button>
        </>
      }
    >
      <Radios
        legend={t('panelLogKind')}
        value={kind}
        options={LOG_KINDS.map((value) => ({ value, label: t(words[value]) }))}
        onChange={setKind}
      />
      <TextAreaField
        label={t('panelLogText')}
        value={text}
        error={missing && !text.trim() ? t('panelLogMissing') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextField
        label={t('panelLogOutcome')}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
    </Dialog>
  );
}
