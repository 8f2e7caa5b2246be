import type { Author, Post } from '@/lib/domain/post';
import { lastBefore, rowsIn } from '../conversation';
import { linkOf } from '../links';
import { readText } from '../read-text';
import { remember } from '../remember';
import { stableId } from '../stable-id';
import { namedIn, viewerOf } from './post';
import { addressOf, isProfile, selectors } from './selectors';

const threadOf = (base: URL): string | undefined => /^\/messages\/([\w-]+)/.exec(base.pathname)?.[1];

/** The element that holds one conversation: its header, its messages and its box. */
export const conversationOf = (element: Element): Element =>
  element.closest(selectors.conversation) ?? element.ownerDocument.body;

const rowsOf = rowsIn(() => selectors.message);

/**
 * One's own messages are laid out at the end of the line, and nothing but the layout says so. Undefined where the page
 * stands without its styles.
 */
const isIncoming = remember((bubble: Element): boolean | undefined => {
  const view = bubble.ownerDocument.defaultView;
  if (!view) return undefined;
  let at: Element | null = bubble;
  for (let step = 0; at && step < 5; step += 1, at = at.parentElement) {
    const style = view.getComputedStyle(at);
    const side = step === 0 ? style.alignSelf : style.alignItems;
    if (side === 'flex-end' || side === 'flex-start') return side === 'flex-start';
  }
  return undefined;
});

/** The site offers to try again below a message that it could not send. */
const failed = (bubble: Element): boolean => {
  let around = bubble.parentElement;
  for (let step = 0; around && step < 7; step += 1, around = around.parentElement) {
    if (around.querySelectorAll(selectors.text).length > 1) return false;
    if (around.querySelector('a[href="#"], a[href$="/#"]')) return true;
  }
  return false;
};

const wordsOf = remember((bubble: Element): string =>
  readText(bubble.querySelector(selectors.text) ?? bubble, { flat: true }),
);

/** Whom it is with: the first person that the conversation's header leads to. */
function partnerOf(conversation: Element, thread: string, base: URL): Author {
  const links = [...conversation.querySelectorAll(selectors.profile)].filter(
    (link) => !link.closest(selectors.message),
  );
  const named = namedIn(conversation, links, base);
  if (named) return named.author;
  for (const link of links) {
    const url = linkOf(link, base);
    const handle = url && isProfile(url) ? addressOf(url).handle : undefined;
    const name = readText(link, { limit: 500 }).split('\n')[0]!.trim();
    if (handle) return { name: name || handle, handle, url: `https://bsky.app/profile/${handle}` };
  }
  return { name: '', handle: stableId('bluesky', thread) };
}

/** Messages have no id in the page: theirs is made of conversation, side, words, and how often these came before. */
function idOf(bubble: Element, thread: string): string {
  const side = isIncoming(bubble) ? 'them' : '~self';
  const words = wordsOf(bubble);
  const rows = rowsOf(conversationOf(bubble));
  const same = rows
    .slice(0, Math.max(0, rows.indexOf(bubble)))
    .filter((above) => isIncoming(above) === isIncoming(bubble) && wordsOf(above) === words).length;
  return stableId('bluesky', thread, side, words, ...(same ? [String(same)] : []));
}

/** Reads a message of an open conversation. */
export function readMessage(bubble: Element, base: URL): Post | undefined {
  const thread = threadOf(base);
  const incoming = isIncoming(bubble);
  if (!thread || incoming === undefined || (!incoming && failed(bubble))) return undefined;
  const conversation = conversationOf(bubble);
  if (conversation.closest(selectors.hidden)) return undefined;
  const viewer = viewerOf(bubble.ownerDocument);
  const partner = partnerOf(conversation, thread, base);
  const post: Post = {
    site: 'bluesky',
    id: idOf(bubble, thread),
    surface: 'direct',
    author: incoming ? partner : { name: viewer ?? '', handle: viewer ?? '~self' },
    text: wordsOf(bubble),
    own: !incoming,
    thread,
  };
  const answered = incoming ? undefined : lastIncoming(conversation, bubble);
  if (answered) post.parent = idOf(answered, thread);
  const to = incoming ? viewer : partner.handle;
  if (to) post.replyingTo = [to];
  return post;
}

/** The other person's last message: above this one, or of the whole conversation. */
export const lastIncoming = (conversation: Element, row?: Element): Element | undefined =>
  lastBefore(rowsOf(conversation), row, (above) => (isIncoming(above) ? above : undefined));
