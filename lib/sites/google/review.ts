import type { Author, Post } from '@/lib/domain/post';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { stableId } from '../stable-id';
import { personOf, placeOf, selectors } from './selectors';

/** The place that is reviewed. */
const placeIn = remember((document: Document): Author | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  const name =
    [...document.querySelectorAll(selectors.place)].map((heading) => readLine(heading)).find(Boolean) ?? '';
  const id = placeOf(base);
  if (!id && !name) return undefined;
  return { name: name || id!, handle: id ?? stableId('google', name) };
});

/** The outermost of the elements that carry one review's id. */
export const isReview = (element: Element): boolean => {
  const id = element.getAttribute('data-review-id');
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.getAttribute('data-review-id') === id) return false;
  return Boolean(id);
};

const inReply = (element: Element): boolean => element.closest(selectors.reply) !== null;

function authorOf(review: Element): Author | undefined {
  const people = [...review.querySelectorAll(selectors.person)];
  const number = people
    .map((one) => personOf(one.getAttribute('data-href') ?? one.getAttribute('href')))
    .find(Boolean);
  const named = review.querySelector(selectors.name) ?? people.find((one) => one.textContent?.trim());
  // Below the name stands how much somebody has written; the first line is the name.
  const first = named
    ? readText(named, { limit: 500, skip: () => false })
        .split('\n')[0]!
        .trim()
    : '';
  const spoken = people.map((one) => one.querySelector('img[alt]')?.getAttribute('alt')).find(Boolean);
  const name = first || readLine(named) || spoken || '';
  if (!name) return undefined;
  return number
    ? { name, handle: number, url: `https://www.google.com/maps/contrib/${number}` }
    : { name, handle: stableId('google', name.toLowerCase()) };
}

/** The words of the review: never the owner's. */
function wordsOf(root: Element, within: 'review' | 'reply'): Element | undefined {
  return [...root.querySelectorAll(selectors.text)].find(
    (box) =>
      inReply(box) === (within === 'reply') &&
      readText(box) !== '' &&
      !box.closest('button, [role="button"]'),
  );
}

function starsOf(review: Element): number | undefined {
  for (const shown of review.querySelectorAll(selectors.stars)) {
    const found = /(?:^|\D)([1-5])(?:[.,]0)?(?!\d)/.exec(shown.getAttribute('aria-label') ?? '')?.[1];
    if (found && !inReply(shown)) return Number(found);
  }
  return undefined;
}

const languageOf = (box: Element | undefined): string | undefined =>
  box?.closest('[lang]:not(html)')?.getAttribute('lang') || undefined;

/** Reads a review. */
export function readReview(review: Element): Post | undefined {
  if (!isReview(review)) return undefined;
  const author = authorOf(review);
  const stars = starsOf(review);
  const box = wordsOf(review, 'review');
  if (!author || (stars === undefined && !box)) return undefined;
  const place = placeIn(review.ownerDocument);
  const post: Post = {
    site: 'google',
    id: review.getAttribute('data-review-id')!,
    surface: 'review',
    author,
    text: box ? readText(box) : '',
  };
  if (stars !== undefined) post.stars = stars;
  const language = languageOf(box);
  if (language) post.language = language;
  if (box && review.querySelector(selectors.more)) post.truncated = true;
  if (place) {
    post.thread = place.handle;
    post.replyingTo = [place.handle];
  }
  return post;
}

/** Reads what the owner answered. */
export function readReply(reply: Element): Post | undefined {
  let review = reply.closest(selectors.review);
  while (review && !isReview(review)) review = review.parentElement?.closest(selectors.review) ?? null;
  const answered = review ? readReview(review) : undefined;
  const author = placeIn(reply.ownerDocument);
  const box = wordsOf(reply, 'reply');
  if (!answered || !author || !box || reply.parentElement?.closest(selectors.reply)) return undefined;
  const post: Post = {
    site: 'google',
    id: `${answered.id}-reply`,
    surface: 'review',
    author,
    text: readText(box),
    parent: answered.id,
    thread: author.handle,
    replyingTo: [answered.author.handle],
  };
  const language = languageOf(box);
  if (language) post.language = language;
  return post;
}
