import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field';
import { newId } from '@/components/ui/new-id';
import { sentenceOf } from '@/components/ui/sentence';
import { ago, dateTimeOf } from '@/components/ui/time';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-message';
import { useNow } from '@/components/ui/use-now';
import type { TimelineItem } from '@/lib/domain/brief';
import { t } from '@/lib/platform/text';
import { describeEntry } from './describe-entry';
import css from './timeline.module.css';
import { useHistory } from './use-history';

/** What happened with one customer, newest first; older entries on request. A merge can be undone here. */
export function Timeline(props: { customer: string; first: TimelineItem[]; more: boolean }) {
  const history = useHistory(props.customer, props.first, props.more);
  const now = useNow(60_000);
  const undone = new Set(
    history.items.flatMap((entry) => (entry.type === 'customer.split' ? [entry.data.merge] : [])),
  );
  if (history.items.length === 0) return <p className={css.soft}>{t('workspaceHistoryEmpty')}</p>;
  return (
    <>
      <ol className={css.timeline}>
        {history.items.map((entry) => (
          <Item
            key={entry.id}
            entry={entry}
            now={now}
            canUndo={
              entry.type === 'customer.merged' && entry.customer === props.customer && !undone.has(entry.id)
            }
            customer={props.customer}
          />
        ))}
      </ol>
      {history.trouble ? <FieldError>{sentenceOf(history.trouble)}</FieldError> : null}
      {history.more ? (
        <div>
          <Button onClick={history.older} aria-disabled={history.busy || undefined}>
            {t('workspaceHistoryMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const LONG = 600;
/** What the product does by itself needs no name. */
const OURSELVES = 'earshot';

function Item(props: { entry: TimelineItem; now: number; canUndo: boolean; customer: string }) {
  const { entry } = props;
  const { title, body, voice, url } = describeEntry(entry);
  const [open, setOpen] = useState(false);
  const long = body !== undefined && body.length > LONG;
  const safe = url && /^https?:\/\//i.test(url) ? url : undefined;
  return (
    <li className={css.item}>
      <p className={css.meta}>
        <span className={css.what}>{title}</span>
        <span className={css.soft}>
          {entry.by === OURSELVES ? '' : `${entry.by} · `}
          <time dateTime={entry.at} title={dateTimeOf(entry.at)}>
            {ago(entry.at, props.now)}
          </time>
          {safe ? (
            <>
              {' · '}
              <a href={safe} target="_blank" rel="noreferrer noopener">
                {t('workspaceOpenPost')}
              </a>
            </>
          ) : null}
        </span>
        {props.canUndo ? <Undo customer={props.customer} merge={entry.id} /> : null}
      </p>
      {body ? (
        <p className={classNames(css.body, voice && css[voice])} dir="auto">
          {long && !open ? `${body.slice(0, LONG)}…` : body}
        </p>
      ) : null}
      {long ? (
        <Button variant="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'workspaceLess' : 'workspaceMore')}
        </Button>
      ) : null}
    </li>
  );
}

function Undo({ customer, merge }: { customer: string; merge: string }) {
  const split = useSend('customer.split');
  const toast = useToast();
  return (
    <Button
      size="small"
      aria-disabled={split.isPending || undefined}
      onClick={() =>
        split.mutate(
          { entry: newId(), customer, merge },
          { onSuccess: () => toast.say(t('workspaceMergeUndone')), onError: toast.fail },
        )
      }
    >
      {t('workspaceMergeUndo')}
    </Button>
  );
}
