import type { Author, Post } from '@/lib/domain/post';
import { readLine } from '../read-text';
import { commentUrn, pageUrn, urnIn } from './ids';
import { authorFrom, commentOf, isNoTime, nameIn, postOf, sharedOut, withFollowers, wordsIn } from './parts';
import { selectors } from './selectors';

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
  const urn =
    urnIn(update.getAttribute('data-urn')) ??
    urnIn(update.closest('[data-id^="urn:li:"]')?.getAttribute('data-id')) ??
    pageUrn(base);
  const words = sharedOut(boxes, second && { place: second, author: actorIn(second, base) });
  const post = postOf(urn, author, words, base, update.ownerDocument);
  if (isNoTime(shownLine(actor.querySelector(selectors.actorTime)))) post.promoted = true;
  return post;
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
  const update = comment.closest(selectors.update);
  const around = comment.parentElement?.closest(selectors.updateComment);
  return commentOf(commentUrn(comment.getAttribute('data-id')), author, box ? wordsIn(box) : '', {
    outer: update ? readUpdate(update, base) : undefined,
    above: around ? readUpdateComment(around, base) : undefined,
    base,
    document: comment.ownerDocument,
  });
}
