import type { Author, Post } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readScaled } from '../numbers';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { opening, stableId } from '../stable-id';
import { codeOf, handleOf, selectors } from './selectors';

const home = 'https://www.threads.com';
const LONGEST = 100_000;

export const surfaceOf = (url: URL): Surface =>
  codeOf(url.pathname) ? 'thread' : handleOf(url.pathname) ? 'profile' : 'timeline';

const mine = (element: Element, post: Element): boolean => element.closest(selectors.post) === post;

/** The signed-in account: the navigation's picture of a person leads to it. */
export const viewerOf = remember((document: Document): string | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  for (const link of document.querySelectorAll(selectors.profile)) {
    if (link.closest(selectors.post) || link.textContent?.trim() || !link.querySelector('svg')) continue;
    const url = linkOf(link, base);
    if (url && /^\/@[^/]+\/?$/.test(url.pathname)) return handleOf(url.pathname);
  }
  return undefined;
});

function authorOf(post: Element, base: URL): { author: Author; link: Element } | undefined {
  for (const link of post.querySelectorAll(selectors.profile)) {
    if (!mine(link, post) || !link.textContent?.trim()) continue;
    const url = linkOf(link, base);
    const handle = url && /^\/@[^/]+\/?$/.test(url.pathname) ? handleOf(url.pathname) : undefined;
    if (handle) return { author: { name: readLine(link), handle, url: `${home}/@${handle}` }, link };
  }
  return undefined;
}

/** Blocks of words below the head that are no link, no button and no quoted post. */
function textOf(post: Element, head: Element): string {
  const boxes = [...post.querySelectorAll(selectors.words)].filter((box) => {
    const control = box.closest(selectors.control);
    return (
      mine(box, post) &&
      Boolean(head.compareDocumentPosition(box) & 4) &&
      !(control && post.contains(control)) &&
      !box.querySelector('time') &&
      !box.parentElement?.closest(selectors.words)?.matches(`${selectors.post} ${selectors.words}`)
    );
  });
  return boxes
    .map((box) => readText(box, { skip: (element) => element.getAttribute('role') === 'button' }))
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST);
}

/** Like, answer, repost and share stand last, in this order; each may show its number. */
function counts(post: Element): Pick<Post, 'likes' | 'replies' | 'reposts'> {
  const buttons = [...post.querySelectorAll(selectors.count)].filter(
    (button) =>
      mine(button, post) && button.querySelector('svg') && !button.querySelector('img, video, button'),
  );
  if (buttons.length < 4) return {};
  const [likes, replies, reposts] = buttons.slice(-4).map((button) => readScaled(readLine(button)));
  return {
    ...(likes === undefined ? {} : { likes }),
    ...(replies === undefined ? {} : { replies }),
    ...(reposts === undefined ? {} : { reposts }),
  };
}

/** The head of a post ends with its menu. */
const menuOf = (post: Element): Element | undefined =>
  [...post.querySelectorAll('[aria-haspopup="menu"]')].find((menu) => mine(menu, post));
const timeIn = (post: Element): Element | undefined =>
  [...post.querySelectorAll(selectors.time)].find((time) => mine(time, post));
const codeIn = (post: Element, base: URL): string | undefined =>
  codeOf(linkOf(timeIn(post)?.closest('a[href]'), base)?.pathname ?? '');

/** Reads a post or a reply. Undefined for a quoted post, which is read with the one around it. */
export function readPost(post: Element, base: URL): Post | undefined {
  if (post.parentElement?.closest(selectors.post)) return undefined;
  const found = authorOf(post, base);
  const code = codeIn(post, base);
  // An advertisement has no date, and leads elsewhere.
  const ad = !code && post.querySelector(selectors.away) !== null;
  if (!found || (!code && !ad)) return undefined;
  const { author, link } = found;
  const time = timeIn(post);
  const text = textOf(post, time ?? menuOf(post) ?? link);
  const read: Post = {
    site: 'threads',
    id: code ?? stableId('threads', author.handle, opening(text)),
    surface: surfaceOf(base),
    author,
    text,
    ...counts(post),
  };
  if (code) read.url = `${home}/@${author.handle}/post/${code}`;
  const at = time?.getAttribute('datetime');
  if (at) read.at = at;
  if (ad) read.promoted = true;
  const inner = post.querySelector(selectors.post);
  const theirs = inner && authorOf(inner, base);
  if (inner && theirs)
    read.quoted = { author: theirs.author, text: textOf(inner, timeIn(inner) ?? theirs.link) };
  const focal = codeOf(base.pathname);
  if (focal) {
    read.thread = focal;
    const above = answeredBy(post);
    if (above) {
      read.parent = focal;
      read.replyingTo = [above];
    }
  }
  if (viewerOf(post.ownerDocument)?.toLowerCase() === author.handle.toLowerCase()) read.own = true;
  return read;
}

/** The post that the page is about, and whose it is; looked for once a slice. */
const focalIn = remember((document: Document): { post: Element; handle: string | undefined } | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  const focal = codeOf(base.pathname);
  for (const link of focal ? document.querySelectorAll(`a[href*="/post/${focal}"]`) : []) {
    const post = link.querySelector('time') && link.closest(selectors.post);
    if (post && codeIn(post, base) === focal) return { post, handle: authorOf(post, base)?.author.handle };
  }
  return undefined;
});

/** On the page of a post, what stands below it answers it. Says whose post that is. */
function answeredBy(post: Element): string | undefined {
  const focal = focalIn(post.ownerDocument);
  return focal && focal.post !== post && focal.post.compareDocumentPosition(post) & 4
    ? focal.handle
    : undefined;
}

/** Where the mark goes: beside the author's name. */
export const placeOf = (post: Element, base: URL): Element | undefined =>
  authorOf(post, base)?.link.parentElement ?? undefined;
