import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from './contract';
import { readUpdate, readUpdateComment } from './linkedin/classic';
import { composerAt, openComposer } from './linkedin/composers';
import { guestSelectors, readGuest, readGuestComment } from './linkedin/guest';
import { linkedinInfo } from './linkedin/info';
import { readMessage } from './linkedin/messages';
import { cardPlace, readCard, readCardComment } from './linkedin/modern';
import { surfaceOf, viewerOf } from './linkedin/parts';
import { selectors } from './linkedin/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);

type Readers = readonly (readonly [() => string, (element: Element, url: URL) => Post | undefined])[];

/** What each kind of element is read by; comments first, for they stand in posts. */
const SIGNED_IN: Readers = [
  [() => selectors.message, readMessage],
  [() => selectors.cardComment, readCardComment],
  [() => selectors.updateComment, readUpdateComment],
  [() => selectors.update, readUpdate],
  [() => selectors.card, readCard],
];
const GUEST: Readers = [
  [() => guestSelectors.comment, readGuestComment],
  [() => guestSelectors.article, readGuest],
];
const places = () => `${selectors.actorName}, ${selectors.commentName}, ${selectors.messageText}`;

const adapterOf = (readers: Readers, guests = () => ''): SiteAdapter => ({
  info: linkedinInfo,
  selectors,
  matches: (url) => /^(?:[a-z]{2,3}\.)?linkedin\.com$/.test(url.hostname),
  surface: (url, element) => (element?.matches(selectors.message) ? 'direct' : surfaceOf(url)),
  get postSelector() {
    return readers.map(([selector]) => selector()).join(', ');
  },
  get shadowHosts() {
    return selectors.shadow;
  },
  readPost(element, url) {
    try {
      return readers.find(([selector]) => element.matches(selector()))?.[1](element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    const card = element.matches(`${selectors.cardComment}, ${selectors.card}`);
    const place = card ? cardPlace(element, urlOf(element.ownerDocument)) : undefined;
    const named = place ?? element.querySelector(`${places()}${guests()}`);
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
});

/** LinkedIn in its new, its old and its guest markup: feeds, searches, posts, comments and messages. */
export const linkedin: SiteAdapter = /* @__PURE__ */ adapterOf(
  /* @__PURE__ */ GUEST.concat(SIGNED_IN),
  () => `, ${guestSelectors.name}, ${guestSelectors.author}`,
);

/** What a page loads: nobody answers there who is not signed in, so it carries no reader of guest pages. */
export const linkedinSignedIn: SiteAdapter = /* @__PURE__ */ adapterOf(SIGNED_IN);
