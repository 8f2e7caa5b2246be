import type { Post } from '@/lib/domain/post';
import { lastBefore, rowsIn } from '../conversation';
import { authorOf, isViewer, timeIn, viewerOf, wordsOf } from './parts';
import { readLine } from '../read-text';
import { selectors } from './selectors';

/** Conversation of the address bar. */
const roomOf = (base: URL): string | undefined => /\/room\/([^/?#]+)/.exec(base.pathname)?.[1];

const rowsOf = rowsIn(() => selectors.message);

/** The list that a message stands in: the shadow root around it. */
function listOf(row: Element): Element {
  const root: Node = row.getRootNode();
  return 'host' in root ? (root as unknown as Element) : (row.parentElement ?? row);
}

const inside = (row: Element): ParentNode => row.shadowRoot ?? row;

/** Whose message it is; one name stands for all that follow it. */
function nameOf(row: Element): string | undefined {
  const own = (at: Element) =>
    readLine(inside(at).querySelector(selectors.chatName)).replace(/^u\//, '') || undefined;
  return own(row) ?? lastBefore(rowsOf(listOf(row)), row, own);
}

/** Reads a message of Reddit's chat, whose list and messages are open shadow roots. */
export function readMessage(row: Element, base: URL): Post | undefined {
  const body = inside(row).querySelector(selectors.chatText);
  const name = nameOf(row);
  const id = row.getAttribute('data-id');
  if (!id || !name || (!body && !inside(row).querySelector('img, video'))) return undefined;
  const own = isViewer(name, row.ownerDocument);
  const thread = roomOf(base);
  const post: Post = {
    site: 'reddit',
    id,
    surface: 'direct',
    author: authorOf(name),
    text: wordsOf(body),
    own,
  };
  if (thread) post.thread = thread;
  const at = timeIn(inside(row) as Element);
  if (at) post.at = at;
  const answered = own ? lastIncoming(row) : undefined;
  if (answered) post.parent = answered.getAttribute('data-id') ?? undefined;
  const to = own ? answered && nameOf(answered) : viewerOf(row.ownerDocument);
  if (to) post.replyingTo = [to];
  return post;
}

/** The other person's last message: above this one, or of the whole list. */
export function lastIncoming(row: Element | undefined, list = listOf(row!)): Element | undefined {
  return lastBefore(rowsOf(list), row, (above) => {
    const name = nameOf(above);
    return name && above.hasAttribute('data-id') && !isViewer(name, above.ownerDocument) ? above : undefined;
  });
}
