import type { Author, Post } from '@/lib/domain/post';
import { linkOf } from '../links';
import { readLine, readText } from '../read-text';
import { stableId } from '../stable-id';
import { handleOf } from './ids';
import { profileUrl } from './unit';
import { isOwnHeading, selectors } from './selectors';
import { viewerName, viewerOf } from './viewer';

/** Conversation of the address bar. */
export const threadOf = (base: URL): string | undefined =>
  /^\/(?:messages\/)?(?:e2ee\/)?t\/([^/?#]+)/.exec(base.pathname)?.[1];

/** The element that holds one conversation: its messages, its header and its composer. */
export function conversationOf(element: Element): Element {
  let around: Element = element;
  while (around.parentElement && around.parentElement.tagName !== 'BODY') {
    if (
      around.querySelector(selectors.editor) &&
      around.querySelector(`${selectors.messages}, ${selectors.grid}`)
    )
      return widen(around);
    around = around.parentElement;
  }
  return around;
}

/** Up to the header, as long as no second conversation comes into it. */
function widen(conversation: Element): Element {
  let around = conversation;
  for (let step = 0; step < 6; step += 1) {
    const parent = around.parentElement;
    if (!parent || parent.tagName === 'BODY' || parent.querySelectorAll(selectors.editor).length > 1) break;
    if (parent.querySelector('[role="feed"], [role="banner"]')) break;
    around = parent;
    if (around.querySelector('h1, h2')) break;
  }
  return around;
}

function headingOf(row: Element): string {
  let at: Element | null = row;
  for (let step = 0; at && step < 40; step += 1) {
    const words = readLine(at.querySelector('h4, h5, h3'));
    if (words) return words;
    at = at.previousElementSibling;
  }
  return '';
}

/** Reads one message of Messenger. Messages have no id in the page: theirs is made of conversation, author and words. */
export function readMessage(row: Element, base: URL): Post | undefined {
  const marked = row.querySelector(selectors.messages) ?? (row.matches(selectors.messages) ? row : null);
  if (!marked || row.querySelector(selectors.dateBreak)) return undefined;
  const boxes = [...row.querySelectorAll('[dir="auto"]')].filter(
    (box) =>
      !box.closest('h3, h4, h5, button, [role="button"]') &&
      !box.parentElement?.closest('[dir="auto"]') &&
      readLine(box) !== '',
  );
  const box = boxes.at(-1);
  const text = box ? readText(box) : '';
  if (!box && !row.querySelector('img[src*="scontent"], video')) return undefined;
  const heading = headingOf(row);
  const conversation = conversationOf(row);
  const label = row.closest(selectors.grid)?.getAttribute('aria-label') ?? '';
  const title = readLine(conversation.querySelector('h1, h2'));
  const document = row.ownerDocument;
  const incoming =
    heading !== '' && (label.includes(heading) || title === heading)
      ? true
      : isOwnHeading(heading) || heading === viewerName(document)
        ? false
        : row.querySelector('img[alt]:not([alt=""])') !== null || label === '';
  const partner = partnerOf(conversation, incoming ? heading || title : title || named(label), base);
  const viewer = viewerOf(document);
  const author: Author = incoming ? partner : { name: viewerName(document) ?? '', handle: viewer ?? '~self' };
  const thread = threadOf(base) ?? partner.handle;
  const post: Post = {
    site: 'facebook',
    id: stableId('messenger', thread, incoming ? author.handle : '~self', text),
    surface: 'direct',
    author,
    text,
    own: !incoming,
    thread,
  };
  const answered = incoming ? undefined : lastIncoming(row, base);
  if (answered) post.parent = answered;
  const to = incoming ? viewer : partner.handle;
  if (to) post.replyingTo = [to];
  return post;
}

/** The other person's last message above one's own: what it answers. */
function lastIncoming(row: Element, base: URL): string | undefined {
  let at = row.previousElementSibling;
  for (let step = 0; at && step < 60; step += 1) {
    const marked = isOwnHeading(readLine(at.querySelector('h4, h5, h3'))) ? undefined : readMessage(at, base);
    if (marked && !marked.own) return marked.id;
    at = at.previousElementSibling;
  }
  return undefined;
}

const named = (label: string): string =>
  label
    .split(/\s(?:with|mit|avec|con|com|met|med|z)\s/)
    .at(-1)
    ?.trim() ?? '';

function partnerOf(conversation: Element, name: string, base: URL): Author {
  for (const link of conversation.querySelectorAll('a[href]')) {
    if (link.closest(selectors.row)) continue;
    const url = linkOf(link, base);
    const handle = url && handleOf(url);
    if (handle && url)
      return { name: name || readLine(link) || handle, handle, url: profileUrl(url, handle) };
  }
  const thread = threadOf(base);
  if (thread && /^\d+$/.test(thread))
    return { name, handle: thread, url: `https://www.facebook.com/profile.php?id=${thread}` };
  return { name, handle: stableId('messenger', name.toLowerCase()) };
}
