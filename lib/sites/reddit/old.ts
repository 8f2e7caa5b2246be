import type { Post } from '@/lib/domain/post';
import { linkOf } from '../links';
import { readLine } from '../read-text';
import { withTitle } from './modern';
import { authorOf, count, instant, isViewer, linkedName, surfaceOf, timeIn, wordsOf } from './parts';
import { idsOf, selectors } from './selectors';

/** Parts that belong to this thing and to none below it. */
export const entryOf = (thing: Element): Element | null =>
  [...thing.children].find((child) => child.classList.contains('entry')) ?? null;

/** Reads a post, a comment or a message of old.reddit.com. */
export function readThing(thing: Element, base: URL): Post | undefined {
  const id = thing.getAttribute('data-fullname') ?? '';
  const kind = id.slice(0, 3);
  // "Load more comments" goes by the name of the first of them.
  if (!/^t[134]_/.test(id) || thing.getAttribute('data-type')?.startsWith('more')) return undefined;
  const entry = entryOf(thing);
  const tagline = entry?.querySelector('.tagline');
  const promoted = thing.getAttribute('data-promoted') === 'true' || thing.classList.contains('promoted');
  const name =
    thing.getAttribute('data-author') ||
    readLine(tagline?.querySelector('.author')) ||
    linkedName(tagline, base) ||
    (promoted ? thing.getAttribute('data-domain') : kind === 't1_' ? '[deleted]' : undefined);
  if (!name) return undefined;
  const body = wordsOf(
    entry?.querySelector(
      kind === 't3_' ? '.expando .usertext-body .md, .usertext-body .md' : '.usertext-body .md, .md',
    ),
  );
  const title = kind === 't3_' ? readLine(entry?.querySelector('a.title')) : '';
  const path =
    thing.getAttribute('data-permalink') ?? linkOf(entry?.querySelector('a.bylink'), base)?.pathname;
  const surface = surfaceOf(base);
  const post: Post = {
    site: 'reddit',
    id,
    surface:
      kind === 't4_'
        ? 'direct'
        : kind === 't1_' && surface !== 'profile'
          ? 'thread'
          : surface === 'direct'
            ? 'timeline'
            : surface,
    author: authorOf(name),
    text: withTitle(title, body),
  };
  if (path?.startsWith('/')) post.url = `https://www.reddit.com${path}`;
  const at = timeIn(tagline) ?? instant(milliseconds(thing.getAttribute('data-timestamp')));
  if (at) post.at = at;
  if (promoted) post.promoted = true;
  if (kind === 't1_') {
    const above = thing.parentElement?.closest('.thing.comment[data-fullname]');
    const thread = idsOf(path ?? '').post ?? idsOf(base.pathname).post;
    const parent = above?.getAttribute('data-fullname') ?? thread;
    if (parent) post.parent = parent;
    if (thread) post.thread = thread;
    const to = (
      above ?? thing.ownerDocument.querySelector('#siteTable > .thing.link[data-author]')
    )?.getAttribute('data-author');
    if (to && (above || surface === 'thread')) post.replyingTo = [to];
  }
  const likes = count(thing.getAttribute('data-score'));
  if (likes !== undefined) post.likes = likes;
  const replies = count(thing.getAttribute('data-comments-count'));
  if (replies !== undefined) post.replies = replies;
  if (isViewer(name, thing.ownerDocument) || (kind === 't4_' && isOwnMessage(thing, base))) post.own = true;
  return post;
}

/** In the list of what one has sent, the tagline names the receiver. */
const isOwnMessage = (thing: Element, base: URL): boolean =>
  base.pathname.startsWith('/message/sent') && thing.matches('.message');

const milliseconds = (value: string | null): string | undefined =>
  value && /^\d{13}$/.test(value) ? new Date(Number(value)).toISOString() : undefined;

/** The line that names the author: the mark stands at its end. */
export const taglineOf = (thing: Element): Element | null =>
  entryOf(thing)?.querySelector('.tagline') ?? null;

/** The form that answers a thing; the one inside its entry edits it. */
export const isReplyForm = (form: Element): boolean =>
  !form.closest('.entry') && form.querySelector(selectors.oldEditor) !== null;
