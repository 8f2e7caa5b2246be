import { useState } from 'react';
import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { clip } from '@/components/ui/format';
import { newId } from '@/components/ui/new-id';
import { Tag } from '@/components/ui/tag';
import { ago, countdown, dateTimeOf } from '@/components/ui/time';
import { useMessage } from '@/components/ui/use-message';
import { useNow } from '@/components/ui/use-now';
import { Disclosure } from '../brief/disclosure';
import { useAct } from '../use-act';
import { Attempts } from './attempts';
import css from './escalate.module.css';
import { Hands } from './hands';
import { askPermission } from './permission';

const states = {
  queued: ['panelEscalationQueued', 'warn', '◌'],
  delivered: ['panelEscalationDelivered', 'good', '✓'],
  failed: ['panelEscalationFailed', 'bad', '▲'],
  acknowledged: ['panelEscalationTaken', 'good', '✓'],
  closed: ['panelEscalationClosed', 'plain', '–'],
} as const;
/** A mail or a copy: nobody but the person knows whether it arrived. */
const handed = ['panelEscalationHanded', 'plain', '↗'] as const;

/** One escalation of the case: who has it, whether it arrived, what runs, and what can be done. */
export function EscalationCard({
  escalation,
  hands = false,
}: {
  escalation: EscalationRow;
  /** Just raised: the e-mail link or the copy stand open. */
  hands?: boolean;
}) {
  const now = useNow();
  const act = useAct();
  const [closing, setClosing] = useState(false);
  const byHand = escalation.connector !== 'webhook';
  const [word, tone, shape] = byHand && escalation.state === 'delivered' ? handed : states[escalation.state];
  const last = escalation.attempts.at(-1);
  const open = escalation.state !== 'closed';
  const due =
    open && escalation.state !== 'acknowledged' ? countdown(escalation.due.acknowledge, now) : undefined;
  const solution = open ? countdown(escalation.due.solution, now) : undefined;

  return (
    <article className={css.card} aria-label={t('panelEscalationTo', clip(escalation.label, 80))}>
      <div className={css.head}>
        <strong>
          <span aria-hidden="true">↗ </span>
          {clip(escalation.label, 80)}
        </strong>
        <Tag tone={tone}>
          <span aria-hidden="true">{shape}</span> {t(word)}
        </Tag>
      </div>
      <p className={css.soft}>
        {t('panelEscalationRaised', clip(escalation.by, 30), ago(escalation.raised, now) ?? '')}
        {escalation.reason ? ` · ${clip(escalation.reason, 160)}` : ''}
      </p>
      {escalation.acknowledged ? (
        <p>{t('panelEscalationTakenBy', clip(escalation.acknowledged.who, 60))}</p>
      ) : null}
      {escalation.closed ? <p dir="auto">{clip(escalation.closed.outcome, 300)}</p> : null}
      {due ? <DueLine word={t('panelClockAcknowledge')} {...due} title={escalation.due.acknowledge} /> : null}
      {solution ? (
        <DueLine word={t('panelClockSolution')} {...solution} title={escalation.due.solution} />
      ) : null}
      {last && !last.ok && (escalation.state === 'failed' || escalation.state === 'queued') ? (
        <p className={css.bad}>
          <span aria-hidden="true">▲ </span>
          {clip(last.message, 300)}
          {last.next ? ` ${nextTry(last.next, now)}` : ''}
        </p>
      ) : null}
      {escalation.state === 'queued' && !last && !byHand ? (
        <p className={css.soft}>{t('panelQueuedText')}</p>
      ) : null}
      {escalation.attempts.length ? (
        <Disclosure summary={t('panelAttempts', escalation.attempts.length)}>
          <Attempts attempts={escalation.attempts} />
        </Disclosure>
      ) : null}
      {byHand && open ? <Hands escalation={escalation} open={hands} /> : null}
      {open ? (
        <div className={css.buttons}>
          {!byHand && (escalation.state === 'failed' || (escalation.state === 'queued' && last)) ? (
            <RetryButton escalation={escalation} needsPermission={last?.code === 'permission'} />
          ) : null}
          {escalation.state === 'acknowledged' ? null : (
            <Button
              size="small"
              onClick={() =>
                void act('escalation.acknowledge', { entry: newId(), escalation: escalation.id })
              }
            >
              {t('panelAcknowledge')}
            </Button>
          )}
          <Button size="small" aria-expanded={closing} onClick={() => setClosing(!closing)}>
            {t('panelCloseEscalation')}
          </Button>
        </div>
      ) : null}
      {open && closing ? <CloseForm escalation={escalation.id} /> : null}
    </article>
  );
}

/** "In 0 min" tells nobody anything. */
const nextTry = (at: string, now: number): string =>
  Date.parse(at) - now < 60_000 ? t('panelNextTrySoon') : t('panelNextTry', countdown(at, now)?.text ?? '');

function DueLine(props: { word: string; text: string; late: boolean; title?: string }) {
  return (
    <p className={props.late ? css.bad : css.soft} title={props.title && dateTimeOf(props.title)}>
      {props.late ? <span aria-hidden="true">▲ </span> : null}
      {props.word} {props.text}
    </p>
  );
}

function RetryButton({
  escalation,
  needsPermission,
}: {
  escalation: EscalationRow;
  needsPermission: boolean;
}) {
  const act = useAct();
  const destinations = useMessage('destinations.list', {}, { topics: ['settings'] });
  const bound = destinations.data?.find(({ alias }) => alias === escalation.destination);
  const retry = async () => {
    if (bound?.kind === 'webhook' && !(await askPermission(bound.url))) return;
    await act('escalation.retry', { entry: newId(), escalation: escalation.id }, t('panelRetried'));
  };
  return (
    <Button size="small" onClick={() => void retry()}>
      {needsPermission ? t('panelAllowRetry') : t('uiRetry')}
    </Button>
  );
}

function CloseForm({ escalation }: { escalation: string }) {
  const act = useAct();
  const [outcome, setOutcome] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={css.closeForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome.trim())
          void act('escalation.close', { entry: newId(), escalation, outcome: outcome.trim() });
        else setMissing(true);
      }}
    >
      <TextField
        label={t('panelEscalationOutcome')}
        value={outcome}
        maxLength={500}
        error={missing && !outcome.trim() ? t('panelOutcomeMissing') : undefined}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="small">
          {t('panelCloseEscalationDo')}
        </Button>
      </div>
    </form>
  );
}
