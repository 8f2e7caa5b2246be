import type { SiteAdapter } from './contract';
import { composerAt, openComposer } from './instagram/composers';
import { readMessage } from './instagram/direct';
import { instagramInfo } from './instagram/info';
import { accountIn, viewerOf } from './instagram/parts';
import { readComment, readPost, surfaceOf } from './instagram/post';
import { selectors } from './instagram/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);
const posts = () => `${selectors.article}, ${selectors.main}`;

/** Instagram: feeds, post pages, reels and dialogs, comments and replies, direct messages. */
export const instagram: SiteAdapter = {
  info: instagramInfo,
  selectors,
  matches: (url) => /^(?:www\.)?instagram\.com$/.test(url.hostname),
  surface: (url, element) => (element?.matches(selectors.row) ? 'direct' : surfaceOf(url)),
  get postSelector() {
    return `${posts()}, ${selectors.comment}, ${selectors.row}`;
  },
  readPost(element, url) {
    try {
      if (element.matches(selectors.row)) return readMessage(element, url);
      return element.matches(posts()) ? readPost(element, url) : readComment(element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    if (element.matches(selectors.row)) {
      const box = element.querySelector(`${selectors.messages} [dir="auto"], [dir="auto"]`);
      return box?.parentElement ? { parent: box.parentElement } : undefined;
    }
    if (!element.matches(posts())) return { parent: element };
    const url = urlOf(element.ownerDocument);
    const link = [...element.querySelectorAll('a[href]')].find((one) => accountIn(one, url));
    return link?.parentElement ? { parent: link.parentElement } : undefined;
  },
  findComposer: (document, post) => openComposer(document, urlOf(document), post),
  composerOf: (element) => composerAt(element, urlOf(element.ownerDocument)),
  viewer: viewerOf,
  theme: (document) => (document.documentElement.classList.contains('__fb-dark-mode') ? 'dark' : 'light'),
  holdsPosts: (document, url) =>
    surfaceOf(url) === 'thread' || document.querySelectorAll(selectors.article).length > 1,
};
