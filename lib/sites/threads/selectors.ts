/** Every selector of Threads in one place, as data. Classes are never used. */
export const selectors = {
  version: '2026-11-24',
  post: '[data-pressable-container="true"]',
  time: 'a[href*="/post/"] time[datetime]',
  words: '[dir="auto"]',
  control: 'a[href], button, [role="button"]',
  count: '[role="button"]:not([aria-haspopup])',
  profile: 'a[href^="/@"]',
  away: 'a[href*="l.threads.com/"], a[href*="l.threads.net/"], a[href*="l.instagram.com/"]',
  editor: '[contenteditable="true"][role="textbox"]',
  dialog: '[role="dialog"]',
  /** A box on a page is posted with a button that shows the arrow of an answer, turned. */
  arrow: '[style*="rotate(90deg)"] svg',
  /** "Posted", with a link to it. */
  message: 'li, [role="alert"]',
  sent: 'li a[href*="/post/"], [role="alert"] a[href*="/post/"]',
};

/** Account of a path like /@name and what follows it. */
export function handleOf(path: string): string | undefined {
  return /^\/@([A-Za-z0-9._]{1,30})(?:\/|$)/.exec(path)?.[1];
}

/** The post that a path names. */
export const codeOf = (path: string): string | undefined => /^\/@[^/]+\/post\/([\w-]+)/.exec(path)?.[1];
