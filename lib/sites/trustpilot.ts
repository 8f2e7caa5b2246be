import type { SiteAdapter } from './contract';
import { boxOf, openBox, replyBox } from './reply-box';
import { trustpilotInfo } from './trustpilot/info';
import { readReply, readReview } from './trustpilot/review';
import { businessOf, reviewOf, selectors } from './trustpilot/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);
const targetOf = (box: Element): string | undefined => {
  const url = urlOf(box.ownerDocument);
  const review = box.closest(selectors.review);
  return (review ? readReview(review, url)?.id : undefined) ?? reviewOf(url.pathname);
};
const build = (box: HTMLElement) => replyBox(box, targetOf(box));

/** Trustpilot: reviews with their stars, and what the business answered. */
export const trustpilot: SiteAdapter = {
  info: trustpilotInfo,
  selectors,
  matches: (url) => /^(?:[a-z]{2,8}\.)?trustpilot\.com$/.test(url.hostname),
  surface: () => 'review',
  get postSelector() {
    return `${selectors.review}, ${selectors.reply}`;
  },
  readPost(element, url) {
    try {
      return element.matches(selectors.review) ? readReview(element, url) : readReply(element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    if (!element.matches(selectors.review)) return { parent: element };
    const name = element.querySelector(selectors.name);
    const parent = name?.closest('a')?.parentElement ?? name?.parentElement;
    return parent ? { parent } : undefined;
  },
  findComposer: (document, post) => openBox(document, selectors.editor, build, post),
  composerOf: (element) => boxOf(element, selectors.editor, build),
  viewer: () => undefined,
  theme: () => 'light',
  holdsPosts: (_document, url) =>
    businessOf(url.pathname) !== undefined || reviewOf(url.pathname) !== undefined,
};
