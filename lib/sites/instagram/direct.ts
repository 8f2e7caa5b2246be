import type { Author, Post } from '@/lib/domain/post';
import { lastBefore, rowsIn } from '../conversation';
import { linkOf } from '../links';
import { isOwnHeading } from '../own-heading';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { stableId } from '../stable-id';
import { viewerOf } from './parts';
import { handleOf, selectors } from './selectors';

const threadOf = (base: URL): string | undefined => /^\/direct\/t\/([\w-]+)/.exec(base.pathname)?.[1];

/** The element that holds one conversation: its header, its messages and its composer. */
export const conversationOf = remember((element: Element): Element => {
  let around = element;
  while (around.parentElement && around.parentElement.tagName !== 'BODY') {
    if (around.querySelector(selectors.messageEditor) && around.querySelector(selectors.row)) {
      // Up to the header, which names whom it is with.
      for (let step = 0; step < 4 && around.parentElement && !headerLink(around); step += 1) {
        if (around.parentElement.tagName === 'BODY' || around.matches(selectors.main)) break;
        around = around.parentElement;
      }
      return around;
    }
    around = around.parentElement;
  }
  return around;
});

const headerLink = (conversation: Element): Element | undefined => {
  const base = new URL(conversation.ownerDocument.URL);
  return [...conversation.querySelectorAll('a[href]')].find((link) => {
    if (link.closest(selectors.row)) return false;
    const url = linkOf(link, base);
    return url !== undefined && handleOf(url.pathname) !== undefined && readLine(link) !== '';
  });
};

const rowsOf = rowsIn(() => selectors.row);
const listOf = (row: Element): Element => row.closest(selectors.grid) ?? conversationOf(row);

/** The words of a message; undefined for a row that holds none: a date, a line of the chat list. */
const wordsOf = remember((row: Element): string | undefined => {
  if (
    row.querySelector(selectors.dateBreak) ||
    !row.querySelector(`${selectors.messages}, [dir="auto"], img`)
  )
    return undefined;
  if (row.closest('nav, [role="navigation"]') || row.querySelector(selectors.row)) return undefined;
  const boxes = [...row.querySelectorAll('[dir="auto"]')].filter(
    (box) =>
      !box.closest(`${selectors.heading}, ${selectors.button}`) &&
      !box.parentElement?.closest('[dir="auto"]') &&
      readLine(box) !== '',
  );
  const box = boxes.at(-1);
  if (box) return readText(box);
  return row.querySelector(`${selectors.messages} img, video, audio`) ? '' : undefined;
});

/** Who wrote the message: its own heading, or that of the message above where one heading stands for several. */
const headingOf = remember((row: Element): string => {
  const words = (at: Element) => readLine(at.querySelector(selectors.heading));
  return (
    words(row) ||
    lastBefore(rowsOf(listOf(row)), row, (above) =>
      above.querySelector(selectors.dateBreak) ? '' : words(above) || undefined,
    ) ||
    ''
  );
});

/** Account that stands beside the words by its picture. */
function pictured(row: Element, base: URL): string | undefined {
  for (const link of row.querySelectorAll('a[href]')) {
    const url = link.querySelector('img') ? linkOf(link, base) : undefined;
    const handle = url && handleOf(url.pathname);
    if (handle) return handle;
  }
  return undefined;
}

function isIncoming(row: Element, base: URL): boolean {
  const picture = pictured(row, base);
  if (picture) return picture !== viewerOf(row.ownerDocument);
  const heading = headingOf(row);
  return heading !== '' && !isOwnHeading(heading);
}

/** Messages have no id in the page: theirs is made of conversation, author, words, and how often these came before. */
function idOf(row: Element, thread: string, base: URL): string {
  const side = isIncoming(row, base);
  const words = wordsOf(row);
  const rows = rowsOf(listOf(row));
  const same = rows
    .slice(0, Math.max(0, rows.indexOf(row)))
    .filter((above) => wordsOf(above) === words && isIncoming(above, base) === side).length;
  return stableId('instagram', thread, side ? 'them' : '~self', words ?? '', ...(same ? [String(same)] : []));
}

function partnerOf(row: Element, base: URL): Author {
  const link = headerLink(conversationOf(row));
  const url = linkOf(link, base);
  const handle = pictured(row, base) ?? (url && handleOf(url.pathname));
  const name = isOwnHeading(headingOf(row)) ? '' : headingOf(row);
  if (handle)
    return { name: name || readLine(link) || handle, handle, url: `https://www.instagram.com/${handle}/` };
  return { name, handle: stableId('instagram', threadOf(base) ?? name.toLowerCase()) };
}

/** Reads a message of an open conversation. */
export function readMessage(row: Element, base: URL): Post | undefined {
  const thread = threadOf(base);
  const text = thread ? wordsOf(row) : undefined;
  if (!thread || text === undefined) return undefined;
  const incoming = isIncoming(row, base);
  const viewer = viewerOf(row.ownerDocument);
  const partner = partnerOf(row, base);
  const post: Post = {
    site: 'instagram',
    id: idOf(row, thread, base),
    surface: 'direct',
    author: incoming ? partner : { name: viewer ?? '', handle: viewer ?? '~self' },
    text,
    own: !incoming,
    thread,
  };
  const answered = incoming ? undefined : lastIncoming(row, listOf(row), base);
  if (answered) post.parent = idOf(answered, thread, base);
  const to = incoming ? viewer : partner.handle;
  if (to) post.replyingTo = [to];
  return post;
}

/** The other person's last message: above this one, or of the whole conversation. */
export const lastIncoming = (row: Element | undefined, list: Element, base: URL): Element | undefined =>
  lastBefore(rowsOf(list), row, (above) =>
    wordsOf(above) !== undefined && isIncoming(above, base) ? above : undefined,
  );
