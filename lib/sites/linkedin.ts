import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from './contract';
import { readUpdate, readUpdateComment } from './linkedin/classic';
import { composerAt, openComposer } from './linkedin/composers';
import { readGuest, readGuestComment } from './linkedin/guest';
import { linkedinInfo } from './linkedin/info';
import { readMessage } from './linkedin/messages';
import { cardPlace, readCard, readCardComment } from './linkedin/modern';
import { surfaceOf, viewerOf } from './linkedin/parts';
import { selectors } from './linkedin/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);

type Reader = (element: Element, url: URL) => Post | undefined;

/** What each kind of element is read by; comments first, for they stand in posts. */
const READERS: readonly (readonly [() => string, Reader])[] = [
  [() => selectors.message, readMessage],
  [() => selectors.cardComment, readCardComment],
  [() => selectors.updateComment, readUpdateComment],
  [() => selectors.guestComment, readGuestComment],
  [() => selectors.guest, readGuest],
  [() => selectors.update, readUpdate],
  [() => selectors.card, readCard],
];
const places = () =>
  `${selectors.actorName}, ${selectors.commentName}, ${selectors.guestName}, ${selectors.guestAuthor}, ${selectors.messageText}`;

/** LinkedIn in its new, its old and its guest markup: feeds, searches, posts, comments and messages. */
export const linkedin: SiteAdapter = {
  info: linkedinInfo,
  selectors,
  matches: (url) => /^(?:[a-z]{2,3}\.)?linkedin\.com$/.test(url.hostname),
  surface: (url, element) => (element?.matches(selectors.message) ? 'direct' : surfaceOf(url)),
  get postSelector() {
    return READERS.map(([selector]) => selector()).join(', ');
  },
  get shadowHosts() {
    return selectors.shadow;
  },
  readPost(element, url) {
    try {
      return READERS.find(([selector]) => element.matches(selector()))?.[1](element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    const card = element.matches(`${selectors.cardComment}, ${selectors.card}`);
    const place = card ? cardPlace(element, urlOf(element.ownerDocument)) : undefined;
    const named = place ?? element.querySelector(places());
    // A name that is a link keeps it to itself: the mark stands beside it.
    const parent = named?.closest('a[href]')?.parentElement ?? named;
    return parent && element.contains(parent) ? { parent } : undefined;
  },
  findComposer: (document, post) => openComposer(document, urlOf(document), post),
  composerOf: (element) => composerAt(element, urlOf(element.ownerDocument)),
  viewer: viewerOf,
  theme: (document) =>
    document.body?.dataset['colorScheme'] === 'dark' ||
    document.documentElement.classList.contains('theme--dark')
      ? 'dark'
      : 'light',
  holdsPosts: (document, url) =>
    surfaceOf(url) === 'thread' ||
    (document.querySelector('[data-testid="mainFeed"], .scaffold-finite-scroll__content')
      ?.childElementCount ?? 0) > 2,
};
