import type { Post } from '@/lib/domain/post';
import { opening, stableId } from '../stable-id';
import { commentUrn, pageUrn, permalinkOf, timeOf, urnIn } from './ids';
import { authorFrom, nameIn, surfaceOf, wordsIn } from './parts';
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
  const id =
    urnIn(article.getAttribute('data-activity-urn')) ??
    urnIn(article.getAttribute('data-attributed-urn')) ??
    pageUrn(base) ??
    stableId('linkedin', author.handle, opening(text));
  const post: Post = { site: 'linkedin', id, surface: surfaceOf(base), author, text };
  const url = permalinkOf(id);
  if (url) post.url = url;
  const at = timeOf(id);
  if (at) post.at = at;
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
  const text = box ? wordsIn(box) : '';
  const urn = commentUrn(
    section.querySelector(selectors.guestUrn)?.getAttribute('data-semaphore-content-urn'),
  );
  const article = section.closest(selectors.guest) ?? section.ownerDocument.querySelector(selectors.guest);
  const outer = article ? readGuest(article, base) : undefined;
  const thread = outer?.id ?? urn?.thread ?? pageUrn(base);
  const post: Post = {
    site: 'linkedin',
    id: urn?.id ?? stableId('linkedin', thread ?? '', author.handle, opening(text)),
    surface: 'thread',
    author,
    text,
  };
  if (thread) Object.assign(post, { thread, parent: thread });
  if (urn)
    post.url = `https://www.linkedin.com/feed/update/${urn.thread}/?commentUrn=${encodeURIComponent(urn.id)}`;
  const at = urn && timeOf(urn.id);
  if (at) post.at = at;
  if (outer) post.replyingTo = [outer.author.handle];
  return post;
}
