import type { Post } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readScaled } from '../numbers';
import { readLine } from '../read-text';
import { remember } from '../remember';
import { opening, stableId } from '../stable-id';
import { accountIn, addressIn, headAround, inControl, isViewer, wordsBeside, wordsIn } from './parts';
import { addressOf, handleOf, isSponsored, selectors } from './selectors';

const home = 'https://www.instagram.com';

export function surfaceOf(url: URL): Surface {
  if (url.pathname.startsWith('/direct/')) return 'direct';
  if (addressOf(url.pathname)) return 'thread';
  return handleOf(url.pathname) ? 'profile' : 'timeline';
}

const isComment = (link: Element, base: URL): boolean => addressIn(link, base)?.comment !== undefined;

/** The time that leads to the post itself. */
function ownTime(scope: Element, base: URL): Element | undefined {
  return [...scope.querySelectorAll(selectors.time)].find((time) => {
    const link = time.closest('a[href]');
    return link && scope.contains(link) && addressIn(link, base) && !isComment(link, base);
  });
}

/** Head of the caption: who wrote it and when, without a link to a comment. */
function captionHead(scope: Element, base: URL): ReturnType<typeof headAround> {
  for (const time of scope.querySelectorAll(selectors.time)) {
    const link = time.closest('a[href]');
    if (link && scope.contains(link)) continue;
    const head = headAround(time, base);
    if (head) return head;
  }
  return undefined;
}

/** In feeds the account stands once more before its caption, after the buttons. */
function captionAfter(scope: Element, handle: string, base: URL): string {
  if (!scope.matches(selectors.article)) return '';
  const named = [...scope.querySelectorAll('a[href]')].filter((link) => accountIn(link, base) === handle);
  let head: Element | undefined = named[1];
  for (let step = 0; head && step < 4 && head !== scope; step += 1) {
    const around: Element | null = head.parentElement;
    if (!around || around === scope || around.querySelector('form, video, header, time')) return '';
    const words = wordsIn(around, head);
    if (words !== '') return words;
    head = around;
  }
  return '';
}

function captionOf(scope: Element, handle: string, base: URL): string {
  const head = captionHead(scope, base);
  const beside = head && wordsBeside(head.head);
  if (beside) return wordsIn(beside, head.head);
  const heading = [...scope.querySelectorAll('h1')].find(
    (one) => !inControl(one, scope) && accountIn(one.querySelector('a[href]') ?? one, base) !== readLine(one),
  );
  const words = heading ? wordsIn(heading) : '';
  return words || captionAfter(scope, handle, base);
}

function codeOf(scope: Element, base: URL): string | undefined {
  const time = ownTime(scope, base)?.closest('a[href]');
  const own = time && addressIn(time, base)?.code;
  if (own) return own;
  const here = addressOf(base.pathname)?.code;
  if (here) return here;
  for (const link of scope.querySelectorAll(selectors.postLink)) {
    const address = addressIn(link, base);
    if (address && !link.closest('h1')) return address.code;
  }
  return undefined;
}

/** Whether the page itself is one post: nothing on it is an article of its own. */
function isWhole(main: Element, base: URL): boolean {
  const document = main.ownerDocument;
  if (main.querySelector(selectors.article)) return false;
  if (!addressOf(base.pathname) && !ownTime(main, base)) return false;
  if (base.pathname.startsWith('/reels/') && main.querySelectorAll('video').length !== 1) return false;
  return ![...document.querySelectorAll(selectors.dialog)].some((dialog) =>
    dialog.querySelector(selectors.article),
  );
}

/** Accounts of the header; the first one posted it. */
function authorOf(scope: Element, base: URL): Element | undefined {
  return [...scope.querySelectorAll('a[href]')].find(
    (link) => accountIn(link, base) && !link.closest(selectors.comment),
  );
}

/** Reads a post: an article of a feed or of a dialog, or the page of one post. */
export function readPost(scope: Element, base: URL): Post | undefined {
  if (base.pathname.startsWith('/direct/')) return undefined;
  if (scope.matches(selectors.main) && !isWhole(scope, base)) return undefined;
  const link = authorOf(scope, base);
  const handle = link && accountIn(link, base);
  if (!link || !handle) return undefined;
  const time = ownTime(scope, base);
  const code = codeOf(scope, base);
  if (!code && !scope.querySelector('img, video')) return undefined;
  const text = captionOf(scope, handle, base);
  const post: Post = {
    site: 'instagram',
    id: code ?? stableId('instagram', handle, opening(text)),
    surface: surfaceOf(base),
    author: { name: handle, handle, url: `${home}/${handle}/` },
    text,
  };
  if (code) post.url = `${home}/p/${code}/`;
  const at = (time ?? scope.querySelector(selectors.time))?.getAttribute('datetime');
  if (at) post.at = at;
  const likes = readScaled(readLine(scope.querySelector(`${selectors.likes}, ${selectors.counts}`)));
  if (likes !== undefined) post.likes = likes;
  const comments = scope.querySelectorAll(selectors.counts)[1];
  const replies = comments ? readScaled(readLine(comments)) : undefined;
  if (replies !== undefined) post.replies = replies;
  if (isAd(scope, link, time, base)) post.promoted = true;
  if (isViewer(handle, scope.ownerDocument)) post.own = true;
  return post;
}

/** An advertisement has a word in place of its date, and leads elsewhere. */
function isAd(scope: Element, author: Element, time: Element | undefined, base: URL): boolean {
  if (!scope.matches(selectors.article)) return false;
  if (!time && scope.querySelector(selectors.ad)) return true;
  let around = author.parentElement;
  for (let step = 0; around && around !== scope && step < 8; step += 1, around = around.parentElement) {
    if (around.querySelector('video, textarea, section')) return false;
    for (const one of around.querySelectorAll('span, a'))
      if (one.childElementCount === 0 && isSponsored(one.textContent ?? '') && !accountIn(one, base))
        return true;
  }
  return false;
}

/** The post around a comment: its article, or the page. */
const scopeOf = (element: Element): Element | null =>
  element.closest(selectors.article) ?? element.closest(selectors.main);
const readAround = remember((scope: Element) => {
  let post: Post | undefined | null = null;
  return (base: URL): Post | undefined => (post === null ? (post = readPost(scope, base)) : post);
});

/** Reads a comment or a reply from the element around its time. */
export function readComment(place: Element, base: URL): Post | undefined {
  const link = [...place.children].find((child) => isComment(child, base));
  const time = link?.querySelector(selectors.time);
  const address = addressIn(link, base);
  if (!link || !time || !address?.comment) return undefined;
  const found = headAround(time, base);
  if (!found) return undefined;
  const { head, handle } = found;
  const box = wordsBeside(head);
  const id = address.reply ?? address.comment;
  const scope = scopeOf(place);
  const above = scope ? readAround(scope)(base) : undefined;
  const post: Post = {
    site: 'instagram',
    id,
    surface: 'thread',
    url: linkOf(link, base)!.href.split('?')[0]!,
    author: { name: handle, handle, url: `${home}/${handle}/` },
    text: box ? wordsIn(box, head) : '',
    thread: address.code,
    parent: address.reply ? address.comment : address.code,
  };
  const at = time.getAttribute('datetime');
  if (at) post.at = at;
  const to = address.reply
    ? commentAuthor(scope, address.comment, base)
    : above?.id === address.code
      ? above.author.handle
      : undefined;
  if (to) post.replyingTo = [to];
  if (isViewer(handle, place.ownerDocument)) post.own = true;
  return post;
}

/** Who wrote the comment that a reply answers. */
function commentAuthor(scope: Element | null, comment: string, base: URL): string | undefined {
  for (const link of scope?.querySelectorAll(`a[href*="/c/${comment}"]`) ?? []) {
    const address = addressIn(link, base);
    const time = link.querySelector(selectors.time);
    if (address?.comment === comment && !address.reply && time) return headAround(time, base)?.handle;
  }
  return undefined;
}
