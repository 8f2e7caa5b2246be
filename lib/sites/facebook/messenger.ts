import type { Author, Post } from '@/lib/domain/post';
import { lastBefore, rowsIn } from '../conversation';
import { linkOf } from '../links';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { stableId } from '../stable-id';
import { handleOf } from './ids';
import { profileUrl } from './unit';
import { isOwnHeading, selectors } from './selectors';
import { viewerName, viewerOf } from './viewer';

/** Conversation of the address bar. */
const threadOf = (base: URL): string | undefined =>
  /^\/(?:messages\/)?(?:e2ee\/)?t\/([^/?#]+)/.exec(base.pathname)?.[1];

/** The element that holds one conversation: its messages, its header and its composer. */
export const conversationOf = remember((element: Element): Element => {
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
});

/** Up to the header, as long as no second conversation comes into it. */
function widen(conversation: Element): Element {
  let around = conversation;
  for (let step = 0; step < 6; step += 1) {
    const parent = around.parentElement;
    if (!parent || parent.tagName === 'BODY' || parent.querySelectorAll(selectors.editor).length > 1) break;
    if (parent.querySelector('[role="feed"], [role="banner"], [role="navigation"]')) break;
    around = parent;
    if (around.querySelector('h1, h2')) break;
  }
  return around;
}

const rowsOf = rowsIn(() => selectors.row);
/** The list that a message stands in; rows are wrapped in elements of their own on some pages. */
const listOf = (row: Element): Element => row.closest(selectors.grid) ?? conversationOf(row);
const isBreak = (row: Element): boolean => row.querySelector(selectors.dateBreak) !== null;

/** Who wrote the message: its own heading, or that of the message above where one heading stands for several. */
const headingOf = remember((row: Element): string => {
  const words = (at: Element) => readLine(at.querySelector('h3, h4, h5'));
  return (
    words(row) ||
    lastBefore(rowsOf(listOf(row)), row, (above) => (isBreak(above) ? '' : words(above) || undefined)) ||
    ''
  );
});

/** Whom the conversation is with, as its header and its list say. */
const titleOf = (row: Element): string => readLine(conversationOf(row).querySelector('h1, h2'));
const labelOf = (row: Element): string => row.closest(selectors.grid)?.getAttribute('aria-label') ?? '';

function isIncoming(row: Element): boolean {
  const heading = headingOf(row);
  const label = labelOf(row);
  if (heading !== '' && (label.includes(heading) || titleOf(row) === heading)) return true;
  if (isOwnHeading(heading) || heading === viewerName(row.ownerDocument)) return false;
  // Another person of a group has a picture beside the words.
  return label === '' || row.querySelector('img[alt]:not([alt=""])') !== null;
}

/** The words of a message; undefined for a row that holds none: a date, a line of the chat list. */
const wordsOf = remember((row: Element): string | undefined => {
  const marked = row.querySelector(selectors.messages) ?? (row.matches(selectors.messages) ? row : null);
  if (!marked || isBreak(row) || row.parentElement?.closest(selectors.row)) return undefined;
  const boxes = [...row.querySelectorAll('[dir="auto"]')].filter(
    (box) =>
      !box.closest('h3, h4, h5, button, [role="button"]') &&
      !box.parentElement?.closest('[dir="auto"]') &&
      readLine(box) !== '',
  );
  const box = boxes.at(-1);
  if (box) return readText(box);
  return row.querySelector('img, video, audio, h3, h4, h5') ? '' : undefined;
});

/** Messages have no id in the page: theirs is made of conversation, author, words, and how often these came before. */
function idOf(row: Element, thread: string): string {
  const side = isIncoming(row);
  const words = wordsOf(row);
  const rows = rowsOf(listOf(row));
  const same = rows
    .slice(0, Math.max(0, rows.indexOf(row)))
    .filter((above) => wordsOf(above) === words && isIncoming(above) === side).length;
  return stableId(
    'messenger',
    thread,
    side ? headingOf(row) : '~self',
    words ?? '',
    ...(same ? [String(same)] : []),
  );
}

/** Reads one message of Messenger. */
export function readMessage(row: Element, base: URL): Post | undefined {
  const text = wordsOf(row);
  if (text === undefined) return undefined;
  const document = row.ownerDocument;
  const incoming = isIncoming(row);
  const last = incoming ? row : lastIncoming(undefined, listOf(row));
  const title = titleOf(row) || (last ? headingOf(last) : '');
  const partner = partnerOf(conversationOf(row), (incoming && headingOf(row)) || title, base);
  const viewer = viewerOf(document);
  const author: Author = incoming ? partner : { name: viewerName(document) ?? '', handle: viewer ?? '~self' };
  const thread = threadOf(base) ?? partner.handle;
  const post: Post = {
    site: 'facebook',
    id: idOf(row, thread),
    surface: 'direct',
    author,
    text,
    own: !incoming,
    thread,
  };
  const answered = incoming ? undefined : lastIncoming(row);
  if (answered) post.parent = idOf(answered, thread);
  const to = incoming ? viewer : partner.handle;
  if (to) post.replyingTo = [to];
  return post;
}

/** The other person's last message: above this one, or of the whole conversation. */
export const lastIncoming = (row: Element | undefined, list = listOf(row!)): Element | undefined =>
  lastBefore(rowsOf(list), row, (above) =>
    wordsOf(above) !== undefined && isIncoming(above) ? above : undefined,
  );

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
