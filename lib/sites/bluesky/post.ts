import type { Author, Post } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readCount, readScaled } from '../numbers';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { addressOf, isProfile, selectors, timeOf } from './selectors';

const home = 'https://bsky.app';
const everyPost = () => `${selectors.item}, ${selectors.bare}`;

export function surfaceOf(url: URL): Surface {
  const { handle, key } = addressOf(url);
  if (url.pathname.startsWith('/messages/')) return 'direct';
  return key ? 'thread' : handle ? 'profile' : 'timeline';
}

export const viewerOf = remember((document: Document): string | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  for (const link of document.querySelectorAll(selectors.viewer)) {
    const url = linkOf(link, base);
    if (url && isProfile(url) && !link.closest(everyPost())) return addressOf(url).handle;
  }
  return undefined;
});

const HANDLE = /(?:^|\s)@([\w.-]+\.[\w-]+)/;
/** Without the marks that keep a handle left to right. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** The quoted post around an element: a box with an author of its own, inside the item. */
function quoteAround(element: Element, item: Element): Element | null {
  let box = element.closest(selectors.box);
  while (box && box !== item && item.contains(box)) {
    if (!box.matches(`a:not(${selectors.permalink})`) && HANDLE.test(plain(readLine(box, 400)))) return box;
    box = box.parentElement?.closest(selectors.box) ?? null;
  }
  return null;
}

const own = (item: Element, selector: string): Element[] =>
  [...item.querySelectorAll(selector)].filter((one) => !quoteAround(one, item));

interface Named {
  author: Author;
  /** The element that shows the handle; what stands above it tells why the post is here. */
  at: Element;
}

/** The first link with an @handle in it: the name stands in the same link, or in the one before it. */
export function namedIn(scope: Element, links: Element[], base: URL): Named | undefined {
  let before = '';
  for (const link of links) {
    const url = linkOf(link, base);
    if (!url || !isProfile(url)) continue;
    const words = plain(readText(link));
    const shown = /^([^]*?)@([\w.-]+\.[\w-]+)\s*$/.exec(words);
    if (!shown?.[2]) {
      if (words) before = words;
      continue;
    }
    const name = shown[1]!.replace(/\s+/g, ' ').trim() || before.replace(/\s+/g, ' ').trim();
    const tested = scope.getAttribute('data-testid')?.split('-by-')[1];
    const handle = shown[2] || tested || '';
    const author: Author = { name, handle, url: `${home}/profile/${handle}` };
    return { author, at: link };
  }
  return undefined;
}

const follows = (first: Element, second: Element): boolean =>
  Boolean(first.compareDocumentPosition(second) & 4);

/** Key of the item's own post: its time's link stands before its words; the post of a page has none. */
function keyOf(item: Element, named: Named, words: Element | undefined, base: URL): string | undefined {
  for (const link of own(item, selectors.permalink)) {
    if (words?.contains(link) || !follows(named.at, link) || (words && follows(words, link))) continue;
    const found = addressOf(linkOf(link, base) ?? base);
    const theirs = found.handle === named.author.handle || found.handle?.startsWith('did:');
    if (found.key && theirs && !/\/(?:liked-by|reposted-by|quotes)/.test(link.getAttribute('href') ?? ''))
      return found.key;
  }
  const page = addressOf(base);
  const here = page.handle === named.author.handle || page.handle?.startsWith('did:');
  return item.matches('[data-testid^="postThreadItem-by-"]') && here ? page.key : undefined;
}

const wordsIn = (item: Element): Element | undefined => own(item, selectors.text)[0];

/** Handle, key and place of an item, read once a slice: its neighbours ask for it too. */
const headOf = remember((item: Element) => {
  let known: { named: Named; key: string } | undefined | null = null;
  return (base: URL) => {
    if (known !== null) return known;
    known = undefined;
    const named = namedIn(item, own(item, selectors.profile), base);
    const key = named && keyOf(item, named, wordsIn(item), base);
    if (named && key) known = { named, key };
    return known;
  };
});

function quotedIn(item: Element, base: URL): Post['quoted'] {
  for (const text of item.querySelectorAll(`${selectors.text}, ${selectors.profile}`)) {
    const box = quoteAround(text, item);
    if (!box) continue;
    const words = box.querySelector(selectors.text);
    const author =
      namedIn(box, [...box.querySelectorAll(selectors.profile)], base)?.author ?? namedByWords(box);
    return { ...(author ? { author } : {}), text: words ? readText(words, { flat: true }) : '' };
  }
  return undefined;
}

/** A quoted post is one link as a whole on some pages, and its author's name is plain text then. */
function namedByWords(box: Element): Author | undefined {
  const found = /^(.*?)\s*@([\w.-]+\.[\w-]+)/.exec(plain(readLine(box, 400)));
  return found?.[2]
    ? { name: found[1] ?? '', handle: found[2], url: `${home}/profile/${found[2]}` }
    : undefined;
}

const isShown = (item: Element): boolean => !item.closest(selectors.hidden);

/** Posts of a page, top to bottom, on the screen that stands in front. */
const shownIn = remember((document: Document): Element[] =>
  [...document.querySelectorAll(selectors.item)].filter(isShown),
);

/** Whether the item's line leads up to the post above it. */
function leadsUp(item: Element, named: Named): boolean {
  const line = item.querySelector(selectors.line);
  return line !== null && follows(line, named.at) && !follows(avatarOf(item) ?? named.at, line);
}
const avatarOf = (item: Element): Element | null => item.querySelector(`${selectors.profile} img`);

function context(item: Element, post: Post, named: Named, base: URL): void {
  const focal = addressOf(base).key;
  const shown = shownIn(item.ownerDocument);
  const at = shown.indexOf(item);
  const above = shown[at - 1] && headOf(shown[at - 1]!)(base)?.key;
  if (!focal) {
    if (above && leadsUp(item, named)) post.parent = above;
    return;
  }
  const keys = shown.map((one) => headOf(one)(base)?.key);
  const focalAt = keys.indexOf(focal);
  if (at < 0 || focalAt < 0) return;
  post.thread = keys[0] ?? focal;
  if (at <= focalAt) {
    if (above) post.parent = above;
    return;
  }
  post.parent = above && leadsUp(item, named) ? above : focal;
}

/** Reads a post of a feed, a thread, a profile or the notifications. */
export function readPost(item: Element, base: URL): Post | undefined {
  if (!isShown(item) || item.parentElement?.closest(everyPost())) return undefined;
  const head = headOf(item)(base);
  if (!head) return undefined;
  const { named, key } = head;
  const { author } = named;
  const words = wordsIn(item);
  const post: Post = {
    site: 'bluesky',
    id: key,
    surface: surfaceOf(base),
    url: `${home}/profile/${author.handle}/post/${key}`,
    author,
    // Line breaks stand in the text itself.
    text: words ? readText(words, { flat: true }) : '',
  };
  const at = timeOf(key);
  if (at) post.at = at;
  const quoted = quotedIn(item, base);
  if (quoted) post.quoted = quoted;
  const profiles = own(item, selectors.profile).flatMap((link) => {
    const url = linkOf(link, base);
    const handle = url && isProfile(url) ? addressOf(url).handle : undefined;
    return handle && handle !== author.handle && !words?.contains(link) ? [{ link, handle }] : [];
  });
  const to = profiles.find(({ link }) => follows(named.at, link) && (!words || follows(link, words)));
  if (to) post.replyingTo = [to.handle];
  const reposter = profiles.find(({ link }) => follows(link, named.at) && readLine(link));
  if (reposter) post.repostedBy = reposter.handle;
  const media = own(item, selectors.image)
    .filter((image) => !image.closest(selectors.profile) && !words?.contains(image))
    .map((image) => image.getAttribute('alt')!.trim());
  if (media.length) post.media = media;
  for (const [field, selector] of [
    ['likes', selectors.likes],
    ['reposts', selectors.reposts],
  ] as const) {
    const count = readScaled(readLine(item.querySelector(selector)));
    if (count !== undefined) post[field] = count;
  }
  const replies = readCount(item.querySelector(selectors.reply)?.getAttribute('aria-label'));
  if (replies !== undefined) post.replies = replies;
  if (surfaceOf(base) === 'profile' && addressOf(base).handle === author.handle) {
    const followers = readScaled(readLine(item.ownerDocument.querySelector(selectors.followers)));
    if (followers !== undefined) author.followers = followers;
  }
  if (viewerOf(item.ownerDocument)?.toLowerCase() === author.handle.toLowerCase()) post.own = true;
  context(item, post, named, base);
  return post;
}

/** Where the mark goes: beside the name. */
export const placeOf = (item: Element, base: URL): Element | undefined =>
  namedIn(item, own(item, selectors.profile), base)?.at.parentElement ?? undefined;
