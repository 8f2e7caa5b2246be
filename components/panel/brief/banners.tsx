import type { Brief } from '@/lib/domain/brief';
import type { Pack } from '@/lib/domain/pack';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { clip } from '@/components/ui/format';
import { newId } from '@/components/ui/new-id';
import { ago, countdown, dateTimeOf } from '@/components/ui/time';
import { waveWords } from '@/components/ui/wave-words';
import { useAct } from '../use-act';
import css from './brief.module.css';
import { Banner } from './banner';
import { CaseBanners } from './case-banners';

/** What an agent must know before answering: holds, and that it was answered, left, closed, or is due again. */
export function Banners({ brief, pack, now }: { brief: Brief; pack?: Pack; now: number }) {
  const act = useAct();
  const { mention } = brief;
  const holds = brief.case.holds.map(
    (route) =>
      pack?.escalation?.routes.find(({ id }) => id === route)?.label ??
      brief.escalations.find((escalation) => escalation.route === route)?.label ??
      route,
  );
  return (
    <>
      {holds.length ? (
        <Banner hold>
          <strong>
            <span aria-hidden="true">■ </span>
            {t('panelHold', clip(holds.join(', '), 120))}
          </strong>{' '}
          {t('panelHoldText')}
        </Banner>
      ) : null}
      {mention.state === 'answered' && mention.answered ? (
        <Banner>
          <span aria-hidden="true">✓ </span>
          {t('panelAnsweredBanner', clip(mention.answered.by, 40), ago(mention.answered.at, now) ?? '')}
          {mention.answered.text ? (
            <p className={css.said} dir="auto">
              {clip(mention.answered.text, 300)}
            </p>
          ) : null}
        </Banner>
      ) : null}
      {mention.state === 'left' && mention.left ? (
        <Banner
          actions={
            <Button
              size="small"
              onClick={() =>
                void act('mention.return', { entry: newId(), mention: mention.id }, t('panelReturned'))
              }
            >
              {t('panelReturn')}
            </Button>
          }
        >
          {t('panelLeftBanner', clip(mention.left.reason, 200))}
        </Banner>
      ) : null}
      <CaseBanners brief={brief} now={now} />
      {brief.wave ? <Banner>{waveWords(brief.wave)}</Banner> : null}
      {mention.state === 'open' && mention.triage?.answer === false ? (
        <Banner
          actions={
            <Button
              size="small"
              onClick={() =>
                void act('triage.correct', {
                  entry: newId(),
                  mention: mention.id,
                  correction: { answer: true },
                })
              }
            >
              {t('panelNeedsAnswer')}
            </Button>
          }
        >
          {t('panelNoAnswerNeeded')}
        </Banner>
      ) : null}
      {brief.reminders
        .filter(({ done }) => !done)
        .map((reminder) => (
          <Banner
            key={reminder.id}
            actions={
              <Button
                size="small"
                onClick={() => void act('reminder.done', { entry: newId(), reminder: reminder.id })}
              >
                {t('panelReminderDone')}
              </Button>
            }
          >
            <span title={dateTimeOf(reminder.due)}>
              {t('panelReminderBanner', countdown(reminder.due, now)?.text ?? '')}
            </span>
            {reminder.note ? <span dir="auto"> {clip(reminder.note, 200)}</span> : null}
          </Banner>
        ))}
    </>
  );
}
