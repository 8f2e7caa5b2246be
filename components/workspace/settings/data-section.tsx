import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { FieldError } from '@/components/ui/field';
import { formatNumber } from '@/components/ui/format';
import { Loading } from '@/components/ui/loading';
import { sentenceOf } from '@/components/ui/sentence';
import { useToast } from '@/components/ui/toast';
import { useMessage } from '@/components/ui/use-message';
import { send } from '@/lib/messaging/client';
import type { ImportResult } from '@/lib/messaging/protocol';
import { t } from '@/lib/platform/text';
import { counted } from '../shared/counted';
import { exportEverything, saveFile } from './export-data';
import { importEverything } from './import-data';
import { ImportReport } from './import-report';
import css from './settings.module.css';
import { StorageFacts } from './storage-facts';

/** What is kept on this machine: how much, how safely, and the ways out and back in. */
export function DataSection() {
  const health = useMessage('health.get', {}, { topics: ['customers', 'settings'] });
  const client = useQueryClient();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [doing, setDoing] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const [report, setReport] = useState<ImportResult>();
  const run = (first: string, work: () => Promise<void>) => {
    if (doing) return;
    setDoing(first);
    setTrouble(undefined);
    work()
      .catch((error: unknown) => setTrouble(sentenceOf(error)))
      .finally(() => {
        setDoing(undefined);
        void client.invalidateQueries({ queryKey: ['health.get'] });
      });
  };
  const exporting = () =>
    run(t('workspaceExporting', 0), async () => {
      const { blob, entries } = await exportEverything((lines) =>
        setDoing(t('workspaceExporting', formatNumber(lines))),
      );
      saveFile(blob, `earshot-${new Date().toISOString().slice(0, 10)}.jsonl`);
      toast.say(counted(entries, 'workspaceExportedOne', 'workspaceExported'));
    });
  const importing = (file: File) => {
    setReport(undefined);
    run(t('workspaceImporting', 0), async () => {
      setReport(
        await importEverything(file, ({ added, known }) =>
          setDoing(t('workspaceImporting', formatNumber(added + known))),
        ),
      );
      await client.invalidateQueries();
    });
  };
  const rebuilding = () =>
    run(t('workspaceRebuilding'), async () => {
      const { entries } = await send('data.rebuild', {});
      await client.invalidateQueries();
      toast.say(counted(entries, 'workspaceRebuiltOne', 'workspaceRebuilt'));
    });
  const off = doing ? true : undefined;
  return (
    <div className={css.stack}>
      {health.error ? (
        <ErrorState error={health.error} onRetry={() => void health.refetch()} />
      ) : health.data ? (
        <StorageFacts health={health.data} onChanged={() => void health.refetch()} />
      ) : (
        <Loading rows={1} />
      )}
      <div className={css.buttons}>
        <Button aria-disabled={off} onClick={exporting}>
          {t('workspaceExport')}
        </Button>
        <Button aria-disabled={off} onClick={() => input.current?.click()}>
          {t('workspaceImport')}
        </Button>
        <Button variant="quiet" aria-disabled={off} onClick={rebuilding}>
          {t('workspaceRebuild')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".jsonl,.ndjson,application/x-ndjson"
          aria-label={t('workspaceImport')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) importing(file);
          }}
        />
      </div>
      <output className={css.soft}>{doing ?? ''}</output>
      {trouble ? <FieldError>{trouble}</FieldError> : null}
      {report ? <ImportReport result={report} /> : null}
    </div>
  );
}
