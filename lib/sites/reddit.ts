import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from './contract';
import { readMessage } from './reddit/chat';
import { composerAt, openComposer } from './reddit/composers';
import { redditInfo } from './reddit/info';
import { readComment, readFound, readPageAd, readPost, readProfileComment } from './reddit/modern';
import { readThing, taglineOf } from './reddit/old';
import { surfaceOf, viewerOf } from './reddit/parts';
import { chatHosts, selectors } from './reddit/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);

const readers: [() => string, (element: Element, url: URL) => Post | undefined][] = [
  [() => selectors.comment, readComment],
  [() => selectors.post, readPost],
  [() => selectors.pageAd, readPageAd],
  [() => selectors.profileComment, readProfileComment],
  [() => selectors.found, readFound],
  [() => selectors.old, readThing],
  [() => selectors.message, readMessage],
];

/** Reddit: the new site (custom elements), the old one, search results, the inbox and chat. */
export const reddit: SiteAdapter = {
  info: redditInfo,
  selectors,
  matches: (url) => /^(?:[\w-]+\.)?reddit\.com$/.test(url.hostname),
  surface: (url, element) => (element?.matches(selectors.message) ? 'direct' : surfaceOf(url)),
  get postSelector() {
    return readers.map(([selector]) => selector()).join(', ');
  },
  get shadowHosts() {
    return chatHosts;
  },
  readPost(element, url) {
    try {
      return readers.find(([selector]) => element.matches(selector()))?.[1](element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    const place = element.matches(selectors.message)
      ? (element.shadowRoot ?? element).querySelector(selectors.chatText)?.parentElement
      : element.matches(selectors.old)
        ? taglineOf(element)
        : (element.querySelector(`${selectors.meta}, ${selectors.bar}`) ??
          element.querySelector(`${selectors.foundTitle}, ${selectors.permalink}, h1, h2, h3`)
            ?.parentElement);
    return place ? { parent: place } : element.shadowRoot ? undefined : { parent: element };
  },
  findComposer: (document, post) => openComposer(document, urlOf(document), post),
  composerOf: (element) => composerAt(element, urlOf(element.ownerDocument)),
  viewer: viewerOf,
  theme: (document) =>
    document.documentElement.classList.contains('theme-dark') ||
    document.body?.classList.contains('res-nightmode')
      ? 'dark'
      : 'light',
  holdsPosts: (document) => (document.querySelector(selectors.feed)?.childElementCount ?? 0) > 2,
};
