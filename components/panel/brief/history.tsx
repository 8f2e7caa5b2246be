import { useState } from 'react';
import type { TimelineItem } from '@/lib/domain/brief';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { clip } from '@/components/ui/format';
import { useToast } from '@/components/ui/toast';
import { dateOf, timeOf } from '@/components/ui/time';
import css from './brief.module.css';
import { historySentence } from './history-sentence';

const first = 8;

/** The customer's timeline, newest first, a heading for each day. */
export function History({
  customer,
  items,
  more,
}: {
  customer: string;
  items: readonly TimelineItem[];
  more: boolean;
}) {
  const toast = useToast();
  const [all, setAll] = useState(false);
  const [older, setOlder] = useState<{ items: TimelineItem[]; more: boolean }>();
  const known = new Set(items.map(({ id }) => id));
  const everything = [...items, ...(older?.items.filter(({ id }) => !known.has(id)) ?? [])];
  const shown = all ? everything : everything.slice(0, first);
  const hasMore = older?.more ?? more;

  const showMore = async () => {
    if (!all && everything.length > first) {
      setAll(true);
      return;
    }
    const last = everything.at(-1);
    if (!last) return;
    try {
      const next = await send('history.more', { customer, before: last.id });
      setOlder({ items: [...(older?.items ?? []), ...next.items], more: next.more });
      setAll(true);
    } catch (error) {
      toast.fail(error);
    }
  };

  if (shown.length === 0) return <p className={css.soft}>{t('panelNoHistory')}</p>;
  return (
    <div className={css.history}>
      {byDay(shown).map(([day, entries]) => (
        <div key={day} className={css.day}>
          <h3>{day}</h3>
          <ul className={css.day}>
            {entries.map((entry) => (
              <HistoryLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
      {shown.length < everything.length || hasMore ? (
        <div>
          <Button size="small" onClick={() => void showMore()}>
            {t('panelMoreHistory')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function HistoryLine({ entry }: { entry: TimelineItem }) {
  const { text, said, bad } = historySentence(entry);
  return (
    <li className={css.entry}>
      <time dateTime={entry.at}>{timeOf(entry.at)}</time>
      <div>
        <p>
          {bad ? <span aria-hidden="true">▲ </span> : null}
          {text}
        </p>
        {said ? (
          <p className={css.said} dir="auto">
            {clip(said, 500)}
          </p>
        ) : null}
      </div>
    </li>
  );
}

function byDay(items: readonly TimelineItem[]): [string, TimelineItem[]][] {
  const days = new Map<string, TimelineItem[]>();
  for (const item of items) {
    const day = dateOf(item.at);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days];
}
