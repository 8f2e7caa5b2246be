import type { Author, Post } from '@/lib/domain/post';
import { lastBefore, rowsIn } from '../conversation';
import { closestAcross } from '../links';
import { readLine, readText } from '../read-text';
import { stableId } from '../stable-id';
import { authorFrom, viewerOf } from './parts';
import { selectors } from './selectors';

const rowsOf = rowsIn(() => selectors.message);

/** The element that holds one conversation: its header, its messages and its box. */
export const conversationOf = (element: Element): Element =>
  closestAcross(element, selectors.conversation) ?? element.ownerDocument.body;

const isIncoming = (row: Element): boolean => row.matches('.msg-s-event-listitem--other');

/** Only the first of several messages in a row is headed by its author. */
function headed(row: Element, selector: string): Element | undefined {
  const own = row.querySelector(selector);
  return (
    own ??
    lastBefore(rowsOf(conversationOf(row)), row, (above) =>
      isIncoming(above) === isIncoming(row) ? (above.querySelector(selector) ?? undefined) : undefined,
    )
  );
}

const threadOf = (base: URL): string | undefined =>
  /^\/messaging\/thread\/([^/?#]+)/.exec(base.pathname)?.[1];

function partnerOf(row: Element, base: URL): Author {
  const conversation = conversationOf(row);
  const incoming = isIncoming(row);
  const title = readLine(conversation.querySelector(selectors.conversationName));
  const name = (incoming ? readLine(headed(row, selectors.messageName)) : '') || title;
  const link =
    (incoming ? headed(row, selectors.messageLink) : undefined) ??
    conversation.querySelector(selectors.conversationLink);
  return (
    authorFrom(link, name, base) ?? {
      name,
      handle: stableId('linkedin', threadOf(base) ?? name.toLowerCase()),
    }
  );
}

/** Reads a message, on the page of messages or in a conversation that floats above another page. */
export function readMessage(row: Element, base: URL): Post | undefined {
  const body = row.querySelector(selectors.messageText);
  if (!body && !row.querySelector('img[class*="attachment"], video')) return undefined;
  const text = body ? readText(body) : '';
  const incoming = isIncoming(row);
  const partner = partnerOf(row, base);
  const viewer = viewerOf(row.ownerDocument);
  const thread = threadOf(base) ?? partner.handle;
  const post: Post = {
    site: 'linkedin',
    id: idOf(row, thread, text),
    surface: 'direct',
    author: incoming
      ? partner
      : { name: readLine(headed(row, selectors.messageName)), handle: viewer ?? '~self' },
    text,
    own: !incoming,
    thread,
  };
  const at = row.querySelector('time[datetime]')?.getAttribute('datetime');
  if (at) post.at = at;
  const answered = incoming ? undefined : lastIncoming(row, conversationOf(row));
  if (answered)
    post.parent = idOf(answered, thread, readText(answered.querySelector(selectors.messageText) ?? answered));
  const to = incoming ? viewer : partner.handle;
  if (to) post.replyingTo = [to];
  return post;
}

const idOf = (row: Element, thread: string, text: string): string =>
  row.getAttribute('data-event-urn') ||
  row.closest('[data-event-urn]')?.getAttribute('data-event-urn') ||
  stableId('linkedin', thread, isIncoming(row) ? 'them' : '~self', text);

/** The other person's last message: above this one, or of the whole conversation. */
export const lastIncoming = (row: Element | undefined, conversation: Element): Element | undefined =>
  lastBefore(rowsOf(conversation), row, (above) => (isIncoming(above) ? above : undefined));
