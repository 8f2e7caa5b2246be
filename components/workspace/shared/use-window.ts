import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

export interface Window {
  /** First row to draw. */
  from: number;
  /** One past the last row to draw. */
  to: number;
}

/** Rows drawn beyond what is in sight, so that scrolling and Tab never meet an empty place. */
const SPARE = 8;

/** Which rows of a long list of equally high rows (CSS pixels) have to be drawn in its scrolling element. */
export function useWindow(scroller: RefObject<HTMLElement | null>, rows: number, rowHeight: number): Window {
  const [view, setView] = useState({ top: 0, height: 0 });
  const there = rows > 0;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !there) return undefined;
    const look = () =>
      setView((before) =>
        before.top === element.scrollTop && before.height === element.clientHeight
          ? before
          : { top: element.scrollTop, height: element.clientHeight },
      );
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, there]);
  return {
    from: Math.max(0, Math.floor(view.top / rowHeight) - SPARE),
    to: Math.min(rows, Math.ceil((view.top + view.height) / rowHeight) + SPARE),
  };
}
