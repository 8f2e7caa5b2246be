import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
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
const MARGIN = 600;

/** Heights of rows as the browser laid them out, by key of the row. */
function createMeter() {
  const heights = new Map<string, number>();
  const keys = new WeakMap<Element, string>();
  const listeners = new Set<() => void>();
  let version = 0;
  const observer = new ResizeObserver((entries) => {
    const before = version;
    for (const { target, borderBoxSize } of entries) {
      const key = keys.get(target);
      const size = Math.round(borderBoxSize[0]?.blockSize ?? 0);
      if (key === undefined || size === 0 || heights.get(key) === size) continue;
      heights.set(key, size);
      version = before + 1;
    }
    if (version !== before) listeners.forEach((listener) => listener());
  });
  return {
    height: (key: string): number => heights.get(key) ?? ESTIMATE,
    version: (): number => version,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** A recycled node may have the size of the row before: observing anew reports it under the new key. */
    watch: (node: Element, key: string | undefined): (() => void) => {
      if (key !== undefined) keys.set(node, key);
      observer.observe(node);
      return () => {
        observer.unobserve(node);
        keys.delete(node);
      };
    },
  };
}

type Meter = ReturnType<typeof createMeter>;

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

/** Where the window stands over the list, read at most once a frame. */
function useWindow(root: React.RefObject<HTMLElement | null>): { top: number; height: number } {
  const [seen, setSeen] = useState({ top: 0, height: innerHeight });
  useLayoutEffect(() => {
    let frame = 0;
    const read = (): void => {
      frame = 0;
      const top = -(root.current?.getBoundingClientRect().top ?? 0);
      setSeen((before) =>
        before.top === top && before.height === innerHeight ? before : { top, height: innerHeight },
      );
    };
    const look = (): void => {
      frame ||= requestAnimationFrame(read);
    };
    read();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [root]);
  return seen;
}

/**
 * A list that holds only the rows near the window, absolutely placed. Its nodes are recycled: a row that scrolls in
 * takes over the node of one that scrolled out, and nodes without a row stay behind empty.
 */
export function VirtualList({ rows, label }: { rows: Row[]; label: string }): ReactNode {
  const [meter] = useState(createMeter);
  const root = useRef<HTMLDivElement>(null);
  useSyncExternalStore(meter.subscribe, meter.version);
  const { top, height } = useWindow(root);

  const offsets = [0];
  for (const row of rows) offsets.push((offsets.at(-1) ?? 0) + meter.height(row.key));
  const first = Math.max(0, indexAt(offsets, top - MARGIN));
  const last = Math.min(rows.length - 1, indexAt(offsets, top + height + MARGIN), first + POOL - 1);

  const cells: ReactNode[] = [];
  for (let slot = 0; slot < POOL; slot += 1) {
    // The latest row at or above the end of the window that this node has held or would have held.
    const index = last - ((((last - slot) % POOL) + POOL) % POOL);
    const row = rows[index];
    if (index < 0 || !row || row.keeps) continue;
    cells.push(
      <Cell
        key={`slot-${slot}`}
        y={offsets[index] ?? 0}
        row={index >= first ? row : undefined}
        meter={meter}
      />,
    );
  }
  rows.forEach((row, index) => {
    if (row.keeps) cells.push(<Cell key={row.key} y={offsets[index] ?? 0} row={row} meter={meter} />);
  });
  return (
    <div aria-label={label} className={view}>
      <div ref={root} style={{ position: 'relative', minHeight: `${offsets.at(-1) ?? 0}px` }}>
        {cells}
      </div>
    </div>
  );
}

function Cell({ y, row, meter }: { y: number; row: Row | undefined; meter: Meter }): ReactNode {
  const node = useRef<HTMLDivElement>(null);
  const key = row?.key;
  useEffect(() => (node.current ? meter.watch(node.current, key) : undefined), [key, meter]);
  return (
    <div
      ref={node}
      data-testid="cellInnerDiv"
      className={view}
      style={{ transform: `translateY(${y}px)`, position: 'absolute', width: '100%' }}
    >
      {row ? row.render() : null}
    </div>
  );
}
