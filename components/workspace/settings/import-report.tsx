import { formatNumber } from '@/components/ui/format';
import type { ImportResult } from '@/lib/messaging/protocol';
import { t } from '@/lib/platform/text';
import { counted } from '../shared/counted';
import css from './settings.module.css';

const SHOWN = 100;

/** What an import did, and each line that could not be read. */
export function ImportReport({ result }: { result: ImportResult }) {
  return (
    <div className={css.report} aria-live="polite">
      <p>
        {[
          counted(result.added, 'workspaceImportedOne', 'workspaceImported'),
          counted(result.known, 'workspaceKnownOne', 'workspaceKnown'),
          counted(result.rejected.length, 'workspaceRejectedOne', 'workspaceRejected'),
        ].join(' · ')}
      </p>
      {result.rejected.length ? (
        <ul className={css.rejected}>
          {result.rejected.slice(0, SHOWN).map(({ line, message }) => (
            <li key={line}>
              <strong>{t('workspaceLine', formatNumber(line))}</strong> <span dir="auto">{message}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {result.rejected.length > SHOWN ? (
        <p className={css.soft}>{t('workspaceRejectedMore', formatNumber(result.rejected.length - SHOWN))}</p>
      ) : null}
    </div>
  );
}
