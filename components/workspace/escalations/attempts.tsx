import { ago, countdown, dateTimeOf } from '@/components/ui/time';
import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { travelsBy } from './destination-words';
import css from './escalations.module.css';

/** Each try to deliver, with what came back, oldest first; and when the next one is. */
export function Attempts({ row, now }: { row: EscalationRow; now: number }) {
  const last = row.attempts.at(-1);
  const next = row.state === 'queued' ? countdown(last?.next, now) : undefined;
  return (
    <div className={css.attempts}>
      <p className={css.meta}>{travelsBy(row)}</p>
      {row.attempts.length === 0 ? (
        row.connector === 'webhook' ? (
          <p className={css.meta}>{t('workspaceNoAttempt')}</p>
        ) : null
      ) : (
        <ol className={css.attemptList} aria-label={t('workspaceAttempts')}>
          {row.attempts.map((attempt, index) => (
            <li key={`${attempt.at}-${index}`} className={css.attempt}>
              <span className={attempt.ok ? css.ok : css.failed}>
                {t(attempt.ok ? 'workspaceAttemptOk' : 'workspaceAttemptFailed', index + 1)}
              </span>
              <span className={css.attemptText}>{attempt.message}</span>
              <time className={css.meta} dateTime={attempt.at} title={dateTimeOf(attempt.at)}>
                {ago(attempt.at, now)}
              </time>
            </li>
          ))}
        </ol>
      )}
      {next ? (
        <p className={css.meta}>
          {next.late ? t('workspaceNextAttemptSoon') : t('workspaceNextAttempt', next.text)}
        </p>
      ) : null}
    </div>
  );
}
