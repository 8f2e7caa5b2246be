import type { DragEvent } from 'react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { FieldError, TextField } from '@/components/ui/field';
import { EarshotError } from '@/lib/domain/result';
import { t } from '@/lib/platform/text';
import css from './packs.module.css';
import type { Incoming } from './read-source';
import { fetchSource, readFile, readSample } from './read-source';
import { samples } from './samples';

/** File, drop, paste, address and the samples: each hands over a text, none switches anything. */
export function AddPack(props: { onRead: (incoming: Incoming) => void; onPaste: () => void }) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const take = (reading: Promise<Incoming>) => {
    setBusy(true);
    setTrouble(undefined);
    reading
      .then(props.onRead, (error: unknown) =>
        setTrouble(error instanceof EarshotError ? error.message : t('workspaceReadFailed')),
      )
      .finally(() => setBusy(false));
  };
  return (
    <div className={css.add} aria-busy={busy || undefined}>
      <DropPlace onFile={(file) => take(readFile(file))} onPaste={props.onPaste} />
      <FromAddress onAddress={(address) => take(fetchSource(address))} />
      {trouble ? <FieldError>{trouble}</FieldError> : null}
      <div className={css.samples}>
        <p className={css.soft}>{t('workspaceSamples')}</p>
        <ul className={css.sampleList}>
          {samples.map((sample) => (
            <li key={sample.file}>
              <Button
                className={css.sample}
                disabled={busy}
                onClick={() => take(readSample(sample.file, sample.name))}
              >
                <span className={css.sampleName}>{sample.name}</span>
                <span className={css.soft}>{t(sample.trade)}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function DropPlace({ onFile, onPaste }: { onFile: (file: File) => void; onPaste: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div
      className={classNames(css.drop, over && css.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={css.dropText}>{t('workspaceDropHere')}</span>
      <span className={css.dropActions}>
        <Button onClick={() => input.current?.click()}>{t('workspaceChooseFile')}</Button>
        <Button variant="quiet" onClick={onPaste}>
          {t('workspacePaste')}
        </Button>
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json,application/json,application/yaml,text/yaml"
        aria-label={t('workspaceChooseFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}

function FromAddress({ onAddress }: { onAddress: (address: string) => void }) {
  const [address, setAddress] = useState('');
  return (
    <form
      className={css.address}
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim()) onAddress(address);
      }}
    >
      <TextField
        label={t('workspaceAddress')}
        hint={t('workspaceAddressHint')}
        value={address}
        inputMode="url"
        autoComplete="url"
        spellCheck={false}
        placeholder="https://"
        onChange={(event) => setAddress(event.target.value)}
      />
      <Button type="submit" disabled={!address.trim()}>
        {t('workspaceAddressGet')}
      </Button>
    </form>
  );
}
