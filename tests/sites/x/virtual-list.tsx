import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { view } from './styles';

export interface Row {
  key: string;
  /** Rows that must keep their node (an open composer) are not recycled. */
  keeps?: boolean;
  render: () => ReactNode;
}

/** How many nodes take turns; more than a tall window ever shows. */
const POOL = 36;
const ESTIMATE = 150;

function indexAt(offsets: number[], y: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The window's scroll position and height, read at most once a frame. */
function useWindow(): { top: number; height: number } {
  const [seen, setSeen] = useState({ top: scrollY, height: innerHeight });
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setSeen({ top: scrollY, height: innerHeight });
      });
    };
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, []);
  return seen;
}

/**
 * A list that holds only the rows near the window, absolutely placed. Its nodes are recycled: a row that scrolls in
 * takes over the node of one that scrolled out, and nodes without a row stay behind empty.
 */
export function VirtualList({ rows, label }: { rows: Row[]; label: string }): ReactNode {
  const heights = useRef(new Map<string, number>());
  const used = useRef(new Map<number, number>());
  const root = useRef<HTMLDivElement>(null);
  const [version, setVersion] = useState(0);
  const { top, height } = useWindow();
  const start = root.current ? root.current.getBoundingClientRect().top + scrollY : 0;

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let changed = false;
        for (const { target, borderBoxSize } of entries) {
          const key = (target as HTMLElement & { rowKey?: string }).rowKey;
          const size = Math.round(borderBoxSize[0]?.blockSize ?? 0);
          if (!key || size === 0 || heights.current.get(key) === size) continue;
          heights.current.set(key, size);
          changed = true;
        }
        if (changed) setVersion((before) => before + 1);
      }),
    [],
  );
  useEffect(() => () => observer.disconnect(), [observer]);

  const offsets = useMemo(() => {
    const all = [0];
    for (const row of rows) all.push((all.at(-1) ?? 0) + (heights.current.get(row.key) ?? ESTIMATE));
    return all;
    // `version` says that a height in the ref has changed.
  }, [rows, version]);

  const first = Math.max(0, indexAt(offsets, top - start - 600));
  const last = Math.min(rows.length - 1, indexAt(offsets, top - start + height + 600), first + POOL - 1);
  const shown = new Map<number, number>();
  const kept: number[] = [];
  rows.forEach((row, index) => {
    if (row.keeps) kept.push(index);
    else if (index >= first && index <= last) shown.set(index % POOL, index);
  });
  for (const [slot, index] of shown) used.current.set(slot, offsets[index] ?? 0);

  const cell = (key: string, y: number, row: Row | undefined): ReactNode => (
    <Cell key={key} y={y} row={row} observer={observer} />
  );
  return (
    <div aria-label={label} className={view}>
      <div ref={root} style={{ position: 'relative', minHeight: `${offsets.at(-1) ?? 0}px` }}>
        {[...used.current].map(([slot, y]) => {
          const index = shown.get(slot);
          return cell(`slot-${slot}`, index === undefined ? y : (offsets[index] ?? 0), index === undefined ? undefined : rows[index]);
        })}
        {kept.map((index) => cell(rows[index]?.key ?? '', offsets[index] ?? 0, rows[index]))}
      </div>
    </div>
  );
}

function Cell({ y, row, observer }: { y: number; row: Row | undefined; observer: ResizeObserver }): ReactNode {
  const node = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = node.current as (HTMLDivElement & { rowKey?: string }) | null;
    if (!element) return;
    element.rowKey = row?.key;
    // A recycled node may have the size of the row before: observing anew reports it under the new key.
    observer.unobserve(element);
    observer.observe(element);
  }, [row?.key, observer]);
  return (
    <div ref={node} data-testid="cellInnerDiv" className={view} style={{ transform: `translateY(${y}px)`, position: 'absolute', width: '100%' }}>
      {row ? row.render() : null}
    </div>
  );
}
