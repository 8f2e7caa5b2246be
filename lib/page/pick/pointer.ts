import type { createLayer } from './layer';

export interface PointerOptions {
  document: Document;
  layer: ReturnType<typeof createLayer>;
  /** What is meant by an element that the pointer stands on. */
  snap: (element: Element) => Element;
  /** Where to begin, for who works with the keyboard. */
  start: Element;
  /** Nothing outside may be chosen. */
  within?: Element;
  onTake: (element: Element) => void;
  onEnd: () => void;
}

const PRESSES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
];

/**
 * Lets the agent choose one element with the pointer or the keyboard. The page gets none of it: a press that chooses a
 * link does not follow it. Returns the function that ends it.
 */
export function point(options: PointerOptions): () => void {
  const { document, layer, within } = options;
  const window = document.defaultView!;
  let chosen = options.start;
  /** What was narrower, for the way back. */
  const narrower: Element[] = [];
  const inside = (element: Element | null | undefined): element is Element =>
    element != null && !layer.is(element) && (within === undefined || within.contains(element));
  const choose = (element: Element) => {
    chosen = element;
    layer.frame(element);
  };
  const at = (event: Event): Element | undefined => {
    const first = event.composedPath()[0] as Node | undefined;
    return first?.nodeType === 1 ? (first as Element) : undefined;
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onMove = (event: Event) => {
    const element = at(event);
    if (!event.isTrusted || !inside(element)) return;
    narrower.length = 0;
    const meant = options.snap(element);
    choose(inside(meant) ? meant : element);
  };
  const onPress = (event: Event) => {
    if (event.isTrusted && !layer.is(at(event))) swallow(event);
  };
  const onClick = (event: Event) => {
    const element = at(event);
    if (!event.isTrusted || layer.is(element)) return;
    swallow(event);
    // A press without a pointer that moved there first: a touch.
    if (inside(element) && !chosen.contains(element)) onMove(event);
    options.onTake(chosen);
  };
  const moves: Record<string, () => Element | null | undefined> = {
    ArrowUp() {
      const wider = chosen.parentElement;
      if (!inside(wider) || wider === document.documentElement) return undefined;
      narrower.push(chosen);
      return wider;
    },
    ArrowDown: () => narrower.pop() ?? chosen.firstElementChild,
    ArrowRight: () => beside(chosen, 'nextElementSibling'),
    ArrowLeft: () => beside(chosen, 'previousElementSibling'),
  };
  function beside(from: Element, way: 'nextElementSibling' | 'previousElementSibling') {
    narrower.length = 0;
    let next = from[way];
    // What nobody sees cannot be pointed at.
    while (next && (layer.is(next) || next.getClientRects().length === 0)) next = next[way];
    return next;
  }
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const move = moves[event.key];
    if (event.key === 'Escape') options.onEnd();
    else if (event.key === 'Enter') options.onTake(chosen);
    else if (move) {
      const next = move();
      if (inside(next)) {
        choose(next);
        next.scrollIntoView({ block: 'nearest' });
      }
    } else return;
    swallow(event);
  };
  const onScroll = () => layer.frame(chosen);
  const wired: [string, (event: never) => void][] = [
    ['pointermove', onMove],
    ['click', onClick],
    ['keydown', onKey],
    ['scroll', onScroll],
    ...PRESSES.map((type): [string, (event: never) => void] => [type, onPress]),
  ];
  // Before every listener of the page's own.
  for (const [type, listener] of wired)
    window.addEventListener(type, listener as (event: Event) => void, { capture: true, passive: false });
  choose(chosen);
  return () => {
    for (const [type, listener] of wired)
      window.removeEventListener(type, listener as (event: Event) => void, { capture: true });
  };
}
