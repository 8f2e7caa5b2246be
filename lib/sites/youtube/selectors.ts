/** Every selector of YouTube and its Studio in one place, as data. */
export const selectors = {
  version: '2026-11-24',
  comment: 'ytd-comment-view-model, ytd-comment-renderer, ytcp-comment',
  thread: 'ytd-comment-thread-renderer, ytcp-comment-thread',
  post: 'ytd-backstage-post-renderer, ytd-post-renderer',
  author: '#author-text',
  badge: '#author-comment-badge',
  badgeName: '#name, a[href]',
  header: '#header-author, #header',
  text: '#content-text',
  time: '#published-time-text a[href], a[href*="lc="]',
  postTime: '#published-time-text a[href*="/post/"], a[href*="/post/"], a[href*="/community?lb="]',
  likes: '#vote-count-middle, #vote-count-left',
  picture: '#content-attachment img[alt], #image-container img[alt]',
  owner: 'ytd-video-owner-renderer a[href], #owner a[href], ytd-reel-player-header-renderer a[href]',
  video: 'a[href*="/video/"], a[href*="watch?v="]',
  viewer: 'ytd-comment-simplebox-renderer #author-thumbnail img[alt^="@"]',
  editor: '#contenteditable-root[contenteditable], [contenteditable="true"], textarea',
  box: 'ytd-commentbox, ytcp-commentbox, ytd-comment-reply-dialog-renderer, ytcp-comment-reply-dialog, ytd-comment-simplebox-renderer',
  submit: '#submit-button',
  /** A page that was left stays in the document, hidden. */
  left: 'ytd-page-manager > [hidden]',
  list: 'ytd-comments #contents, ytd-item-section-renderer#sections #contents, ytcp-activity-section #items',
};

/** Handle of an address like /@name, else the channel's id. */
export function channelOf(url: URL): string | undefined {
  const handle = /^\/@([^/]+)/.exec(url.pathname)?.[1];
  if (handle) {
    try {
      return decodeURIComponent(handle);
    } catch {
      return handle;
    }
  }
  return /^\/channel\/(UC[\w-]+)/.exec(url.pathname)?.[1];
}

/** The video that an address shows, in the site and in Studio. */
export const videoOf = (url: URL): string | undefined =>
  /^\/(?:shorts|video|live)\/([\w-]{6,20})/.exec(url.pathname)?.[1] ??
  /^[\w-]{6,20}$/.exec(url.searchParams.get('v') ?? '')?.[0];

/** The community post that an address shows. */
export const postOf = (url: URL): string | undefined =>
  /^\/post\/([\w-]+)/.exec(url.pathname)?.[1] ?? /^[\w-]+$/.exec(url.searchParams.get('lb') ?? '')?.[0];
