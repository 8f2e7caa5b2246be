import type { VirtualItem } from '@tanstack/react-virtual';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useLayoutEffect, useReducer, useState } from 'react';

export interface VirtualRows {
  items: VirtualItem[];
  /** Height of all rows in CSS pixels. */
  height: number;
  measure: (node: HTMLLIElement | null) => void;
  scrollTo: (index: number) => void;
}

/**
 * Which rows of a long list can be seen. TanStack's own hook hands out the one mutable object behind it; this gives
 * plain values, new with every change.
 */
export function useVirtual(options: {
  scroll: RefObject<HTMLDivElement | null>;
  count: number;
  enabled: boolean;
  keyOf: (index: number) => string | number;
  rowHeight: number;
}): VirtualRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const settings = {
    count: options.count,
    enabled: options.enabled,
    getScrollElement: () => options.scroll.current,
    estimateSize: () => options.rowHeight,
    getItemKey: options.keyOf,
    overscan: 8,
    // The first paint, and a browser without layout, get a screenful.
    initialRect: { width: 360, height: 800 },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: redraw,
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(settings));
  virtualizer.setOptions(settings);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
