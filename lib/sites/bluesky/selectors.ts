/** Every selector of Bluesky in one place, as data. */
export const selectors = {
  version: '2026-11-24',
  item: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
  /** A mention or reply in the notifications, which carries no test id of its own. */
  bare: '[role="link"]:has([data-testid="postText"])',
  text: '[data-testid="postText"], [data-word-wrap="1"]',
  profile: 'a[href*="/profile/"]',
  permalink: 'a[href*="/post/"]',
  box: '[role="link"], a[href*="/post/"]',
  hidden: '[hidden], [style*="display: none"], [style*="display:none"]',
  image: 'img[alt]:not([alt=""])',
  line: '[style*="width: 2px"], [style*="width:2px"]',
  likes: '[data-testid="likeCount"], [data-testid="likeCount-expanded"]',
  reposts: '[data-testid="repostCount"], [data-testid="repostCount-expanded"]',
  reply: '[data-testid="replyBtn"]',
  viewer: 'nav a[href^="/profile/"], [role="navigation"] a[href^="/profile/"]',
  followers: '[data-testid="profileHeaderFollowersButton"], a[href$="/followers"]',
  /** A message is the bubble around its words; only the screen and the words have a mark. */
  conversation: '[data-testid="convoScreen"]',
  message: '[data-testid="convoScreen"] :not(a):has(> [data-word-wrap="1"])',
  messageEditor: '[data-testid="convoScreen"] textarea',
  composer: '[data-testid="composePostView"], [role="dialog"]',
  editor: '.ProseMirror[contenteditable="true"]',
  button: 'button, [role="button"]',
  send: '[data-testid="composerPublishBtn"]',
  /** Only the message of success has a button: it opens the new post. */
  sent: '[data-sonner-toast]:has(button, [role="button"])',
  list: '[data-testid$="Feed-feed-flatlist"], [data-testid$="-feed-flatlist"], [data-testid="postThreadScreen"]',
};

/** Account and post of an address like /profile/NAME/post/KEY; the account may be a `did:`. */
export function addressOf(url: URL): { handle?: string; key?: string } {
  const found = /^\/profile\/([^/?#]+)(?:\/(.*))?$/.exec(url.pathname);
  if (!found?.[1]) return {};
  const handle = decode(found[1]);
  const key = /^post\/([\w.:~-]+)/.exec(found[2] ?? '')?.[1];
  return key ? { handle, key } : { handle };
}

/** Whether an address is somebody's own page, and nothing below it. */
export const isProfile = (url: URL): boolean => /^\/profile\/[^/]+\/?$/.test(url.pathname);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/** The key of a post is the microsecond it was made in, in base 32, before ten bits of chance. */
export function timeOf(key: string): string | undefined {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return undefined;
  let value = 0n;
  for (const digit of key) value = value * 32n + BigInt(DIGITS.indexOf(digit));
  const time = Number(value >> 10n) / 1000;
  return time > Date.UTC(2022, 0) && time < Date.UTC(2100, 0)
    ? new Date(Math.floor(time)).toISOString()
    : undefined;
}
