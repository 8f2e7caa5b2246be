import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextAreaField } from '@/components/ui/field';
import { t } from '@/lib/platform/text';
import css from './packs.module.css';
import { MAX_BYTES } from './read-source';

/** A pack as text: pasted, or the one at hand to be put right. */
export function PasteDialog(props: { text: string; onRead: (source: string) => void; onClose: () => void }) {
  const [source, setSource] = useState(props.text);
  const tooLong = source.length > MAX_BYTES;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t(props.text ? 'workspaceEditTitle' : 'workspacePasteTitle')}
      onSubmit={() => {
        if (source.trim() && !tooLong) props.onRead(source);
      }}
      footer={
        <>
          <Button onClick={props.onClose}>{t('uiCancel')}</Button>
          <Button type="submit" variant="primary" disabled={!source.trim() || tooLong}>
            {t('workspaceImportLook')}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={t('workspacePasteLabel')}
        value={source}
        rows={16}
        spellCheck={false}
        style={{ fontFamily: 'ui-monospace, monospace', fontSize: '0.75rem' }}
        error={tooLong ? t('workspaceTooLarge', MAX_BYTES / 1_000_000) : undefined}
        onChange={(event) => setSource(event.target.value)}
      />
      <p className={css.soft}>{t('workspacePasteHint')}</p>
    </Dialog>
  );
}
