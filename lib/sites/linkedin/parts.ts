import type { Author, Post } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readCount } from '../numbers';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { opening, stableId } from '../stable-id';
import type { commentUrn } from './ids';
import { pageUrn, timeOf } from './ids';
import { personOf, selectors } from './selectors';

export function surfaceOf(url: URL): Surface {
  if (url.pathname.startsWith('/messaging')) return 'direct';
  if (pageUrn(url)) return 'thread';
  return personOf(url.pathname) ? 'profile' : 'timeline';
}

export const personIn = (link: Element | null | undefined, base: URL): ReturnType<typeof personOf> => {
  const url = linkOf(link, base);
  return url && /(?:^|\.)linkedin\.com$/.test(url.hostname) ? personOf(url.pathname) : undefined;
};

/** An author from a link and the element that holds the name. */
export function authorFrom(link: Element | null | undefined, name: string, base: URL): Author | undefined {
  const person = personIn(link, base);
  if (!person || !name) return undefined;
  return {
    name,
    handle: person.handle,
    url: `https://www.linkedin.com/${person.kind}/${encodeURIComponent(person.handle)}/`,
  };
}

/** Companies show their followers below their name, as a whole number; people show what they do. */
export function withFollowers(author: Author, line: string): Author {
  const counts = /\/(?:company|school|showcase)\//.test(author.url ?? '') && !/\d\s?[kmb]/i.test(line);
  const followers = counts ? readCount(line) : undefined;
  return followers === undefined ? author : { ...author, followers };
}

const isCopy = (element: Element): boolean => element.classList.contains('visually-hidden');

/** Words of a post or comment: without the copies for screen readers and "see more". */
export const wordsIn = (box: Element): string =>
  readText(box, {
    skip: (element) =>
      isCopy(element) ||
      element.getAttribute('data-testid') === 'expandable-text-button' ||
      element.getAttribute('role') === 'button',
    // The sign of a hashtag is hidden, the word "hashtag" stands beside it for screen readers.
    keep: (element) => element.textContent === '#',
  });

export const follows = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & 4);

/** The poster's words, and those of the post that they share: what stands below the second author is not theirs. */
export function sharedOut(
  boxes: Element[],
  second: { place: Element; author: Author | undefined } | undefined,
): Pick<Post, 'text' | 'quoted'> {
  const [own, theirs] = [false, true].map((below) =>
    boxes.find((box) => (second !== undefined && follows(second.place, box)) === below),
  );
  const words = { text: own ? wordsIn(own) : '' };
  if (!second) return words;
  const quoted = { ...(second.author ? { author: second.author } : {}), text: theirs ? wordsIn(theirs) : '' };
  return { ...words, quoted };
}

/** A name that is printed twice, once for the eye and once for screen readers. */
export function nameIn(element: Element | null | undefined): string {
  if (!element) return '';
  const shown =
    element.querySelector('[dir="ltr"] > [aria-hidden="true"]') ??
    element.querySelector(':scope > [aria-hidden="true"]');
  return (shown ? readLine(shown) : wordsIn(element)).replace(/\s+/g, ' ').split('•')[0]!.trim();
}

/** In place of the time, an advertisement has a word: no number, no bullet. */
export const isNoTime = (line: string): boolean => line !== '' && !/[\p{Nd}•·]/u.test(line);

/** The signed-in account, from the card of one's own beside the feed. */
export const viewerOf = remember((document: Document): string | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  if (!base.pathname.startsWith('/feed')) return undefined;
  for (const link of document.querySelectorAll(
    'main a[href*="/in/"], .feed-identity-module a[href*="/in/"]',
  )) {
    if (link.closest(`${selectors.card}, ${selectors.update}`)) return undefined;
    const person = personIn(link, base);
    if (person) return person.handle;
  }
  return undefined;
});

const ADDRESS = 'https://www.linkedin.com/feed/update/';

function finish(post: Post, urn: string | undefined, path: string, document: Document): Post {
  if (urn) post.url = ADDRESS + path;
  const at = urn && timeOf(urn);
  if (at) post.at = at;
  if (viewerOf(document)?.toLowerCase() === post.author.handle.toLowerCase()) post.own = true;
  return post;
}

/** A post with everything that its urn tells. `id` is the urn, or made up of what stays the same. */
export function postOf(
  id: string | undefined,
  author: Author,
  words: Pick<Post, 'text' | 'quoted'>,
  base: URL,
  document: Document,
): Post {
  const known = id ?? stableId('linkedin', author.handle, opening(words.text));
  const post: Post = { site: 'linkedin', id: known, surface: surfaceOf(base), author, ...words };
  return finish(post, id?.startsWith('urn:') ? id : undefined, `${known}/`, document);
}

/** A comment with everything that its urn tells; `outer` is the post, `above` the comment that it answers. */
export function commentOf(
  urn: ReturnType<typeof commentUrn>,
  author: Author,
  text: string,
  { outer, above, base, document }: { outer?: Post; above?: Post; base: URL; document: Document },
): Post {
  const thread = outer?.id ?? urn?.thread ?? pageUrn(base);
  const post: Post = {
    site: 'linkedin',
    id: urn?.id ?? stableId('linkedin', thread ?? '', author.handle, opening(text)),
    surface: 'thread',
    author,
    text,
  };
  if (thread) Object.assign(post, { thread, parent: above?.id ?? thread });
  const to = (above ?? outer)?.author.handle;
  if (to) post.replyingTo = [to];
  return finish(post, urn?.id, `${urn?.thread}/?commentUrn=${encodeURIComponent(urn?.id ?? '')}`, document);
}
