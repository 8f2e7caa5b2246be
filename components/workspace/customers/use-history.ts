import { useState } from 'react';
import type { TimelineItem } from '@/lib/domain/brief';
import { send } from '@/lib/messaging/client';

/** The first page comes with the customer and is refreshed with it; older pages are asked for and kept. */
export function useHistory(customer: string, first: TimelineItem[], firstHasMore: boolean) {
  const [older, setOlder] = useState<{ items: TimelineItem[]; more: boolean }>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const seen = new Set(first.map((entry) => entry.id));
  const items = [...first, ...(older?.items ?? []).filter((entry) => !seen.has(entry.id))];
  const last = items.at(-1);
  return {
    items,
    more: older ? older.more : firstHasMore,
    busy,
    trouble,
    older: () => {
      if (busy || !last) return;
      setBusy(true);
      setTrouble(undefined);
      send('history.more', { customer, before: last.id })
        .then(
          (page) =>
            setOlder((before) => ({ items: [...(before?.items ?? []), ...page.items], more: page.more })),
          setTrouble,
        )
        .finally(() => setBusy(false));
    },
  };
}
