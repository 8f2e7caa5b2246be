/** Every selector of LinkedIn's new and old markup in one place, as data. Hashed classes are never used. */
export const selectors = {
  version: '2026-11-24',
  /** New: a card of the feed, of a search or of a post's page; wrapped once more on some pages. */
  feedCard: '[componentkey^="expanded"][componentkey*="FeedType_"]',
  card: '[componentkey^="expanded"][componentkey*="FeedType_"], main [role="listitem"]',
  cardComment: '[componentkey^="replaceableComment_urn:li:comment:"]',
  words: '[data-testid="expandable-text-box"]',
  tracking: '[data-view-tracking-scope]',
  /** Keys that hold the post's number in base64. */
  keyed: '[componentkey^="CgsI"], [componentkey^="EgsI"], [data-testid^="CgsI"], [data-testid^="EgsI"]',
  contentId: '[componentkey*="userGeneratedContentId="]',
  /** Only posts and comments have one of these below them. */
  actions: '[id="comment-small"], [id="repost-small"], [id="thumbs-up-outline-small"], [id="comment-medium"]',
  /** Old. */
  update: '.feed-shared-update-v2, [role="article"][data-urn^="urn:li:"]',
  actor: '.update-components-actor, .update-components-actor__container',
  actorName: '.update-components-actor__title, .update-components-actor__name',
  actorLink: 'a.update-components-actor__meta-link, a[class*="update-components-actor__"]',
  actorDescription: '.update-components-actor__description',
  actorTime: '.update-components-actor__sub-description',
  updateText: '.update-components-text, .feed-shared-text',
  updateComment:
    'article.comments-comment-entity, article[data-id*="urn:li:comment:"], .comments-comment-item',
  commentName: '.comments-comment-meta__description-title, .comments-post-meta__name-text',
  commentLink:
    'a[class*="comments-comment-meta__description-container"], a[class*="comments-comment-meta__image-link"], a[class*="comments-post-meta__"]',
  commentText: '.comments-comment-item__main-content, .update-components-text',
  /** Messages. */
  message: '.msg-s-event-listitem',
  messageText: '.msg-s-event-listitem__body',
  messageName: '.msg-s-message-group__name',
  messageLink: '.msg-s-message-group__profile-link, a.msg-s-event-listitem__link',
  conversation: '.msg-overlay-conversation-bubble, .msg-convo-wrapper, .msg-thread, .scaffold-layout__detail',
  conversationName:
    '.msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, .msg-thread__link-to-profile',
  conversationLink:
    'a.msg-thread__link-to-profile, .msg-overlay-bubble-header__title a, .msg-overlay-bubble-header a[href*="/in/"]',
  messageEditor: '.msg-form__contenteditable[contenteditable="true"]',
  messageSend: '.msg-form__send-button, .msg-form__send-btn',
  /** Composers. */
  tiptap: '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
  commentBox: '[componentkey^="commentBox-"]',
  oldBox: '.comments-comment-box, .comments-comment-texteditor',
  quill: '.ql-editor[contenteditable="true"]',
  oldSend: 'button[class*="comments-comment-box__submit-button"]',
  shareBox: '.share-box, .share-creation-state, [role="dialog"]',
  shareSend: '.share-actions__primary-action',
  editor: '[contenteditable="true"]',
  shadow: '#interop-outlet, [data-testid="interop-shadowdom"]',
};

/** The person, company or school that a path leads to. */
export function personOf(path: string): { handle: string; kind: string } | undefined {
  const found = /^\/(in|company|school|showcase)\/([^/]+)/.exec(path);
  if (!found?.[1] || !found[2]) return undefined;
  return { kind: found[1], handle: decoded(found[2]) };
}

/** As a person writes it; an address that cannot be decoded stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
