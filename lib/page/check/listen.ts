import { targetOf } from '../send-press';

const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'];
const COMPOSED = ['compositionstart', 'compositionupdate', 'compositionend'];

export interface Heard {
  onKey: (event: KeyboardEvent) => void;
  /** A click anywhere: it may be one that sends. */
  onPress: (event: Event) => void;
  onFocus: (event: Event) => void;
  onChange: () => void;
  /** The agent reaches for a button. */
  onReach: () => void;
}

/** Hears what happens in the page before the page does. Returns the function that ends it. */
export function listen(view: Window, isOurs: (target: Element) => boolean, heard: Heard): () => void {
  /** What the agent types into our own card is no business of the page's. */
  const keep = (event: Event) => {
    const target = targetOf(event);
    if (target && isOurs(target)) event.stopImmediatePropagation();
  };
  const reach = (event: Event) => {
    if (targetOf(event)?.closest('button, [role="button"]')) heard.onReach();
  };
  const end = new AbortController();
  const on = (types: readonly string[], run: (event: never) => void) => {
    for (const type of types)
      view.addEventListener(type, run as (event: Event) => void, { capture: true, signal: end.signal });
  };
  on(['keydown'], heard.onKey);
  on(['click'], heard.onPress);
  on(['focusin'], heard.onFocus);
  on(['input', 'focusout'], heard.onChange);
  on(['pointerover', 'pointerdown'], reach);
  on([...TYPED, ...COMPOSED], keep);
  return () => end.abort();
}
