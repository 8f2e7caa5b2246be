import type { Triage } from '@/lib/domain/triage';
import { graveAlarms } from '@/lib/domain/alarms';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { clip } from '@/components/ui/format';
import { alarmWord } from '../words';
import css from './brief.module.css';

/** What a post raises that no ready-made reply answers: the words that say so, and the ways on. */
export function AlarmBanner({
  triage,
  text,
  onHandOver,
  onDismiss,
}: {
  triage: Triage | undefined;
  text: string;
  onHandOver: () => void;
  /** The agent reads it otherwise: ready-made replies are offered again. */
  onDismiss: () => void;
}) {
  const alarms = graveAlarms(triage);
  if (alarms.length === 0) return null;
  return (
    <div className={css.banner} role="alert">
      <div>
        {alarms.map(({ kind, start, end }) => (
          <p key={kind} className={css.alarm}>
            <strong>
              <span aria-hidden="true">▲ </span>
              {alarmWord(kind)}
            </strong>{' '}
            <q dir="auto">{clip(text.slice(start, end), 120)}</q>
          </p>
        ))}
        <p className={css.small}>{t('panelAlarmText')}</p>
      </div>
      <div className={css.bannerActions}>
        <Button size="small" onClick={onHandOver}>
          {t('panelAlarmHandOver')}
        </Button>
        <Button size="small" variant="quiet" onClick={onDismiss}>
          {t('panelAlarmDismiss')}
        </Button>
      </div>
    </div>
  );
}
