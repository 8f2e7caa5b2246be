import { useEffect, useState } from 'react';

export interface Window {
  /** First row to draw. */
  from: number;
  /** One past the last row to draw; may lie past the end of the list. */
  to: number;
}

/** Rows drawn beyond what is in sight, so that scrolling and Tab never meet an empty place. */
const SPARE = 8;

/** Which rows of a long list of equally high rows (CSS pixels) have to be drawn in its scrolling element. */
export function useWindow(scroller: HTMLElement | null, rowHeight: number): Window {
  const [view, setView] = useState({ top: 0, height: 0 });
  useEffect(() => {
    if (!scroller) return undefined;
    const look = () =>
      setView((before) =>
        before.top === scroller.scrollTop && before.height === scroller.clientHeight
          ? before
          : { top: scroller.scrollTop, height: scroller.clientHeight },
      );
    // Tells the size once at the start, too.
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return {
    from: Math.max(0, Math.floor(view.top / rowHeight) - SPARE),
    to: Math.ceil((view.top + view.height) / rowHeight) + SPARE,
  };
}
