import type { Author, Post } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readScaled } from '../numbers';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { opening, stableId } from '../stable-id';
import { handleOf, selectors, timeOf, videoOf } from './selectors';

const home = 'https://www.tiktok.com';

export const surfaceOf = (url: URL): Surface =>
  videoOf(url.pathname) ? 'thread' : handleOf(url.pathname) ? 'profile' : 'timeline';

export const viewerOf = remember((document: Document): string | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  return handleOf(linkOf(document.querySelector(selectors.viewer), base)?.pathname ?? '');
});

function authorAt(name: Element | null | undefined, base: URL): Author | undefined {
  const link =
    name?.closest('a') ?? name?.querySelector('a[href]') ?? name?.parentElement?.querySelector('a[href]');
  const handle = handleOf(linkOf(link, base)?.pathname ?? '');
  if (!name || !handle) return undefined;
  const shown = link && name.contains(link) ? link : name;
  return { name: readLine(shown) || handle, handle, url: `${home}/@${handle}` };
}

/** Everything about one video, and nothing about another. */
const scopeOf = remember((place: Element): Element => {
  if (place.matches(selectors.feedVideo)) return place;
  let scope = place;
  for (let around = place.parentElement; around; around = around.parentElement) {
    if (around.querySelectorAll(selectors.videoName).length > 1 || around.tagName === 'BODY') break;
    if (around.querySelector(selectors.commentName)) break;
    scope = around;
    if (around.matches(selectors.feedVideo)) break;
  }
  return scope;
});

function idIn(scope: Element, base: URL): string | undefined {
  const player = /(\d{10,25})$/.exec(scope.querySelector(selectors.videoId)?.id ?? '')?.[1];
  if (player) return player;
  const here = videoOf(base.pathname);
  if (here) return here;
  for (const link of scope.querySelectorAll(selectors.videoLink)) {
    const found = videoOf(linkOf(link, base)?.pathname ?? '');
    if (found) return found;
  }
  return undefined;
}

/** Reads a video or a picture post: an item of the feed, or the element around its author's name. */
export function readVideo(place: Element, base: URL): Post | undefined {
  const name = place.querySelector(selectors.videoName);
  const holder = name?.parentElement?.closest(':not(a)');
  if (
    !holder ||
    !(place.matches(selectors.feedVideo) || (holder === place && !place.closest(selectors.feedVideo)))
  )
    return undefined;
  const author = authorAt(name, base);
  if (!author) return undefined;
  const scope = scopeOf(place);
  const box = scope.querySelector(selectors.videoText);
  const text = box ? readText(box, { collapse: true }) : '';
  const id = idIn(scope, base);
  const post: Post = {
    site: 'tiktok',
    id: id ?? stableId('tiktok', author.handle, opening(text)),
    surface: surfaceOf(base),
    author,
    text,
  };
  if (id) post.url = `${home}/@${author.handle}/video/${id}`;
  const at = id && timeOf(id);
  if (at) post.at = at;
  const likes = readScaled(readLine(scope.querySelector(selectors.likes)));
  if (likes !== undefined) post.likes = likes;
  const replies = readScaled(readLine(scope.querySelector(selectors.replies)));
  if (replies !== undefined) post.replies = replies;
  if (scope.querySelector(selectors.ad)) post.promoted = true;
  return own(post, place.ownerDocument);
}

function own(post: Post, document: Document): Post {
  if (viewerOf(document)?.toLowerCase() === post.author.handle.toLowerCase()) post.own = true;
  return post;
}

/** The video that the comments on the page stand below: the first one that there is. */
export const watched = remember((document: Document): Post | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  for (const place of document.querySelectorAll(`${selectors.feedVideo}, ${selectors.named}`)) {
    const post = readVideo(place, base);
    if (post) return post;
  }
  return undefined;
});
const threadOf = (document: Document, base: URL): string | undefined =>
  videoOf(base.pathname) ?? watched(document)?.id;

/** The comment above a reply: the first one in the smallest element that holds both. */
export function commentAbove(element: Element): Element | undefined {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const first = around.querySelector(selectors.first);
    if (!first) continue;
    // Beside several comments stands no reply to one of them.
    if (around.querySelectorAll('[data-e2e="comment-username-1"]').length > 1) return undefined;
    return [...around.querySelectorAll(selectors.comment)].find(
      (one) => one.contains(first) && isInnermost(one),
    );
  }
  return undefined;
}

const isInnermost = (comment: Element): boolean =>
  comment.querySelector(selectors.commentName) !== null &&
  ![...comment.querySelectorAll(selectors.comment)].some((one) => one.querySelector(selectors.commentName));

/** Comments have no id in the page: theirs is made of the video, author and words. */
const madeId = (thread: string | undefined, author: Author, text: string): string =>
  stableId('tiktok', thread ?? '', author.handle, opening(text));

/** Reads a comment or a reply. */
export function readComment(comment: Element, base: URL): Post | undefined {
  if (!isInnermost(comment)) return undefined;
  const author = authorAt(comment.querySelector(selectors.commentName), base);
  if (!author) return undefined;
  const box = comment.querySelector(selectors.commentText);
  const text = box ? readText(box, { collapse: true }) : '';
  const document = comment.ownerDocument;
  const thread = threadOf(document, base);
  const above = comment.querySelector(selectors.reply) ? commentAbove(comment) : undefined;
  const answered = above && readComment(above, base);
  const post: Post = {
    site: 'tiktok',
    id: madeId(thread, author, answered ? `${answered.id}${text}` : text),
    surface: 'thread',
    author,
    text,
  };
  if (thread) post.thread = thread;
  const parent = answered?.id ?? thread;
  if (parent) post.parent = parent;
  const to =
    answered?.author.handle ??
    (watched(document)?.id === thread ? watched(document)?.author.handle : undefined);
  if (to) post.replyingTo = [to];
  const likes = readScaled(readLine(comment.querySelector('[aria-pressed]')));
  if (likes !== undefined) post.likes = likes;
  return own(post, document);
}
