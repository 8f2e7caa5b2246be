import { browser } from 'wxt/browser';

/** What waits: all of it, or only what is late when something is. */
export interface Counts {
  todo: number;
  late: number;
}

const LATE = '#b3261e';
const WAITING = '#44546a';

/** Shows on the toolbar button how much waits; late ones with a sign, so that colour is not the only one. */
export async function showBadge({ todo, late }: Counts): Promise<void> {
  const short = (count: number): string => (count > 99 ? '99+' : String(count));
  const text = late ? `!${short(late)}` : todo ? short(todo) : '';
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: late ? LATE : WAITING });
}
