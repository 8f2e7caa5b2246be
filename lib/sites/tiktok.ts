import type { Composer, SiteAdapter } from './contract';
import { boxOf, openBox } from './reply-box';
import { tiktokInfo } from './tiktok/info';
import { commentAbove, readComment, readVideo, surfaceOf, viewerOf, watched } from './tiktok/post';
import { selectors, videoOf } from './tiktok/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);

function build(element: HTMLElement): Composer {
  const document = element.ownerDocument;
  const url = urlOf(document);
  const input = element.closest(selectors.input) ?? element;
  const zone = input.parentElement ?? input;
  const composer: Composer = {
    element,
    channel: 'public',
    sendsOn: 'enter',
    zone,
    sendButton: () => zone.querySelector<HTMLElement>(selectors.send),
  };
  // Below a comment stands the box that answers it; the one beside them all answers the video.
  const above = commentAbove(element);
  const target = above ? readComment(above, url)?.id : (videoOf(url.pathname) ?? watched(document)?.id);
  if (target) composer.target = target;
  return composer;
}

/** TikTok: videos in the feed and on their pages, comments and replies. */
export const tiktok: SiteAdapter = {
  info: tiktokInfo,
  selectors,
  hidesIds: true,
  matches: (url) => /^(?:www\.|m\.)?tiktok\.com$/.test(url.hostname),
  surface: surfaceOf,
  get postSelector() {
    return `${selectors.feedVideo}, ${selectors.named}, ${selectors.comment}`;
  },
  readPost(element, url) {
    try {
      return element.matches(selectors.comment) ? readComment(element, url) : readVideo(element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    const comment = element.querySelector(selectors.commentName);
    if (comment) return { parent: comment.matches('a, a *') ? element : comment };
    return {
      parent: element.querySelector(selectors.videoName)?.parentElement?.closest(':not(a)') ?? element,
    };
  },
  findComposer: (document, post) => openBox(document, selectors.editor, build, post),
  composerOf: (element) => boxOf(element, selectors.editor, build),
  viewer: viewerOf,
  theme: (document) =>
    document.documentElement.dataset['theme'] === 'dark' || document.body?.dataset['theme'] === 'dark'
      ? 'dark'
      : 'light',
  holdsPosts: (document, url) => surfaceOf(url) === 'thread' || document.querySelector('article') !== null,
};
