import type { Timer } from './teller';

export interface ComposerWatchOptions {
  document: Document;
  timer: Timer;
  /** Whether the box that Insert would write to is open; undefined while nobody asks. */
  isOpen: () => boolean | undefined;
  onChange: () => void;
}

/** How long the page may settle before it is looked at, in milliseconds. */
const SETTLE = 150;

/** Notices that a reply box has opened or gone, so that the panel does not ask for one that is there. */
export function createComposerWatch({ document, timer, isOpen, onChange }: ComposerWatchOptions) {
  let known: boolean | undefined;
  let waiting: (() => void) | undefined;
  const look = () => {
    waiting ??= timer.after(SETTLE, () => {
      waiting = undefined;
      const open = isOpen();
      if (open === undefined || open === known) return;
      known = open;
      onChange();
    });
  };
  for (const type of ['focusin', 'focusout']) document.addEventListener(type, look, true);
  return {
    look,
    stop() {
      waiting?.();
      for (const type of ['focusin', 'focusout']) document.removeEventListener(type, look, true);
    },
  };
}
