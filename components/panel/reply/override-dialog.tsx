import { useState } from 'react';
import type { Finding } from '@/lib/domain/check';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextAreaField } from '@/components/ui/field';
import css from './reply.module.css';

/** Lets something out that the guidelines block, with a reason that is kept. */
export function OverrideDialog({
  findings,
  open,
  onOpenChange,
  onOverride,
}: {
  findings: readonly Finding[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** False when it could not be kept: then nothing is overridden. */
  onOverride: (reason: string) => Promise<boolean>;
}) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async () => {
    if (!reason.trim()) {
      setMissing(true);
      return;
    }
    if (await onOverride(reason.trim())) {
      setReason('');
      onOpenChange(false);
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('panelOverrideTitle')}
      description={t('panelOverrideText')}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('uiCancel')}</Button>
          <Button type="submit" variant="danger">
            {t('panelOverrideDo')}
          </Button>
        </>
      }
    >
      <ul className={css.overrideList}>
        {findings.map((finding) => (
          <li key={`${finding.rule}-${finding.start ?? ''}`}>
            <span aria-hidden="true">■</span> {finding.message}
          </li>
        ))}
      </ul>
      <TextAreaField
        label={t('panelOverrideReason')}
        rows={2}
        maxLength={500}
        value={reason}
        error={missing && !reason.trim() ? t('panelOverrideMissing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}
