import type { Author, Post } from '@/lib/domain/post';
import { linkOf } from '../links';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { opening, stableId } from '../stable-id';
import { businessOf, reviewOf, selectors } from './selectors';

/** The business that the page is about. */
export const businessIn = remember((document: Document): Author | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  const handle =
    businessOf(base.pathname) ??
    [...document.querySelectorAll('a[href*="/review/"]')]
      .map((link) => businessOf(linkOf(link, base)?.pathname ?? ''))
      .find(Boolean);
  if (!handle) return undefined;
  const title = document.querySelector(selectors.business);
  const name = readLine(title?.querySelector('span') ?? title);
  return { name: name || handle, handle, url: new URL(`/review/${handle}`, base).href };
});

const wordsIn = (element: Element | null): string => (element ? readText(element, { collapse: true }) : '');

/** Title and words; a title that is only the beginning of the words says nothing of its own. */
function textOf(review: Element): string {
  const title = wordsIn(review.querySelector(selectors.title));
  const text = wordsIn(review.querySelector(selectors.text));
  const start = opening(title.replace(/[….]+$/, ''));
  return text && opening(text).startsWith(start)
    ? text
    : [title, text].filter(Boolean).join('\n').slice(0, 100_000);
}

function idOf(review: Element, author: Author, base: URL): string {
  for (const link of review.querySelectorAll(selectors.link)) {
    const id = reviewOf(linkOf(link, base)?.pathname ?? '');
    if (id) return id;
  }
  return reviewOf(base.pathname) ?? stableId('trustpilot', author.handle, opening(textOf(review)));
}

function authorOf(review: Element, base: URL): Author | undefined {
  const name = readLine(review.querySelector(selectors.name));
  if (!name) return undefined;
  const url = linkOf(review.querySelector(selectors.profile), base);
  const handle = /\/users\/([0-9a-z]+)/i.exec(url?.pathname ?? '')?.[1];
  return handle && url
    ? { name, handle, url: url.origin + url.pathname }
    : { name, handle: stableId('trustpilot', name.toLowerCase()) };
}

/** Reads a review. */
export function readReview(review: Element, base: URL): Post | undefined {
  const author = authorOf(review, base);
  if (!author || review.parentElement?.closest(selectors.review)) return undefined;
  const id = idOf(review, author, base);
  const post: Post = { site: 'trustpilot', id, surface: 'review', author, text: textOf(review) };
  if (!id.startsWith('~')) post.url = new URL(`/reviews/${id}`, base).href;
  const time = [...review.querySelectorAll(selectors.time)].find((one) => !one.matches(selectors.replyTime));
  const at = time?.getAttribute('datetime');
  if (at) post.at = at;
  const stars = Number(review.querySelector(selectors.rating)?.getAttribute('data-service-review-rating'));
  if (stars >= 1 && stars <= 5) post.stars = stars;
  const business = businessIn(review.ownerDocument);
  if (business) {
    post.thread = business.handle;
    post.replyingTo = [business.handle];
  }
  return post;
}

/** Reads what the business answered, from the element around its words. */
export function readReply(reply: Element, base: URL): Post | undefined {
  const review = reply.closest(selectors.review);
  const words = reply.querySelector(selectors.replyText);
  if (!review || !words || review === reply || reply.querySelector(selectors.name)) return undefined;
  const answered = readReview(review, base);
  const author = businessIn(reply.ownerDocument);
  if (!answered || !author) return undefined;
  const post: Post = {
    site: 'trustpilot',
    id: `${answered.id}-reply`,
    surface: 'review',
    author,
    text: readText(words),
    parent: answered.id,
    thread: answered.thread ?? answered.id,
    replyingTo: [answered.author.handle],
  };
  if (answered.url) post.url = answered.url;
  const at = review.querySelector(selectors.replyTime)?.getAttribute('datetime');
  if (at) post.at = at;
  return post;
}
