/** Every selector of Reddit in one place, as data: the new site, the old one, and chat. */
export const selectors = {
  version: '2026-11-24',
  post: 'shreddit-post, shreddit-ad-post',
  ad: 'shreddit-ad-post, shreddit-comments-page-ad',
  pageAd: 'shreddit-comments-page-ad',
  comment: 'shreddit-comment',
  profileComment: 'shreddit-profile-comment',
  found:
    '[data-testid="search-sdui-post"], [data-testid="search-post-with-content-preview"], [data-testid="search-post-unit"], [data-testid="search-sdui-comment-unit"]',
  foundTitle: '[data-testid="post-title-text"], [data-testid="post-title"]',
  foundWords: '[data-testid="search-comment-content"]',
  old: '.thing[data-fullname]',
  message: 'rs-timeline-event',
  title: '[slot="title"]',
  body: '[slot="text-body"], [data-post-click-location="text-body"]',
  commentBody: '[slot="comment"]',
  meta: '[slot="commentMeta"]',
  bar: '[slot="credit-bar"]',
  words: '[id$="-rtjson-content"], .md',
  user: 'a[href*="/user/"]',
  permalink: 'a[href*="/comments/"]',
  time: 'time[datetime], faceplate-timeago[ts]',
  crosspost: '[slot="post-media-container"]',
  viewerName: 'rs-current-user[display-name], after-login-toast-dispatcher[username]',
  viewerLink: 'nav a[href^="/user/"][href$="/communities"], #header-bottom-right .user a[href*="/user/"]',
  feed: 'shreddit-feed, shreddit-comment-tree, #siteTable',
  composer: 'shreddit-composer',
  host: 'comment-composer-host',
  editor: '[contenteditable="true"][role="textbox"]',
  submit: '[slot="submit-button"]',
  oldForm: 'form.usertext',
  oldEditor: '.usertext-edit textarea',
  oldSubmit: '.usertext-buttons button[type="submit"]',
  chatComposer: 'rs-message-composer, rs-composer',
  chatText: '.room-message-text',
  chatName: '.user-name, rs-username, .room-message-author',
};

/** Chat stands in open shadow roots, each inside the next. */
export const chatHosts =
  'rs-app, rs-page-overlay-manager, rs-room, rs-thread, rs-timeline, rs-virtual-scroll-dynamic, rs-timeline-event';

/** Name in an address like /user/NAME/ or /u/NAME. */
export const userOf = (pathname: string): string | undefined => {
  const name = /^\/u(?:ser)?\/([\w-]{2,40})(?:\/|$)/.exec(pathname)?.[1];
  return name?.toLowerCase() === 'me' ? undefined : name;
};

/** Post and comment of an address, as the full names t3_… and t1_…. */
export function idsOf(pathname: string): { post?: string; comment?: string } {
  const found = /\/comments\/([a-z0-9]+)(?:\/(?:comment|[^/]*)\/([a-z0-9]+))?/i.exec(pathname);
  if (!found?.[1]) return {};
  return { post: `t3_${found[1]}`, ...(found[2] ? { comment: `t1_${found[2]}` } : {}) };
}
