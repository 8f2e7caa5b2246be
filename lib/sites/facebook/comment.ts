import type { Author, Post } from '@/lib/domain/post';
import { lastBefore } from '../conversation';
import { linkOf } from '../links';
import { remember } from '../remember';
import { readLine } from '../read-text';
import { isMadeUp, opening, stableId } from '../stable-id';
import { commentIds, handleOf, postOf } from './ids';
import { selectors } from './selectors';
import { messageText, profileUrl, readUnit } from './unit';
import { isViewer } from './viewer';

/** Belongs to this comment and to no other inside it. */
const mine = (comment: Element, element: Element): boolean => element.closest(selectors.article) === comment;

/** Link with the author's name: the first one with words that leads to a person or page. */
function authorLink(comment: Element, base: URL): Element | undefined {
  const links = [...comment.querySelectorAll('a[href]')].filter((link) => mine(comment, link));
  const named = (link: Element) => readLine(link) !== '' && !link.closest(selectors.decoy);
  const leads = (link: Element) => {
    const url = linkOf(link, base);
    return url !== undefined && handleOf(url) !== undefined && postOf(url) === undefined;
  };
  return (
    links.find((link) => named(link) && leads(link) && link.getAttribute('href')?.includes('comment_id=')) ??
    links.find((link) => named(link) && leads(link))
  );
}

/** The comment's words: the first text beside its author's name, not what it links to or shows. */
function textBox(comment: Element, author: Element): Element | undefined {
  let around = author.parentElement;
  for (let step = 0; around && around !== comment.parentElement && step < 8; step += 1) {
    const boxes = [...around.querySelectorAll('[dir="auto"]')].filter((box) => {
      if (!mine(comment, box) || box.contains(author) || author.contains(box)) return false;
      // Comments themselves may stand in a list.
      const barrier = box.closest(
        `a, ul, h2, h3, h4, form, [aria-hidden="true"], ${selectors.decoy}, ${selectors.button}`,
      );
      return !barrier || !comment.contains(barrier);
    });
    // A badge beside the name ("Top fan") has neither a language nor paragraphs.
    if (boxes.length) return boxes.find((box) => box.matches('[lang], :has([dir="auto"])')) ?? boxes[0];
    if (around === comment || around.querySelector('ul')) return undefined;
    around = around.parentElement;
  }
  return undefined;
}

/** All paragraphs of the words where they stand side by side in one box. */
function whole(box: Element): Element {
  const parent = box.parentElement;
  if (!parent || box.tagName !== 'DIV') return box;
  const beside = [...parent.children];
  return beside.length > 1 && beside.every((one) => one.getAttribute('dir') === 'auto') ? parent : box;
}

/** The post above, read once for all its comments. */
const unitAround = remember((unit: Element) => {
  let post: Post | undefined | null = null;
  return (base: URL): Post | undefined => (post === null ? (post = readUnit(unit, base)) : post);
});

/** Who wrote a comment: a link with a name, or the name alone where a member of a group writes without theirs. */
function nameOf(comment: Element, base: URL): Element | undefined {
  return (
    authorLink(comment, base) ??
    [...comment.querySelectorAll('[dir="auto"]')].find((box) => mine(comment, box) && readLine(box) !== '')
  );
}

/** Where the mark goes: beside the name. */
export const placeOf = (comment: Element, base: URL): Element =>
  nameOf(comment, base)?.parentElement ?? comment;

/** Reads a comment or a reply. Undefined for anything that is none. */
export function readComment(comment: Element, base: URL): Post | undefined {
  const link = nameOf(comment, base);
  const url = linkOf(link, base);
  const ids = idsOf(comment, base);
  const name = readLine(link);
  const handle = url ? handleOf(url) : ids.comment && stableId('facebook', ids.comment, name);
  if (!link || !handle) return undefined;
  const box = textBox(comment, link);
  const { text, cut } = box ? messageText(whole(box)) : { text: '', cut: false };
  const unit = comment.parentElement?.closest(selectors.unit);
  const outer = unit ? unitAround(unit)(base) : undefined;
  const here = postOf(base);
  const thread = outer?.id ?? here?.id ?? ids.post;
  const author: Author = { name, handle, ...(url ? { url: profileUrl(url, handle) } : {}) };
  const post: Post = {
    site: 'facebook',
    id: ids.reply ?? ids.comment ?? stableId('facebook', thread ?? '', handle.toLowerCase(), opening(text)),
    surface: 'thread',
    author,
    text,
  };
  const parent = ids.reply ? ids.comment : thread;
  if (parent) post.parent = parent;
  if (thread) post.thread = thread;
  const to = ids.reply ? commentAbove(comment, base) : outer?.author.handle;
  if (to && !isMadeUp(to)) post.replyingTo = [to];
  const root = outer?.url ?? (ids.post ? `https://www.facebook.com/${ids.post}` : undefined);
  if (root && ids.comment)
    post.url = `${root}${root.includes('?') ? '&' : '?'}comment_id=${ids.comment}${ids.reply ? `&reply_comment_id=${ids.reply}` : ''}`;
  if (cut) post.truncated = true;
  const language = box?.closest('[lang]');
  if (language && comment.contains(language)) post.language = language.getAttribute('lang') || undefined;
  const time = [...comment.querySelectorAll('time[datetime]')].find((one) => mine(comment, one));
  if (time) post.at = time.getAttribute('datetime') ?? undefined;
  if (isViewer(author, comment.ownerDocument)) post.own = true;
  return post;
}

/** Handle of whoever wrote the comment that this reply answers: the nearest one above that is no reply itself. */
function commentAbove(reply: Element, base: URL): string | undefined {
  const parent = idsOf(reply, base).comment;
  const all = [...reply.ownerDocument.querySelectorAll(`${selectors.article}[aria-label]`)];
  return lastBefore(all, reply, (above) => {
    const ids = idsOf(above, base);
    const url = ids.reply || ids.comment !== parent ? undefined : linkOf(authorLink(above, base), base);
    return url && handleOf(url);
  });
}

function idsOf(comment: Element, base: URL): { post?: string; comment?: string; reply?: string } {
  const found: { post?: string; comment?: string; reply?: string } = {};
  for (const link of comment.querySelectorAll('a[href*="comment_id="]')) {
    const query = mine(comment, link) ? linkOf(link, base)?.searchParams : undefined;
    const ids = commentIds(query?.get('comment_id'));
    const reply = commentIds(query?.get('reply_comment_id'));
    found.comment ??= ids?.comment;
    found.post ??= ids?.post ?? reply?.post;
    found.reply ??= reply?.comment;
  }
  return found;
}
