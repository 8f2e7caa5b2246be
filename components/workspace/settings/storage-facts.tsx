import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { Health } from '@/lib/messaging/protocol';
import { t } from '@/lib/platform/text';
import { counted } from '../shared/counted';
import css from './settings.module.css';

/** How much is kept and whether the browser may throw it away. */
export function StorageFacts({ health, onChanged }: { health: Health; onChanged: () => void }) {
  const toast = useToast();
  const persist = () => {
    void navigator.storage.persist().then((kept) => {
      if (kept) onChanged();
      else toast.fail(t('workspacePersistRefused'));
    });
  };
  return (
    <>
      <p>
        {counted(health.entries, 'workspaceEntriesOne', 'workspaceEntries')}
        {health.usageBytes === undefined ? '' : ` · ${t('workspaceUsage', bytes(health.usageBytes))}`}
      </p>
      {health.persisted ? (
        <p className={css.soft}>{t('workspacePersisted')}</p>
      ) : (
        <p className={css.buttons}>
          <span>▲ {t('workspaceNotPersisted')}</span>
          <Button size="small" onClick={persist}>
            {t('workspacePersist')}
          </Button>
        </p>
      )}
    </>
  );
}

/** "3.4 MB" in the reader's way of writing numbers. */
export function bytes(value: number, locale?: string): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = value < 1_000_000 ? 0 : value < 1_000_000_000 ? 1 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step],
    maximumFractionDigits: 1,
  }).format(value / 1_000 ** (step + 1));
}
