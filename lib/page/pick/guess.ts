import { linkOf } from '@/lib/sites/links';
import { readLine, readText } from '@/lib/sites/read-text';

/** Where the parts of a post stand: one selector each, the last three within the post. */
export interface Places {
  post: string;
  text?: string;
  author?: string;
  link?: string;
}
export type PartName = 'text' | 'author' | 'link';
/** The elements that hold the parts of a post, as far as they are known. */
export type PartElements = Partial<Record<PartName, Element>>;

/** What people who build pages wrap one post in. */
const POSTS =
  'article, [role="article"], [itemprop="review"], [itemprop="comment"], [itemtype*="schema.org/Review"], [itemtype*="schema.org/Comment"], [itemtype*="SocialMediaPosting"], [role="listitem"], li, blockquote';
const AUTHORS =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel~="author"], a[href*="/user"], a[href*="/@"], a[href*="/u/"], a[href*="/profile"], a[href*="/member"], a[href*="/people"], a[href*="/author"]';
const TEXTS =
  '[itemprop="reviewBody"], [itemprop="articleBody"], [itemprop="commentText"], [itemprop="text"], [itemprop="description"]';
const LINKS = '[itemprop="url"][href], a[rel~="bookmark"]';
/** Elements looked through in one post; a page that was pointed at as a whole has more than anybody wants. */
const MANY = 3_000;

const query = (root: Element, selector: string | undefined): Element | undefined => {
  if (!selector) return undefined;
  try {
    return root.querySelector(selector) ?? undefined;
  } catch {
    return undefined;
  }
};

/** The post that an element most likely belongs to: where one was taken before, what looks like one, or itself. */
export function postAround(element: Element, kept: Places | undefined): Element {
  for (const selector of [kept?.post, POSTS]) {
    if (!selector) continue;
    try {
      const found = element.closest(selector);
      if (found && found !== element.ownerDocument.body) return found;
    } catch {
      // A kept selector that no browser reads any more is no help.
    }
  }
  // Where nothing says so: one of several that are built alike, and that somebody's name stands in.
  for (let at: Element | null = element; at && at !== element.ownerDocument.body; at = at.parentElement) {
    const kind = at.localName + (at.classList[0] ?? '');
    for (const beside of [at.previousElementSibling, at.nextElementSibling])
      if (beside && beside.localName + (beside.classList[0] ?? '') === kind && at.querySelector(AUTHORS))
        return at;
  }
  return element;
}

/** Where text, author and address of a post most likely stand. Pure reading. */
export function guessParts(post: Element, kept: Places | undefined): PartElements {
  const parts: PartElements = {};
  const author =
    query(post, kept?.author) ??
    [...post.querySelectorAll(AUTHORS)].find((one) => readLine(one, 200) !== '') ??
    [...post.querySelectorAll('h1, h2, h3, h4, h5, strong, b, cite')].find(
      (one) => readLine(one, 200).length > 1 && readLine(one, 200).length < 60,
    );
  if (author) parts.author = author;
  const text = query(post, kept?.text) ?? query(post, TEXTS) ?? wordiest(post, author);
  if (text) parts.text = text;
  const link =
    query(post, kept?.link) ??
    post.querySelector('a[href] time')?.closest('a') ??
    query(post, LINKS) ??
    undefined;
  if (link) parts.link = link;
  return parts;
}

/** The element with the most words of its own; where they are paragraphs, what holds them all. */
function wordiest(post: Element, author: Element | undefined): Element | undefined {
  let best: Element | undefined;
  let most = 0;
  let looked = 0;
  for (const element of post.querySelectorAll('*')) {
    looked += 1;
    if (looked > MANY) break;
    if (author?.contains(element) || element.closest('button, script, style, noscript, form')) continue;
    let length = 0;
    for (const node of element.childNodes)
      if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
    if (length > most) {
      most = length;
      best = element;
    }
  }
  const around = best?.parentElement;
  if (best?.tagName === 'P' && around && around !== post && post.contains(around))
    return [...around.children].filter(({ tagName }) => tagName === 'P').length > 1 ? around : best;
  return best;
}

/** What the parts say: words as a person reads them, the address made absolute. */
export function readParts(
  post: Element,
  { text, author, link }: PartElements,
  base: URL,
): Record<PartName, string> {
  return {
    text: readText(text ?? post, { collapse: true }),
    author: readLine(author, 200),
    link: linkOf(link?.closest('a[href]') ?? link, base)?.href ?? '',
  };
}
