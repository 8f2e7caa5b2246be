import type { ReactNode } from 'react';
import { useState } from 'react';
import { t } from '@/lib/platform/text';
import { AddPack } from './add-pack';
import { ImportWizard } from './import-wizard';
import { PasteDialog } from './paste-dialog';
import type { Incoming } from './read-source';

/** The ways to bring in a pack, and what stands in the page's place while one is looked through. */
export function useImport(onDone?: (pack: string) => void): {
  /** Takes the page's place, once a pack has been read. */
  wizard?: ReactNode;
  ways: ReactNode;
  /** Looks through a pack that comes from elsewhere. */
  take: (incoming: Incoming) => void;
  /** The dialog to paste or edit a pack; belongs on the page beside all else. */
  paste: ReactNode;
} {
  const [incoming, setIncoming] = useState<Incoming>();
  const [text, setText] = useState<string>();
  const paste =
    text === undefined ? null : (
      <PasteDialog
        text={text}
        onClose={() => setText(undefined)}
        onRead={(source) => {
          setIncoming({ source, from: t('workspacePasted') });
          setText(undefined);
        }}
      />
    );
  const wizard = incoming && (
    <>
      <ImportWizard
        key={incoming.source}
        incoming={incoming}
        onCancel={() => setIncoming(undefined)}
        onEdit={() => setText(incoming.source)}
        onDone={(pack) => {
          setIncoming(undefined);
          onDone?.(pack);
        }}
      />
      {paste}
    </>
  );
  return {
    wizard,
    ways: <AddPack onRead={setIncoming} onPaste={() => setText('')} />,
    take: setIncoming,
    paste,
  };
}
