/** Every selector of TikTok in one place, as data. Classes are hashed but for their ends. */
export const selectors = {
  version: '2026-11-24',
  /** Around a comment's name and words. */
  comment: ':has(> [data-e2e^="comment-level-"]), [class*="CommentContentWrapper"]',
  commentText: '[data-e2e^="comment-level-"]',
  commentName: '[data-e2e^="comment-username-"]',
  first: '[data-e2e="comment-level-1"], [data-e2e="comment-username-1"]',
  reply: '[data-e2e="comment-username-2"], [data-e2e="comment-level-2"]',
  /** A video of the feed; on its own page, what stands around the name of whoever posted it. */
  feedVideo: 'article[data-e2e="recommend-list-item-container"]',
  named:
    ':has(> a > [data-e2e="video-author-uniqueid"]), :has(> a > [data-e2e="browse-username"]), :not(a):has(> [data-e2e="browse-username"])',
  videoName: '[data-e2e="video-author-uniqueid"], [data-e2e="browse-username"]',
  videoText: '[data-e2e="video-desc"], [data-e2e="browse-video-desc"]',
  videoId: '[id^="xgwrapper-"]',
  videoLink: 'a[href*="/video/"], a[href*="/photo/"]',
  likes: '[data-e2e="like-count"], [data-e2e="browse-like-count"]',
  replies: '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]',
  ad: '[data-e2e="ad-tag"], [data-e2e="feed-ad"], [data-e2e="ad-label"], a[href*="ads.tiktok.com"]',
  viewer: '[data-e2e="nav-profile"]',
  input: '[data-e2e="comment-input"]',
  editor: '[data-e2e="comment-input"] [contenteditable="true"]',
  send: '[data-e2e="comment-post"]',
};

export const handleOf = (path: string): string | undefined => /^\/@([\w.-]{1,40})(?:\/|$)/.exec(path)?.[1];
export const videoOf = (path: string): string | undefined => /\/(?:video|photo)\/(\d{10,25})/.exec(path)?.[1];

/** When a video was posted: its number begins with the seconds. */
export function timeOf(video: string): string | undefined {
  const seconds = Number(BigInt(video) >> 32n);
  return seconds > 1_400_000_000 && seconds < 4_102_444_800
    ? new Date(seconds * 1000).toISOString()
    : undefined;
}
