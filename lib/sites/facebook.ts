import type { SiteAdapter } from './contract';
import { nameBeside, readBeside } from './facebook/beside';
import { placeOf, readComment } from './facebook/comment';
import { composerAt, openComposer } from './facebook/composers';
import { readMessage } from './facebook/messenger';
import { selectors } from './facebook/selectors';
import { readUnit, surfaceOf } from './facebook/unit';
import { viewerOf } from './facebook/viewer';
import { facebookInfo } from './facebook/info';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);

/** A comment is an article with a label; a unit has none, or it has an author's headline of its own. */
const isComment = (element: Element): boolean =>
  element.getAttribute('role') === 'article' &&
  element.hasAttribute('aria-label') &&
  !element.hasAttribute('aria-posinset');

/** Facebook (www and web) and Messenger: feed units, comments and replies, messages. */
export const facebook: SiteAdapter = {
  info: facebookInfo,
  selectors,
  matches: (url) => /^(?:(?:www|web|m)\.)?facebook\.com$|^(?:www\.)?messenger\.com$/.test(url.hostname),
  surface: (url, element) =>
    element?.closest(`${selectors.row}, ${selectors.messages}`) ? 'direct' : surfaceOf(url),
  get postSelector() {
    return `[aria-posinset], ${selectors.article}, ${selectors.row}, ${selectors.beside}`;
  },
  readPost(element, url) {
    try {
      // Instagram's messages are built alike.
      if (!facebook.matches(url)) return undefined;
      if (element.matches(selectors.row)) return readMessage(element, url);
      if (element.matches(selectors.beside)) return readBeside(element, url);
      return isComment(element) ? readComment(element, url) : readUnit(element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    try {
      if (element.matches(selectors.row)) {
        const box = element.querySelector(`${selectors.messages} [dir="auto"], [dir="auto"]`);
        return box?.parentElement ? { parent: box.parentElement } : undefined;
      }
      const url = urlOf(element.ownerDocument);
      if (isComment(element)) return { parent: placeOf(element, url) };
      if (element.matches(selectors.beside)) return { parent: nameBeside(element, url)!.parentElement! };
      const name = element.querySelector(`${selectors.name}, ${selectors.headline}`);
      return name ? { parent: name } : undefined;
    } catch {
      return undefined;
    }
  },
  findComposer: (document, post) => openComposer(document, urlOf(document), post),
  composerOf: (element) => composerAt(element, urlOf(element.ownerDocument)),
  viewer: viewerOf,
  theme: (document) => (document.documentElement.classList.contains('__fb-dark-mode') ? 'dark' : 'light'),
  holdsPosts: (document) => (document.querySelector(selectors.feed)?.childElementCount ?? 0) > 2,
};
