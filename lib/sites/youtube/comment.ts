import type { Author, Post } from '@/lib/domain/post';
import { linkOf } from '../links';
import { readScaled } from '../numbers';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { opening, stableId } from '../stable-id';
import { channelOf, postOf, selectors, videoOf } from './selectors';

const home = 'https://www.youtube.com';
const isStudio = (url: URL): boolean => url.hostname.startsWith('studio.');

/** The account of the signed-in channel, where the page shows it. */
export const viewerOf = remember((document: Document): string | undefined =>
  document.querySelector(selectors.viewer)?.getAttribute('alt')?.slice(1),
);

/** Who owns what is being watched; in Studio, the channel that is signed in. */
const ownerOf = remember((document: Document): string | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  if (isStudio(base)) return channelOf(base);
  for (const link of document.querySelectorAll(selectors.owner)) {
    const url = linkOf(link, base);
    const channel = url && channelOf(url);
    if (channel) return channel;
  }
  return channelOf(base);
});

function authorOf(element: Element, base: URL): Author | undefined {
  const shown = element.querySelector(selectors.author);
  // The video's own channel is shown by a badge in place of its name.
  const badge = element.querySelector(selectors.badge)?.querySelector(selectors.badgeName);
  for (const named of [badge, shown]) {
    const link = named?.closest('a') ?? named?.querySelector('a') ?? null;
    const url = linkOf(link, base) ?? linkOf(shown?.closest('a') ?? shown?.querySelector('a'), base);
    const handle = url && channelOf(url);
    const name = readLine(named).replace(/^@/, '');
    if (!handle || !name) continue;
    const path = /^UC[\w-]{20,}$/.test(handle) ? `channel/${handle}` : `@${encodeURIComponent(handle)}`;
    return { name, handle, url: `${home}/${path}` };
  }
  const name = readLine(shown).replace(/^@/, '');
  return name ? { name, handle: name } : undefined;
}

/** The site's id of a comment: the `lc` of the link that its time is; a reply's begins with the comment's. */
function linkedId(element: Element, base: URL): { id?: string; video?: string } {
  let video: string | undefined;
  for (const link of element.querySelectorAll(selectors.time)) {
    const url = linkOf(link, base);
    if (!url || link.closest(selectors.text)) continue;
    video ??= videoOf(url) ?? postOf(url);
    const id = url.searchParams.get('lc');
    if (id && /^[\w.-]+$/.test(id)) return { id, video };
  }
  return { video };
}

/** First comment of the thread around: the one that its replies answer. */
function aboveIn(element: Element): Element | undefined {
  let thread = element.closest(selectors.thread);
  while (thread) {
    const first = thread.querySelector(selectors.comment);
    if (first && first !== element) return first;
    thread = thread.parentElement?.closest(selectors.thread) ?? null;
  }
  return undefined;
}

/** What the comments of this page stand below: a video, or a post of a channel's community. */
function subjectOf(element: Element, base: URL): string | undefined {
  const here = videoOf(base) ?? postOf(base);
  if (here) return here;
  const links = element.closest(selectors.thread) ?? element;
  for (const link of links.querySelectorAll(selectors.video)) {
    const url = link.closest(selectors.text) ? undefined : linkOf(link, base);
    const video = url && videoOf(url);
    if (video) return video;
  }
  return undefined;
}

/** Id of a comment: the site's, else made of its author and words. */
export function idOf(element: Element, base: URL): string | undefined {
  const { id } = linkedId(element, base);
  if (id) return id;
  const author = authorOf(element, base);
  const words = element.querySelector(selectors.text);
  if (!author || !words) return undefined;
  return stableId(
    'youtube',
    subjectOf(element, base) ?? '',
    author.handle,
    opening(readText(words, { flat: true })),
  );
}

/** Reads a comment or a reply, below a video, a short or a community post, or in Studio. */
export function readComment(element: Element, base: URL): Post | undefined {
  const author = authorOf(element, base);
  const id = idOf(element, base);
  const words = element.querySelector(selectors.text);
  if (!author || !id || !words) return undefined;
  const linked = linkedId(element, base);
  const subject = linked.video ?? subjectOf(element, base);
  const post: Post = {
    site: 'youtube',
    id,
    surface: 'thread',
    author,
    // Words and line breaks stand in inline boxes.
    text: readText(words, { flat: true }),
  };
  const above = aboveIn(element);
  const parent = (above && idOf(above, base)) ?? /^(.+?)\./.exec(linked.id ?? '')?.[1] ?? subject;
  if (parent && parent !== id) post.parent = parent;
  if (subject) post.thread = subject;
  if (linked.id && subject)
    post.url = subject.startsWith('Ugk')
      ? `${home}/post/${subject}?lc=${linked.id}`
      : `${home}/watch?v=${subject}&lc=${linked.id}`;
  const to = above ? authorOf(above, base)?.handle : ownerOf(element.ownerDocument);
  if (to) post.replyingTo = [to];
  const likes = readScaled(readLine(element.querySelector(selectors.likes)));
  if (likes !== undefined) post.likes = likes;
  const own = isStudio(base) ? ownerOf(element.ownerDocument) : viewerOf(element.ownerDocument);
  if (own && own.toLowerCase() === author.handle.toLowerCase()) post.own = true;
  return post;
}

/** Reads a post of a channel's community. */
export function readPost(element: Element, base: URL): Post | undefined {
  const author = authorOf(element, base);
  if (!author) return undefined;
  const words = element.querySelector(selectors.text);
  const text = words ? readText(words, { flat: true }) : '';
  let id: string | undefined;
  for (const link of element.querySelectorAll(selectors.postTime)) {
    const url = linkOf(link, base);
    id ??= url && postOf(url);
  }
  const post: Post = {
    site: 'youtube',
    id: id ?? stableId('youtube', author.handle, opening(text)),
    surface: postOf(base) ? 'thread' : channelOf(base) ? 'profile' : 'timeline',
    author,
    text,
  };
  if (id) post.url = `${home}/post/${id}`;
  const likes = readScaled(readLine(element.querySelector(selectors.likes)));
  if (likes !== undefined) post.likes = likes;
  return post;
}
