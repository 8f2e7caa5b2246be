/** Every selector of Facebook and Messenger in one place, as data. Classes are never used. */
export const selectors = {
  version: '2026-11-24',
  unit: '[aria-posinset], [role="article"]:not([aria-label])',
  article: '[role="article"]',
  name: '[data-ad-rendering-role="profile_name"]',
  headline: 'h2, h3, h4',
  message: '[data-ad-rendering-role="story_message"]',
  messageBody: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
  decoy: '[data-0][data-1]',
  ad: 'a[href*="/ads/about"], a[href*="ad_preferences"]',
  button: '[role="button"]',
  form: 'form',
  editor: '[contenteditable="true"][role="textbox"]',
  dialog: '[role="dialog"]',
  row: '[role="row"]',
  messages: '[data-scope="messages_table"]',
  dateBreak: '[data-scope="date_break"]',
  grid: '[role="grid"]',
  feed: '[role="feed"]',
  beside: '[role="complementary"]',
  navigation: '[role="navigation"] a[href]',
};

/** How the comment box says whose name a comment will carry ("Comment as …"), by language; no attribute says it. */
const WRITES_AS: RegExp[] = [
  /^(?!Reply to)\S+(?: \S+){0,4}? (?:as|en tant que|como|come|als|som|jako) (.+?)[\s.…]*$/,
  /^Als (.+?) (?:kommentieren|antworten)[\s.…]*$/,
];

/** Name of the account that this comment box writes for. */
export function writesAs(label: string): string | undefined {
  for (const form of WRITES_AS) {
    const name = form.exec(label.trim())?.[1];
    if (name) return name;
  }
  return undefined;
}

export { isOwnHeading } from '../own-heading';
