import type { Post } from '@/lib/domain/post';
import { commentUrn, pageUrn, urnIn } from './ids';
import { authorFrom, commentOf, nameIn, postOf, sharedOut, wordsIn } from './parts';

/** Apart from the others, for no page of somebody who is signed in needs them. */
export const guestSelectors = {
  article: 'article[data-activity-urn], article.main-feed-activity-card',
  name: 'a[data-tracking-control-name$="feed-actor-name"], a[data-tracking-control-name$="actor-name"], [data-test-id$="entity-lockup"] a',
  text: '[data-test-id="main-feed-activity-card__commentary"]',
  shared: '[data-test-id*="reshare"], .feed-reshare-content',
  comment: 'section.comment',
  author: 'a.comment__author',
  words: '.comment__text',
  urn: '[data-semaphore-content-urn*="urn:li:comment:"]',
};

const shared = (element: Element): boolean => element.closest(guestSelectors.shared) !== null;

/** Reads a post as people see it who are not signed in. */
export function readGuest(article: Element, base: URL): Post | undefined {
  if (article.parentElement?.closest(guestSelectors.article)) return undefined;
  const named = [...article.querySelectorAll(guestSelectors.name)].filter((link) => link.textContent?.trim());
  const link = named.find((one) => !shared(one) && !one.closest(guestSelectors.comment));
  const author = authorFrom(link, nameIn(link), base);
  if (!author) return undefined;
  const boxes = [...article.querySelectorAll(guestSelectors.text)];
  const urn =
    urnIn(article.getAttribute('data-activity-urn')) ??
    urnIn(article.getAttribute('data-attributed-urn')) ??
    pageUrn(base);
  const other = named.find(shared);
  const second = other && { place: other, author: authorFrom(other, nameIn(other), base) };
  return postOf(urn, author, sharedOut(boxes, second), base, article.ownerDocument);
}

/** Reads a comment as people see it who are not signed in. */
export function readGuestComment(section: Element, base: URL): Post | undefined {
  const link = section.querySelector(guestSelectors.author);
  const author = authorFrom(link, nameIn(link), base);
  if (!author) return undefined;
  const box = section.querySelector(guestSelectors.words);
  const urn = section.querySelector(guestSelectors.urn)?.getAttribute('data-semaphore-content-urn');
  const document = section.ownerDocument;
  const article = section.closest(guestSelectors.article) ?? document.querySelector(guestSelectors.article);
  const outer = article ? readGuest(article, base) : undefined;
  return commentOf(commentUrn(urn), author, box ? wordsIn(box) : '', { outer, base, document });
}
