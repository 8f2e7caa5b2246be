import type { Author, Post } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readCount, readScaled } from '../numbers';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { stableId } from '../stable-id';
import { viewerOf } from './viewer';
import { handleOf, isChatPath, selectors, statusOf } from './selectors';

export function surfaceOf(url: URL): Surface {
  if (isChatPath(url.pathname)) return 'direct';
  if (statusOf(url.pathname)) return 'thread';
  return handleOf(url.pathname) && !/^\/[^/]+\/(?:lists|communities|topics)/.test(url.pathname)
    ? 'profile'
    : 'timeline';
}

/** First match that does not stand in a quoted post of this article. */
function outer(article: Element, selector: string): Element | null {
  const first = article.querySelector(selector);
  if (!first) return null;
  if (!quoteAround(first, article)) return first;
  for (const element of article.querySelectorAll(selector))
    if (!quoteAround(element, article)) return element;
  return null;
}

/** The quoted post around an element, if there is one; a link card or a picture has no name in it. */
function quoteAround(element: Element, article: Element): Element | null {
  let around = element.parentElement?.closest('div[role="link"]') ?? null;
  while (around && article.contains(around)) {
    if (around !== article && around.querySelector(selectors.name)) return around;
    around = around.parentElement?.closest('div[role="link"]') ?? null;
  }
  return null;
}

/** The post's own permalink: the one around its time, else one of its own pictures or figures. */
function permalink(article: Element, base: URL): { id: string; url: URL; time?: string } | undefined {
  let fallback: { id: string; url: URL } | undefined;
  for (const link of article.querySelectorAll(selectors.permalink)) {
    const url = linkOf(link, base);
    const id = url && statusOf(url.pathname);
    if (!id || !url) continue;
    const time = link.querySelector('time');
    if (time && !quoteAround(link, article))
      return { id, url, time: time.getAttribute('datetime') ?? undefined };
    if (!fallback && handleOf(url.pathname) && !link.closest(selectors.text) && !quoteAround(link, article))
      fallback = { id, url };
  }
  return fallback;
}

function authorOf(
  article: Element,
  name: Element | null,
  link: URL | undefined,
  base: URL,
): Author | undefined {
  const links = name ? [...name.querySelectorAll('a[href]')] : [];
  let handle: string | undefined;
  for (const one of links) handle ??= handleOf(linkOf(one, base)?.pathname ?? '');
  // Each of these costs more than the one before, and the first nearly always tells.
  handle ??=
    (link && handleOf(link.pathname)) ??
    outer(article, selectors.avatarOwner)
      ?.getAttribute('data-testid')
      ?.slice('UserAvatar-Container-'.length) ??
    /@([A-Za-z0-9_]{1,20})/.exec(readLine(name))?.[1];
  if (!handle) return undefined;
  const author: Author = { name: readLine(links[0] ?? name?.firstElementChild), handle };
  author.url = new URL(`/${handle}`, base).href;
  if (name?.querySelector(selectors.verified)) author.verified = true;
  return author;
}

/**
 * Posts of a list, top to bottom, by section: below a heading ("Discover more") stands what has nothing to do with the
 * posts above it. X moves its cells into place, so their order in the document says nothing.
 */
const sectionsOf = remember((list: Element): Element[][] => {
  const place = (cell: Element): number =>
    Number(/translateY\((-?[\d.]+)px\)/.exec(cell.getAttribute('style') ?? '')?.[1] ?? 0);
  const sections: Element[][] = [[]];
  for (const { cell } of [...list.children]
    .map((one) => ({ cell: one, place: place(one) }))
    .sort((one, two) => one.place - two.place)) {
    const tweet = cell.querySelector(selectors.tweet);
    if (tweet) sections.at(-1)!.push(tweet);
    else if (cell.querySelector(selectors.heading)) sections.push([]);
  }
  return sections;
});

/** The posts that this one stands with, and whether a heading stands above them. */
function shownWith(article: Element): { shown: Element[]; below: boolean } {
  const list = article.closest(selectors.cell)?.parentElement;
  const sections = list ? sectionsOf(list) : [];
  const at = sections.findIndex((section) => section.includes(article));
  return { shown: sections[at] ?? [], below: at > 0 };
}

/** The thread's line: one more, empty element below the picture of the upper post. */
function leadsDown(article: Element): boolean {
  const avatar = outer(article, selectors.avatar);
  const column = avatar?.parentElement;
  if (!avatar || !column) return false;
  const below = avatar.nextElementSibling;
  return Boolean(
    below && below === column.lastElementChild && !below.childElementCount && !below.textContent,
  );
}

const idOf = (article: Element | undefined, base: URL): string | undefined =>
  article ? permalink(article, base)?.id : undefined;

/** Parent and thread, from what stands above in the same list. */
function context(article: Element, post: Post, base: URL): void {
  const focal = statusOf(base.pathname);
  const { shown, below } = shownWith(article);
  const at = shown.indexOf(article);
  const previous = shown[at - 1];
  const upper = previous && leadsDown(previous) ? idOf(previous, base) : undefined;
  if (!focal || below) {
    if (upper) post.parent = upper;
    return;
  }
  if (article.closest(selectors.dialog)) return;
  const first = idOf(shown[0], base);
  if (post.id === focal) {
    const before = upper ?? idOf(previous, base);
    if (before) {
      post.parent = before;
      post.thread = first ?? before;
    }
    return;
  }
  const focalAt = shown.findIndex((one) => idOf(one, base) === focal);
  post.thread = first && first !== post.id ? first : focal;
  if (focalAt > at) {
    const before = upper ?? idOf(previous, base);
    if (before) post.parent = before;
    else delete post.thread;
  } else post.parent = upper ?? focal;
}

function quoted(article: Element, base: URL): Post['quoted'] {
  for (const box of article.querySelectorAll('div[role="link"]')) {
    const name = box.querySelector(selectors.name);
    if (!name) continue;
    const text = box.querySelector(selectors.text);
    const handle =
      /@([A-Za-z0-9_]{1,20})/.exec(readLine(name))?.[1] ??
      box
        .querySelector(selectors.avatarOwner)
        ?.getAttribute('data-testid')
        ?.slice('UserAvatar-Container-'.length);
    const words = text ? readText(text, { flat: true }) : '';
    if (!handle) return { text: words };
    return {
      author: { name: readLine(name.firstElementChild), handle, url: new URL(`/${handle}`, base).href },
      text: words,
    };
  }
  return undefined;
}

function answered(article: Element): string[] {
  const handles: string[] = [];
  for (const link of article.querySelectorAll('a[href]')) {
    const handle = /^@([A-Za-z0-9_]{1,20})$/.exec(link.textContent?.trim() ?? '')?.[1];
    if (!handle || handles.includes(handle)) continue;
    if (
      link.closest(`${selectors.name}, ${selectors.text}, ${selectors.social}`) ||
      quoteAround(link, article)
    )
      continue;
    if (link.closest(selectors.articleBody)) continue;
    handles.push(handle);
  }
  return handles;
}

/** The reply dialog shows the post again without a link: the one on the page behind says which it is. */
function original(article: Element, handle: string, base: URL): ReturnType<typeof permalink> {
  const words = outer(article, selectors.text)?.textContent;
  const time = article.querySelector('time')?.getAttribute('datetime');
  for (const other of article.ownerDocument.querySelectorAll(selectors.tweet)) {
    if (other === article || other.closest(selectors.dialog)) continue;
    const link = permalink(other, base);
    if (!link || handleOf(link.url.pathname)?.toLowerCase() !== handle.toLowerCase()) continue;
    if (time && link.time && time !== link.time) continue;
    if (outer(other, selectors.text)?.textContent === words) return link;
  }
  return undefined;
}

/** Reads a post of a timeline, a thread or a profile. Undefined for a shell without an author. */
export function readTweet(article: Element, base: URL): Post | undefined {
  const name = outer(article, selectors.name);
  const own = permalink(article, base);
  const author = authorOf(article, name, own?.url, base);
  if (!author) return undefined;
  const preview = !own && article.closest(selectors.dialog) !== null;
  const link = preview ? original(article, author.handle, base) : own;
  if (preview && !link) return undefined;
  const words = outer(article, selectors.text);
  const title = words ? null : outer(article, selectors.articleTitle);
  const body = title ? outer(article, selectors.articleBody) : null;
  const text = words
    ? readText(words, { flat: true })
    : [title, body]
        .map((one) => (one ? readText(one) : ''))
        .join('\n\n')
        .trim()
        .slice(0, 100_000);
  const ad = article.closest(selectors.ad) !== null && !link?.time;
  const surface = surfaceOf(base);
  const focal = statusOf(base.pathname);
  const readsArticle = !link && focal !== undefined && article.getAttribute('tabindex') === '-1';
  const id = link?.id ?? (readsArticle ? focal : stableId('x', author.handle.toLowerCase(), text));
  const post: Post = {
    site: 'x',
    id,
    surface: surface === 'direct' ? 'timeline' : surface,
    author,
    text,
  };
  if (link || readsArticle) post.url = `${base.origin}/${author.handle}/status/${post.id}`;
  if (link?.time) post.at = link.time;
  const language = words?.getAttribute('lang');
  if (language) post.language = language;
  if (ad) post.promoted = true;
  if (outer(article, selectors.more)) post.truncated = true;
  const quote = quoted(article, base);
  if (quote) post.quoted = quote;
  const handles = answered(article);
  if (handles.length) post.replyingTo = handles;
  const media = [...article.querySelectorAll(selectors.photo)]
    .filter((image) => !quoteAround(image, article))
    .map((image) => image.getAttribute('alt')?.trim() ?? '')
    .filter(
      (alt) =>
        alt !== '' &&
        alt !== article.querySelector('[data-testid="tweetPhoto"][aria-label]')?.getAttribute('aria-label'),
    );
  if (media.length) post.media = media;
  for (const [field, selector] of [
    ['replies', selectors.reply],
    ['reposts', selectors.repost],
    ['likes', selectors.like],
  ] as const) {
    const count = readCount(article.querySelector(selector)?.getAttribute('aria-label'));
    if (count !== undefined) post[field] = count;
  }
  const social = outer(article, selectors.social)?.closest('a[href]');
  const reposter = social ? handleOf(linkOf(social, base)?.pathname ?? '') : undefined;
  if (reposter) post.repostedBy = reposter;
  const viewer = viewerOf(article.ownerDocument);
  if (viewer && viewer.toLowerCase() === author.handle.toLowerCase()) post.own = true;
  const owner = surface === 'profile' ? handleOf(base.pathname) : undefined;
  if (owner && owner.toLowerCase() === author.handle.toLowerCase()) {
    const followers = followersOf(article.ownerDocument, owner);
    if (followers !== undefined) author.followers = followers;
  }
  if (!ad) context(article, post, base);
  return post;
}

function followersOf(document: Document, handle: string): number | undefined {
  for (const link of document.querySelectorAll(selectors.followers))
    if (
      handleOf(new URL(link.getAttribute('href') ?? '', 'https://x.com').pathname)?.toLowerCase() ===
      handle.toLowerCase()
    )
      return readScaled(link.textContent);
  return undefined;
}
