import { useEffect, useRef, useState } from 'react';
import type { MentionSummary } from '@/lib/domain/brief';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { formatNumber } from '@/components/ui/format';
import { isTyping, useKeys } from '@/components/ui/use-keys';
import css from './list.module.css';
import { MentionRow } from './mention-row';
import { useSteady } from './steady';
import { useVirtual } from './use-virtual';

export interface MentionListProps {
  label: string;
  /** In order; the same array while nothing changed. */
  mentions: readonly MentionSummary[];
  /** It is in view: its keys work. */
  active: boolean;
  /** Changes with the filters. */
  view: string;
  now: number;
  /** The mention that is open, or was last. */
  current?: string;
  onOpen: (mention: string) => void;
  /** Ids in the order on the screen. */
  onOrder: (ids: string[]) => void;
}

/** Longer lists draw only what can be seen. */
const virtualFrom = 60;
const rowHeight = 78;

/** Mentions, one Tab stop, moved through with the arrows or j and k; it never moves under the pointer. */
export function MentionList({
  label,
  mentions,
  active,
  view,
  now,
  current,
  onOpen,
  onOrder,
}: MentionListProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const [inside, setInside] = useState(false);
  const [scrolled, setScrolled] = useState(false);
  const { shown, fresh, release } = useSteady(mentions, over || inside || scrolled, view);
  const [focused, setFocused] = useState<string>();
  const wanted = useRef<string>(undefined);

  const virtual = shown.length > virtualFrom;
  const rows = useVirtual({
    scroll,
    count: shown.length,
    enabled: virtual,
    keyOf: (index) => shown[index]?.id ?? index,
    rowHeight,
  });

  useEffect(() => onOrder(shown.map(({ id }) => id)), [shown, onOrder]);
  useEffect(() => {
    if (!wanted.current) return;
    const row = rowOf(scroll.current, wanted.current);
    if (row) {
      wanted.current = undefined;
      row.focus();
    }
  });

  const stop = [focused, current].find((id) => id !== undefined && shown.some((item) => item.id === id));
  const reachable = stop ?? shown[0]?.id;

  const goTo = (index: number) => {
    const target = shown[Math.max(0, Math.min(shown.length - 1, index))];
    if (!target) return;
    const row = rowOf(scroll.current, target.id);
    if (row) {
      row.focus();
      row.scrollIntoView({ block: 'nearest' });
    } else {
      wanted.current = target.id;
      rows.scrollTo(index);
      setFocused(target.id);
    }
  };

  useKeys((event) => {
    if (isTyping(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = shown.findIndex(({ id }) => id === reachable);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'n' && fresh) release();
    else return;
    event.preventDefault();
  }, active);

  const row = (mention: MentionSummary) => (
    <MentionRow
      mention={mention}
      now={now}
      reachable={mention.id === reachable}
      current={mention.id === current}
      onOpen={() => onOpen(mention.id)}
      onFocus={() => setFocused(mention.id)}
    />
  );

  return (
    <div className={css.frame}>
      {fresh ? (
        <Button
          className={css.pill}
          variant="primary"
          size="small"
          onClick={() => {
            release();
            scroll.current?.scrollTo({ top: 0 });
          }}
        >
          {t('panelFresh', formatNumber(fresh))}
        </Button>
      ) : null}
      <div
        ref={scroll}
        className={css.scroll}
        onPointerEnter={() => setOver(true)}
        onPointerLeave={() => setOver(false)}
        onFocus={() => setInside(true)}
        onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop > 0)}
      >
        {virtual ? (
          <ul className={`${css.rows} ${css.virtual}`} style={{ height: rows.height }} aria-label={label}>
            {rows.items.map((item) => {
              const mention = shown[item.index];
              return mention ? (
                <li
                  key={item.key}
                  ref={rows.measure}
                  data-index={item.index}
                  style={{ transform: `translateY(${item.start}px)` }}
                  aria-setsize={shown.length}
                  aria-posinset={item.index + 1}
                >
                  {row(mention)}
                </li>
              ) : null;
            })}
          </ul>
        ) : (
          <ul className={css.rows} aria-label={label}>
            {shown.map((mention) => (
              <li key={mention.id}>{row(mention)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** The row's button; an id comes from outside and is escaped. */
export function rowOf(root: ParentNode | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-mention="${CSS.escape(id)}"]`) ?? null;
}
