import type { Author, Post } from '@/lib/domain/post';
import { linkOf } from '../links';
import { readLine } from '../read-text';
import { stableId } from '../stable-id';
import {
  addressOf,
  authorOf,
  count,
  instant,
  isViewer,
  linkedName,
  surfaceOf,
  timeIn,
  wordsOf,
} from './parts';
import { idsOf, selectors, userOf } from './selectors';

/** A post's headline is part of what its author says. */
export const withTitle = (title: string, body: string): string =>
  (title && body && !body.startsWith(title) ? `${title}\n\n${body}` : body || title).slice(0, 100_000);

/** First match in this element that stands in no post or comment inside it; slotted parts are its own children. */
function mine(element: Element, selector: string): Element | null {
  for (const child of element.children) if (child.matches(selector)) return child;
  for (const found of element.querySelectorAll(selector))
    if (found.closest(`${selectors.comment}, ${selectors.post}`) === element) return found;
  return null;
}

/** A post of a feed, or the one that its page is about. */
export function readPost(element: Element, base: URL): Post | undefined {
  // The post that a crosspost shows is no post of this page.
  if (element.parentElement?.closest(selectors.post)) return undefined;
  const id = element.getAttribute('id') || element.getAttribute('thingid');
  const name = element.getAttribute('author') || linkedName(element, base);
  const promoted = element.matches(selectors.ad);
  if (!id || (!name && !promoted)) return undefined;
  const title = element.getAttribute('post-title') || readLine(mine(element, selectors.title));
  const surface = surfaceOf(base);
  const post: Post = {
    site: 'reddit',
    id,
    surface: surface === 'direct' ? 'timeline' : surface,
    author: authorOf(name || element.getAttribute('domain') || id),
    text: withTitle(title.trim(), wordsOf(mine(element, selectors.body))),
  };
  const url = addressOf(element.getAttribute('permalink'));
  if (url) post.url = url;
  const at = instant(element.getAttribute('created-timestamp')) ?? timeIn(mine(element, selectors.bar));
  if (at) post.at = at;
  const language = element.getAttribute('post-language');
  if (language) post.language = language;
  if (promoted) post.promoted = true;
  const quoted = crosspost(element, base);
  if (quoted) post.quoted = quoted;
  const replies = count(element.getAttribute('comment-count'));
  if (replies !== undefined) post.replies = replies;
  const likes = count(element.getAttribute('score'));
  if (likes !== undefined) post.likes = likes;
  const viewer = element.getAttribute('user-id');
  if (
    (viewer && viewer === element.getAttribute('author-id')) ||
    (name && isViewer(name, element.ownerDocument))
  )
    post.own = true;
  return post;
}

/** What a crosspost shows of the other post. */
function crosspost(element: Element, base: URL): Post['quoted'] {
  const content = element.getAttribute('content-href');
  if (element.getAttribute('post-type') !== 'crosspost' || !content) return undefined;
  const box = mine(element, selectors.crosspost) ?? mine(element, selectors.body);
  const id = idsOf(content.replace(/^https?:\/\/[^/]+/, '')).post?.slice(3);
  for (const link of box?.querySelectorAll(selectors.permalink) ?? [])
    if (id && linkOf(link, base)?.pathname.includes(`/${id}/`) && !link.querySelector('faceplate-number'))
      return { text: readLine(link) };
  return { text: '' };
}

/** The advertisement above a post's comments. */
export function readPageAd(element: Element, base: URL): Post | undefined {
  const id = element.getAttribute('id');
  if (!id) return undefined;
  const name = linkedName(element, base) || element.getAttribute('domain') || id;
  return {
    site: 'reddit',
    id,
    surface: surfaceOf(base),
    author: authorOf(name),
    text: element.getAttribute('title')?.trim() || readLine(element.querySelector('h2, h3')),
    promoted: true,
  };
}

export function readComment(element: Element, base: URL): Post | undefined {
  const id = element.getAttribute('thingid');
  const name = element.getAttribute('author') || linkedName(mine(element, selectors.meta), base);
  if (!id || !name) return undefined;
  const post: Post = {
    site: 'reddit',
    id,
    surface: 'thread',
    author: authorOf(name),
    text: wordsOf(mine(element, selectors.commentBody)),
  };
  const url = addressOf(element.getAttribute('permalink'));
  if (url) post.url = url;
  const at = instant(element.getAttribute('created')) ?? timeIn(mine(element, selectors.meta));
  if (at) post.at = at;
  const above = element.parentElement?.closest(selectors.comment);
  const thread = element.getAttribute('postid') || threadPost(element)?.id || idsOf(base.pathname).post;
  const parent = element.getAttribute('parentid') || above?.getAttribute('thingid') || thread;
  if (parent) post.parent = parent;
  if (thread) post.thread = thread;
  const to =
    above?.getAttribute('author') ?? (parent === thread ? threadPost(element)?.getAttribute('author') : null);
  if (to) post.replyingTo = [to];
  const likes = count(element.getAttribute('score'));
  if (likes !== undefined) post.likes = likes;
  if (isViewer(name, element.ownerDocument)) post.own = true;
  return post;
}

const threadPost = (element: Element): Element | null =>
  element.ownerDocument.querySelector('shreddit-post[id]');

/** A comment on its author's page: it tells its id and its address only. */
export function readProfileComment(element: Element, base: URL): Post | undefined {
  const href = element.getAttribute('href') ?? element.getAttribute('permalink') ?? '';
  const ids = idsOf(href);
  const id = element.getAttribute('comment-id') || ids.comment;
  const name = userOf(base.pathname) ?? linkedName(element, base);
  if (!id || !name) return undefined;
  const bodies = [...element.querySelectorAll(selectors.words)];
  const post: Post = {
    site: 'reddit',
    id: id.startsWith('t1_') ? id : `t1_${id}`,
    surface: 'profile',
    author: authorOf(name),
    text: wordsOf(bodies.find((body) => !body.querySelector(selectors.words))),
  };
  const url = addressOf(href);
  if (url) post.url = url.split('?')[0];
  if (ids.post) post.thread = ids.post;
  const at = timeIn(element);
  if (at) post.at = at;
  if (isViewer(name, element.ownerDocument)) post.own = true;
  return post;
}

/** A result of the search page: a headline or a comment's first words; most results name no author. */
export function readFound(element: Element, base: URL): Post | undefined {
  if (element.parentElement?.closest(selectors.found)) return undefined;
  const title = element.querySelector(selectors.foundTitle);
  const links = [...element.querySelectorAll(selectors.permalink)];
  const comment = element.matches('[data-testid="search-sdui-comment-unit"]');
  const ids = links.map((one) => idsOf(linkOf(one, base)?.pathname ?? ''));
  const own = links[ids.findIndex((one) => one.comment)];
  const link = linkOf((comment ? own : title?.closest('a')) ?? links[0], base);
  const thing =
    element.getAttribute('data-thingid') ??
    element.querySelector('[data-thingid]')?.getAttribute('data-thingid');
  const id = comment
    ? (ids.find((one) => one.comment)?.comment ?? thing)
    : (thing ?? ids.find((one) => one.post)?.post);
  if (!id) return undefined;
  const tracked = trackedName(element);
  const name = linkedName(element, base) ?? tracked;
  // Nobody is named: the post stands for itself until its page is opened.
  const author: Author = name ? authorOf(name) : { name: '', handle: stableId('reddit', id) };
  const body = comment ? wordsOf(element.querySelector(selectors.foundWords)) : '';
  const headline = title?.getAttribute('aria-label')?.trim() || readLine(title);
  const post: Post = {
    site: 'reddit',
    id,
    surface: surfaceOf(base),
    author,
    text: comment ? body : headline || readLine(links[0]),
  };
  if (link) post.url = addressOf(link.pathname);
  const thread = ids.find((one) => one.post)?.post;
  if (comment && thread) post.thread = thread;
  const at = timeIn(element);
  if (at) post.at = at;
  const [likes, replies] = [
    ...element.querySelectorAll('[data-testid="search-counter-row"] faceplate-number'),
  ].map((one) => count(one.getAttribute('number')));
  if (likes !== undefined) post.likes = likes;
  if (replies !== undefined) post.replies = replies;
  return post;
}

/** The page's own bookkeeping names the author of what was found. */
function trackedName(element: Element): string | undefined {
  const holder = element.matches('[data-faceplate-tracking-context]')
    ? element
    : element.querySelector('[data-faceplate-tracking-context*="profile"]');
  const found = /"profile":\{[^{}]*"name":"([\w-]{2,40})"/.exec(
    holder?.getAttribute('data-faceplate-tracking-context')?.slice(0, 10_000) ?? '',
  );
  return found?.[1];
}
