import type { Author, Post } from '@/lib/domain/post';
import { lastBefore, rowsIn } from '../conversation';
import { linkOf } from '../links';
import { readLine, readText } from '../read-text';
import { stableId } from '../stable-id';
import { viewerOf } from './viewer';
import { handleOf, selectors } from './selectors';

/** Whom the conversation is with, from its header. */
function partnerOf(row: Element, base: URL): Author | undefined {
  const panel = panelOf(row);
  const header = panel?.querySelector(selectors.chatHeader) ?? panel;
  const name = readLine(panel?.querySelector(selectors.chatName));
  let handle: string | undefined;
  for (const link of header?.querySelectorAll('a[href]') ?? []) {
    if (link.closest(`${selectors.message}, ${selectors.oldMessage}`)) continue;
    handle = handleOf(linkOf(link, base)?.pathname ?? '');
    if (handle) break;
  }
  handle ??= /@([A-Za-z0-9_]{1,20})\b/.exec(readLine(header === panel ? null : header))?.[1];
  if (!handle && !name) return undefined;
  return handle
    ? { name: name || handle, handle, url: new URL(`/${handle}`, base).href }
    : { name, handle: stableId('x', 'chat', threadOf(base) ?? name) };
}

function panelOf(row: Element): Element | null {
  const marked = row.closest(`${selectors.chat}, ${selectors.oldChat}`);
  if (marked) return marked;
  const root: Node = row.getRootNode();
  return 'host' in root ? (root as ShadowRoot).querySelector(selectors.chat) : row.ownerDocument.body;
}

const threadOf = (base: URL): string | undefined =>
  /^\/(?:i\/chat|messages)\/([^/?#]+)/.exec(base.pathname)?.[1];

/** Laid out at the end of the line: the signed-in account's. The class is the only sign of it that X gives. */
function isOwn(row: Element): boolean {
  if (/(?:^|\s)justify-end(?:\s|$)/.test(row.className)) return true;
  if (/(?:^|\s)justify-start(?:\s|$)/.test(row.className)) return false;
  const side = row.querySelector('[class~="justify-end"], [class~="justify-start"]');
  if (side) return side.matches('[class~="justify-end"]');
  return row.parentElement?.matches('[class~="justify-end"]') ?? false;
}

const UNSENT = new Set(['failed', 'error', 'pending', 'sending']);

/** Reads a message of X Chat, or of the older direct messages. */
export function readMessage(row: Element, base: URL): Post | undefined {
  const old = row.matches(selectors.oldMessage);
  if (UNSENT.has(row.getAttribute('data-send-status') ?? '')) return undefined;
  const body = row.querySelector(old ? selectors.oldText : selectors.messageText);
  const text = body ? readText(body, { flat: old }) : '';
  const partner = partnerOf(row, base);
  const own = isOwnRow(row, base, partner);
  const viewer = viewerOf(row.ownerDocument);
  const author = own ? { name: viewer ?? '', handle: viewer ?? '~self' } : partner;
  if (!author || (!body && !row.querySelector('img, video'))) return undefined;
  const testId = row.getAttribute('data-testid') ?? '';
  const id =
    (old ? undefined : row.getAttribute('data-dm-message-row') || testId.slice('message-'.length)) ||
    row.closest('[data-item-id]')?.getAttribute('data-item-id') ||
    stableId('x', threadOf(base) ?? '', author.handle, text);
  const post: Post = {
    site: 'x',
    id: id === 'true' ? testId.slice('message-'.length) : id,
    surface: 'direct',
    author,
    text,
    own,
  };
  const thread = threadOf(base);
  if (thread) post.thread = thread;
  const time = row.querySelector('time[datetime]')?.getAttribute('datetime');
  if (time) post.at = time;
  const answered = own ? lastIncoming(row, panelOf(row), base) : undefined;
  if (answered) post.parent = answered;
  const to = own ? partner?.handle : viewer;
  if (to) post.replyingTo = [to];
  const language = body?.getAttribute('lang');
  if (language) post.language = language;
  return post;
}

const rowsOf = rowsIn(() => `${selectors.message}, ${selectors.oldMessage}`);

/** Id of the other person's last message: above one's own, or of the whole conversation. */
export function lastIncoming(row: Element | undefined, panel: Element | null, base: URL): string | undefined {
  return lastBefore(panel ? rowsOf(panel) : [], row, (above) =>
    isOwnRow(above, base) ? undefined : readMessage(above, base)?.id,
  );
}

const isOwnRow = (row: Element, base: URL, partner = partnerOf(row, base)): boolean =>
  row.matches(selectors.oldMessage) ? isOwnOld(row, partner, base) : isOwn(row);

/** The older messages show the other person's picture beside their words, and none beside one's own. */
function isOwnOld(row: Element, partner: Author | undefined, base: URL): boolean {
  const picture = row.querySelector(`a[href] img, ${selectors.avatarOwner}`)?.closest('a[href]');
  const handle = picture ? handleOf(linkOf(picture, base)?.pathname ?? '') : undefined;
  const viewer = viewerOf(row.ownerDocument)?.toLowerCase();
  if (handle) return handle.toLowerCase() === viewer;
  return partner !== undefined && !row.querySelector(selectors.avatarOwner);
}
