/**
 * Calls back whenever the element may stand somewhere else: scrolled, resized, moved by what grows beside it, at the
 * end of an animation. No polling: an intersection observer whose frame is exactly the element's own box tells of any
 * move. Callbacks come at most once a frame, before it is painted.
 */
export function track(element: Element, onMove: () => void): { settle(): void; stop(): void } {
  const document = element.ownerDocument;
  const view = document.defaultView!;
  const end = new AbortController();
  const options = { capture: true, passive: true, signal: end.signal };
  for (const type of ['scroll', 'transitionend', 'animationend', 'fullscreenchange'])
    document.addEventListener(type, onMove, options);
  view.addEventListener('resize', onMove, options);
  view.visualViewport?.addEventListener('resize', onMove, options);
  const sizes = new ResizeObserver(onMove);
  sizes.observe(element);
  let places: IntersectionObserver | undefined;

  let last = '';

  function watch(threshold = 1, again = true) {
    places?.disconnect();
    const { left, top, width, height } = element.getBoundingClientRect();
    last = [left, top, width, height].join();
    if (!width || !height) return;
    const inset = (value: number) => `${-Math.floor(value)}px`;
    const margins = [
      inset(top),
      inset(view.innerWidth - (left + width)),
      inset(view.innerHeight - (top + height)),
      inset(left),
    ];
    let first = true;
    places = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (!first) return onMove();
        first = false;
        // Part of it is cut off: that part is what stays the same.
        if (again && ratio < 1 && ratio > 0) watch(ratio, false);
      },
      { rootMargin: margins.join(' '), threshold: Math.max(0.0001, Math.min(1, threshold)) },
    );
    places.observe(element);
  }
  watch();
  return {
    /** It was drawn where it stands now: from here on a move counts from there. */
    settle() {
      const { left, top, width, height } = element.getBoundingClientRect();
      if ([left, top, width, height].join() !== last) watch();
    },
    stop() {
      end.abort();
      sizes.disconnect();
      places?.disconnect();
    },
  };
}
