import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FieldError, TextField } from '@/components/ui/field';
import { sentenceOf } from '@/components/ui/sentence';
import { t } from '@/lib/platform/text';

export interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  /** What the button says: the act itself, not "OK". */
  confirm: string;
  danger?: boolean;
  /** This has to be typed before the button works. */
  typed?: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
}

/** Asks before something that cannot be taken back, or not easily. Stays open and says why when it failed. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [word, setWord] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const ready = props.typed === undefined || same(word, props.typed);
  const confirm = () => {
    if (!ready || busy) return;
    setBusy(true);
    setTrouble(undefined);
    props.onConfirm().then(props.onClose, (error: unknown) => {
      setBusy(false);
      setTrouble(sentenceOf(error));
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={props.title}
      onSubmit={confirm}
      footer={
        <>
          <Button onClick={props.onClose}>{t('uiCancel')}</Button>
          <Button
            type="submit"
            variant={props.danger ? 'danger' : 'primary'}
            aria-disabled={!ready || busy ? true : undefined}
          >
            {props.confirm}
          </Button>
        </>
      }
    >
      {props.children}
      {props.typed === undefined ? null : (
        <TextField
          label={t('workspaceTypeToConfirm', props.typed)}
          value={word}
          onChange={(event) => setWord(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      {trouble ? <FieldError>{trouble}</FieldError> : null}
    </Dialog>
  );
}

const same = (typed: string, wanted: string) =>
  typed.normalize('NFC').trim().toLocaleLowerCase() === wanted.normalize('NFC').trim().toLocaleLowerCase();
