import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { clip } from '@/components/ui/format';
import { dateTimeOf } from '@/components/ui/time';
import css from './escalate.module.css';

/** Every attempt to deliver, with what came back. */
export const Attempts = ({ attempts }: { attempts: EscalationRow['attempts'] }) => (
  <ol className={css.attempts}>
    {attempts.map((attempt, index) => (
      <li key={`${attempt.at}-${index}`}>
        <time dateTime={attempt.at}>{dateTimeOf(attempt.at)}</time>{' '}
        {attempt.ok ? t('panelAttemptOk') : t('panelAttemptFailed')} {clip(attempt.message, 300)}
      </li>
    ))}
  </ol>
);
