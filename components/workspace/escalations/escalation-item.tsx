import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { newId } from '@/components/ui/new-id';
import { Tag } from '@/components/ui/tag';
import { ago, countdown, dateTimeOf } from '@/components/ui/time';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-message';
import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { hrefTo } from '../shared/router';
import { Attempts } from './attempts';
import { CloseDialog } from './close-dialog';
import css from './escalations.module.css';
import { StateTag } from './state-tag';

/** One escalation: a line that opens to its brief, its deliveries and what can be done. */
export function EscalationItem({ row, now }: { row: EscalationRow; now: number }) {
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <li className={css.item}>
      <button
        type="button"
        className={css.head}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={16} className={css.chevron} aria-hidden="true" />
        <span className={css.headText}>
          <span className={css.subject}>
            <bdi>{row.brief.subject}</bdi>
          </span>
          <span className={css.meta}>
            {t('workspaceEscalationTo', row.label, row.tier)} · {t('workspaceRaisedBy', row.by)}{' '}
            {ago(row.raised, now)}
          </span>
        </span>
        <span className={css.headState}>
          {row.hold && !row.acknowledged ? <Tag tone="warn">{t('workspaceHold')}</Tag> : null}
          <Clock row={row} now={now} />
          <StateTag row={row} />
        </span>
      </button>
      {open ? (
        <div id={details} className={css.details}>
          <Details row={row} now={now} />
        </div>
      ) : null}
    </li>
  );
}

/** The time that runs now: until it is acknowledged, then until it is solved. */
function Clock({ row, now }: { row: EscalationRow; now: number }) {
  if (row.state === 'closed') return null;
  const [due, label] = row.acknowledged
    ? [row.due.solution, 'workspaceClockSolution' as const]
    : [row.due.acknowledge, 'workspaceClockAcknowledge' as const];
  const left = countdown(due, now);
  if (!left) return null;
  return (
    <span className={classNames(css.clock, left.late && css.late)} title={dateTimeOf(due ?? '')}>
      {left.late ? '▲ ' : ''}
      {t(label, left.text)}
    </span>
  );
}

function Details({ row, now }: { row: EscalationRow; now: number }) {
  const [closing, setClosing] = useState(false);
  const toast = useToast();
  const retry = useSend('escalation.retry');
  const acknowledge = useSend('escalation.acknowledge');
  const canRetry = row.connector === 'webhook' && (row.state === 'queued' || row.state === 'failed');
  return (
    <>
      <p className={css.reason}>{row.reason}</p>
      {row.hold && !row.acknowledged ? <p className={css.reason}>{t('workspaceHoldText')}</p> : null}
      <pre className={css.brief} dir="auto">
        {row.brief.body}
      </pre>
      <Attempts row={row} now={now} />
      {row.acknowledged ? (
        <p className={css.reason}>
          {t('workspaceAcknowledgedBy', row.acknowledged.who, dateTimeOf(row.acknowledged.at))}
        </p>
      ) : null}
      {row.closed ? (
        <p className={css.reason}>
          {t('workspaceClosedWith', row.closed.outcome, dateTimeOf(row.closed.at))}
        </p>
      ) : null}
      <div className={css.actions}>
        {canRetry ? (
          <Button
            aria-disabled={retry.isPending || undefined}
            onClick={() =>
              retry.mutate(
                { entry: newId(), escalation: row.id },
                { onSuccess: () => toast.say(t('workspaceRetrying')), onError: toast.fail },
              )
            }
          >
            {t('workspaceRetryNow')}
          </Button>
        ) : null}
        {row.state === 'closed' || row.acknowledged ? null : (
          <Button
            aria-disabled={acknowledge.isPending || undefined}
            onClick={() =>
              acknowledge.mutate(
                { entry: newId(), escalation: row.id },
                { onSuccess: () => toast.say(t('workspaceAcknowledged')), onError: toast.fail },
              )
            }
          >
            {t('workspaceAcknowledge')}
          </Button>
        )}
        {row.state === 'closed' ? null : (
          <Button onClick={() => setClosing(true)}>{t('workspaceCloseEscalation')}</Button>
        )}
        <a href={hrefTo('customers', row.customer)}>{t('workspaceToCustomer')}</a>
      </div>
      {closing ? <CloseDialog row={row} onClose={() => setClosing(false)} /> : null}
    </>
  );
}
