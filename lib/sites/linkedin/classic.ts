import type { Author, Post } from '@/lib/domain/post';
import { readLine } from '../read-text';
import { opening, stableId } from '../stable-id';
import { commentUrn, pageUrn, permalinkOf, timeOf, urnIn } from './ids';
import { authorFrom, isNoTime, markOwn, nameIn, surfaceOf, withFollowers, wordsIn } from './parts';
import { selectors } from './selectors';

const follows = (one: Element, other: Element): boolean => Boolean(one.compareDocumentPosition(other) & 4);
const inComment = (element: Element): boolean => element.closest(selectors.updateComment) !== null;

/** The time for the eye; beside it stands a copy with more words. */
const shownLine = (element: Element | null | undefined): string =>
  readLine(element?.querySelector('[aria-hidden="true"]') ?? element);

function actorIn(actor: Element, base: URL): Author | undefined {
  const name = nameIn(actor.querySelector(selectors.actorName));
  const link = actor.querySelector(selectors.actorLink) ?? actor.querySelector('a[href]');
  const author = authorFrom(link, name, base);
  return author && withFollowers(author, shownLine(actor.querySelector(selectors.actorDescription)));
}

/** Actors top to bottom, without the parts of one that match as well. */
const actorsOf = (update: Element): Element[] =>
  [...update.querySelectorAll(selectors.actor)].filter(
    (actor) => !inComment(actor) && !actor.parentElement?.closest(selectors.actor),
  );

/** Reads an update of the old page. */
export function readUpdate(update: Element, base: URL): Post | undefined {
  if (update.parentElement?.closest(selectors.update)) return undefined;
  const [actor, second] = actorsOf(update);
  const author = actor && actorIn(actor, base);
  if (!actor || !author) return undefined;
  const boxes = [...update.querySelectorAll(selectors.updateText)].filter(
    (box) => !inComment(box) && !box.parentElement?.closest(selectors.updateText),
  );
  const box = boxes.find((one) => !second || !follows(second, one));
  const shared = second && boxes.find((one) => follows(second, one));
  const text = box ? wordsIn(box) : '';
  const urn =
    urnIn(update.getAttribute('data-urn')) ??
    urnIn(update.closest('[data-id^="urn:li:"]')?.getAttribute('data-id')) ??
    pageUrn(base);
  const id = urn ?? stableId('linkedin', author.handle, opening(text));
  const post: Post = { site: 'linkedin', id, surface: surfaceOf(base), author, text };
  const url = permalinkOf(id);
  if (url) post.url = url;
  const at = timeOf(id);
  if (at) post.at = at;
  if (second) {
    const from = actorIn(second, base);
    post.quoted = { ...(from ? { author: from } : {}), text: shared ? wordsIn(shared) : '' };
  }
  if (isNoTime(shownLine(actor.querySelector(selectors.actorTime)))) post.promoted = true;
  return markOwn(post, update.ownerDocument);
}

const mine = (comment: Element, selector: string): Element | null =>
  [...comment.querySelectorAll(selector)].find(
    (element) => element.closest(selectors.updateComment) === comment,
  ) ?? null;

function commentAuthor(comment: Element, base: URL): Author | undefined {
  const link = mine(comment, selectors.commentLink) ?? mine(comment, 'a[href*="/in/"], a[href*="/company/"]');
  return authorFrom(link, nameIn(mine(comment, selectors.commentName)), base);
}

/** Reads a comment or a reply of the old page. */
export function readUpdateComment(comment: Element, base: URL): Post | undefined {
  const author = commentAuthor(comment, base);
  if (!author) return undefined;
  const box = mine(comment, selectors.commentText);
  const text = box ? wordsIn(box) : '';
  const urn = commentUrn(comment.getAttribute('data-id'));
  const update = comment.closest(selectors.update);
  const outer = update ? readUpdate(update, base) : undefined;
  const around = comment.parentElement?.closest(selectors.updateComment);
  const thread = outer?.id ?? urn?.thread ?? pageUrn(base);
  const post: Post = {
    site: 'linkedin',
    id: urn?.id ?? stableId('linkedin', thread ?? '', author.handle, opening(text)),
    surface: 'thread',
    author,
    text,
  };
  if (thread) post.thread = thread;
  const parent = (around && readUpdateComment(around, base)?.id) ?? thread;
  if (parent) post.parent = parent;
  if (urn)
    post.url = `https://www.linkedin.com/feed/update/${urn.thread}/?commentUrn=${encodeURIComponent(urn.id)}`;
  const at = urn && timeOf(urn.id);
  if (at) post.at = at;
  const to = around ? commentAuthor(around, base)?.handle : outer?.author.handle;
  if (to) post.replyingTo = [to];
  return markOwn(post, comment.ownerDocument);
}
