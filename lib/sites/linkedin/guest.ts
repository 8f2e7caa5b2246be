import type { Post } from '@/lib/domain/post';
import { commentUrn, pageUrn, urnIn } from './ids';
import { authorFrom, commentOf, nameIn, postOf, wordsIn } from './parts';
import { selectors } from './selectors';

const shared = (element: Element): boolean => element.closest(selectors.guestShared) !== null;

/** Reads a post as people see it who are not signed in. */
export function readGuest(article: Element, base: URL): Post | undefined {
  if (article.parentElement?.closest(selectors.guest)) return undefined;
  const named = [...article.querySelectorAll(selectors.guestName)].filter((link) => link.textContent?.trim());
  const link = named.find((one) => !shared(one) && !one.closest(selectors.guestComment));
  const author = authorFrom(link, nameIn(link), base);
  if (!author) return undefined;
  const boxes = [...article.querySelectorAll(selectors.guestText)];
  const box = boxes.find((one) => !shared(one));
  const text = box ? wordsIn(box) : '';
  const urn =
    urnIn(article.getAttribute('data-activity-urn')) ??
    urnIn(article.getAttribute('data-attributed-urn')) ??
    pageUrn(base);
  const post = postOf(urn, author, text, base, article.ownerDocument);
  const theirs = boxes.find(shared);
  const other = named.find(shared);
  const from = other && authorFrom(other, nameIn(other), base);
  if (theirs || from)
    post.quoted = { ...(from ? { author: from } : {}), text: theirs ? wordsIn(theirs) : '' };
  return post;
}

/** Reads a comment as people see it who are not signed in. */
export function readGuestComment(section: Element, base: URL): Post | undefined {
  const link = section.querySelector(selectors.guestAuthor);
  const author = authorFrom(link, nameIn(link), base);
  if (!author) return undefined;
  const box = section.querySelector(selectors.guestWords);
  const urn = section.querySelector(selectors.guestUrn)?.getAttribute('data-semaphore-content-urn');
  const document = section.ownerDocument;
  const article = section.closest(selectors.guest) ?? document.querySelector(selectors.guest);
  const outer = article ? readGuest(article, base) : undefined;
  return commentOf(commentUrn(urn), author, box ? wordsIn(box) : '', { outer, base, document });
}
