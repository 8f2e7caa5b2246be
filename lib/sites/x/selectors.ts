/** Every selector of X in one place, as data. Facts: only test ids, roles and `lang` are stable; classes are not. */
export const selectors = {
  version: '2026-11-24',
  tweet: 'article[data-testid="tweet"]',
  name: '[data-testid="User-Name"]',
  text: '[data-testid="tweetText"]',
  more: '[data-testid="tweet-text-show-more-link"]',
  permalink: 'a[href*="/status/"]',
  avatar: '[data-testid="Tweet-User-Avatar"]',
  avatarOwner: '[data-testid^="UserAvatar-Container-"]',
  social: '[data-testid="socialContext"]',
  verified: '[data-testid="icon-verified"]',
  photo: '[data-testid="tweetPhoto"] img[alt]',
  cell: '[data-testid="cellInnerDiv"]',
  ad: '[data-testid="placementTracking"]',
  articleTitle: '[data-testid="twitter-article-title"]',
  articleBody: '[data-testid="twitterArticleRichTextView"]',
  reply: '[data-testid="reply"]',
  repost: '[data-testid="retweet"], [data-testid="unretweet"]',
  like: '[data-testid="like"], [data-testid="unlike"]',
  followers: 'a[href$="/verified_followers"], a[href$="/followers"]',
  column: '[data-testid="primaryColumn"]',
  editor: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  dialog: '[role="dialog"]',
  heading: 'h2, [role="heading"]',
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
  account: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
  chatHost: '[data-testid="xchatEmbedRoute"]',
  chat: '[data-testid="dm-conversation-panel"], [data-testid="dm-container"], [data-testid="chat-drawer-main"], [data-testid="chat-drawer-root"]',
  chatHeader: '[data-testid="dm-conversation-header"]',
  chatName: '[data-testid="dm-conversation-username"]',
  message: '[data-testid^="message-"]:not([data-testid^="message-text-"])',
  messageText: '[data-testid^="message-text-"]',
  chatEditor: 'textarea[data-testid="dm-composer-textarea"]',
  chatForm: '[data-testid="dm-composer-form"]',
  chatSend: '[data-testid="dm-composer-send-button"]',
  oldMessage: '[data-testid="messageEntry"]',
  oldText: '[data-testid="tweetText"], [data-testid="messageEntryText"]',
  oldChat:
    '[data-testid="DMDrawer"], [data-testid="DmActivityViewport"], [data-testid="DmScrollerContainer"]',
  oldEditor: '[data-testid="dmComposerTextInput"]',
  oldSend: '[data-testid="dmComposerSendButton"]',
  sentLink: '[data-testid="toast"] a[href*="/status/"]',
};

/** First part of paths that are no handles. */
const PLACES = new Set(
  'home explore search notifications messages i compose settings jobs lists bookmarks communities hashtag tos privacy login logout signup about download intent share account topics verified-choose premium_sign_up'.split(
    ' ',
  ),
);
const HANDLE = /^[A-Za-z0-9_]{1,20}$/;

/** The handle that a path begins with, or undefined where it is a place of the site itself. */
export function handleOf(pathname: string): string | undefined {
  const first = pathname.split('/', 2)[1] ?? '';
  return HANDLE.test(first) && !PLACES.has(first.toLowerCase()) ? first : undefined;
}

/** Status id of a path like /name/status/123 or /i/web/status/123. */
export const statusOf = (pathname: string): string | undefined =>
  /\/status(?:es)?\/(\d+)/.exec(pathname)?.[1];

export const isChatPath = (pathname: string): boolean => /^\/(?:i\/chat|messages)(?:\/|$)/.test(pathname);
