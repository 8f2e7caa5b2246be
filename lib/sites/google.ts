import type { SiteAdapter } from './contract';
import { googleInfo } from './google/info';
import { isReview, readReply, readReview } from './google/review';
import { placeOf, selectors } from './google/selectors';
import { boxOf, openBox, replyBox } from './reply-box';

/** The review that a box answers: the one that it stands in, or the only one of its dialog. */
function targetOf(box: Element): string | undefined {
  const inside = box.closest(selectors.review)?.getAttribute('data-review-id');
  if (inside) return inside;
  const dialog = box.closest('[role="dialog"], form') ?? box.parentElement;
  const shown = [...(dialog?.querySelectorAll(selectors.review) ?? [])].filter(isReview);
  return shown.length === 1 ? (shown[0]!.getAttribute('data-review-id') ?? undefined) : undefined;
}
const build = (box: HTMLElement) => replyBox(box, targetOf(box));

/** Google: reviews of a place on Maps and in the business profile, and what the owner answered. */
export const google: SiteAdapter = {
  info: googleInfo,
  selectors,
  matches: (url) =>
    url.hostname === 'business.google.com' ||
    (/^(?:www|maps)\.google\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(url.hostname) &&
      /^\/maps(?:\/|$)/.test(url.pathname)),
  surface: () => 'review',
  get postSelector() {
    return `${selectors.review}, ${selectors.reply}`;
  },
  readPost(element) {
    try {
      return element.matches(selectors.review) ? readReview(element) : readReply(element);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    if (!element.matches(selectors.review)) return { parent: element };
    const name = element.querySelector(`${selectors.name}, ${selectors.person}`);
    const parent = name?.closest('a, button')?.parentElement ?? name?.parentElement;
    return parent && element.contains(parent) ? { parent } : { parent: element };
  },
  findComposer: (document, post) => openBox(document, selectors.editor, build, post),
  composerOf: (element) => boxOf(element, selectors.editor, build),
  viewer: () => undefined,
  theme: () => 'light',
  holdsPosts: (document, url) =>
    placeOf(url) !== undefined && document.querySelector(selectors.review) !== null,
};
