import { browser } from 'wxt/browser';

export const CLOCKS = 'earshot-clocks';
export const OUTBOX = 'earshot-outbox';

/** Browsers give no alarm earlier than this. */
const SHORTEST_ALARM = 30_000;
/** Never at once: what is due and was left lying is being delivered by a worker that has not let go yet. */
const SHORTEST_WAIT = 500;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Comes back for the next delivery: by a timer while this worker lives, by an alarm in any case, which outlives the
 * worker and the browser.
 */
export function wakeForOutbox(at: Date | undefined, now: Date, drain: () => void): void {
  clearTimeout(timer);
  timer = undefined;
  if (!at) {
    void browser.alarms.clear(OUTBOX);
    return;
  }
  const wait = Math.max(SHORTEST_WAIT, at.getTime() - now.getTime());
  if (wait < SHORTEST_ALARM) timer = setTimeout(drain, wait);
  void browser.alarms.create(OUTBOX, { when: now.getTime() + Math.max(wait, SHORTEST_ALARM) });
}
