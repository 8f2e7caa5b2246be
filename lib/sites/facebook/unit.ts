import type { Author, Post } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readLine, readText } from '../read-text';
import { opening, stableId } from '../stable-id';
import type { PostAddress } from './ids';
import { commentIds, handleOf, permalinkOf, postOf } from './ids';
import { selectors } from './selectors';
import { settledId } from './settled-id';
import { isViewer } from './viewer';

export function surfaceOf(url: URL): Surface {
  if (url.hostname.endsWith('messenger.com') || /^\/messages(?:\/|$)/.test(url.pathname)) return 'direct';
  if (postOf(url)) return 'thread';
  return handleOf(url) && !url.pathname.startsWith('/groups/') ? 'profile' : 'timeline';
}

/** Whether the element stands in a comment (or another unit) inside this unit, or in a decoy. */
function apart(element: Element, unit: Element): boolean {
  if (element.closest(selectors.decoy)) return true;
  const article = element.closest(`${selectors.article}, [aria-posinset]`);
  return article !== null && article !== unit && unit.contains(article);
}

/** Matches that belong to this unit itself. */
export const own = (unit: Element, selector: string): Element[] =>
  [...unit.querySelectorAll(selector)].filter((element) => !apart(element, unit));

/** Text of a message box: without its "see more" button and decoys. */
export function messageText(box: Element): { text: string; cut: boolean } {
  let cut = false;
  const text = readText(box, {
    skip: (element) => {
      if (element.hasAttribute('data-0') && element.hasAttribute('data-1')) return true;
      if (element.getAttribute('role') !== 'button') return false;
      cut = true;
      return true;
    },
  });
  return {
    text: cut
      ? text
          .replace(/[\s…]+$/, '')
          .replace(/\.\.\.$/, '')
          .trimEnd()
      : text,
    cut,
  };
}

export function authorFrom(link: Element, base: URL): Author | undefined {
  const url = linkOf(link, base);
  const handle = url && handleOf(url);
  const name = readLine(link);
  if (!handle || !url) return undefined;
  return { name, handle, url: profileUrl(url, handle) };
}

export const profileUrl = (url: URL, handle: string): string =>
  url.pathname.startsWith('/profile.php') || /^\d+$/.test(handle)
    ? `https://www.facebook.com/profile.php?id=${handle}`
    : `https://www.facebook.com/${encodeURIComponent(handle)}`;

/** In a group the headline names the group and the line below it the author. */
function authorOf(unit: Element, names: Element[], base: URL): { author?: Author; group?: string } {
  const header = names[0] ?? own(unit, selectors.headline)[0];
  if (!header) return {};
  const links = [...header.querySelectorAll('a[href]')];
  const group = links
    .map((link) => /^\/groups\/([^/]+)\//.exec(linkOf(link, base)?.pathname ?? '')?.[1])
    .find(Boolean);
  for (const link of links) {
    const author = authorFrom(link, base);
    if (author?.name) return { author, group };
  }
  if (group) {
    for (const link of own(unit, `a[href*="/groups/"][href*="/user/"]`)) {
      if (link.closest(selectors.message)) continue;
      const author = authorFrom(link, base);
      if (author?.name) return { author, group };
    }
  }
  const name = readLine(header);
  return name ? { author: { name, handle: stableId('facebook', name) }, group } : { group };
}

/** Address of the post itself: its clean time link, else what its comments say, else its own picture, reel or video. */
function addressOf(
  unit: Element,
  header: Element | undefined,
  group: string | undefined,
  base: URL,
): PostAddress | undefined {
  let weak: PostAddress | undefined;
  for (const link of own(unit, 'a[href]')) {
    if (link.closest(selectors.message)) continue;
    const url = linkOf(link, base);
    if (!url || url.searchParams.has('comment_id')) continue;
    // A scrambled time link leads to the page that it stands on; behind a dialog that is another post's.
    if (/^[?#]/.test(link.getAttribute('href')!) && !isPagesOwn(unit)) continue;
    const found = postOf(url);
    if (!found) continue;
    if (shared(link, unit, header)) continue;
    if (found.kind === 'post') return found;
    weak ??= found;
  }
  if (weak) return weak;
  for (const link of unit.querySelectorAll('a[href*="comment_id="]')) {
    const ids = commentIds(linkOf(link, base)?.searchParams.get('comment_id') ?? null);
    if (ids?.post) return { id: ids.post, kind: 'post', ...(group ? { group } : {}) };
  }
  return undefined;
}

/** Whether the page's address is this unit's: that of the open dialog, else of the first unit. */
const isPagesOwn = (unit: Element): boolean => {
  const dialogs = unit.ownerDocument.querySelectorAll(selectors.dialog);
  const place = [...dialogs].findLast((dialog) => dialog.querySelector(selectors.unit)) ?? unit.ownerDocument;
  return place.querySelector(selectors.unit) === unit;
};

/** Whether the link stands after the second author: in the post that was shared. */
function shared(link: Element, unit: Element, header: Element | undefined): boolean {
  const second = own(unit, selectors.name).find((name) => name !== header);
  return Boolean(second && second.compareDocumentPosition(link) & 4);
}

/** Reads a feed unit. Undefined for an empty shell, a loading unit or anything that is no post. */
export function readUnit(unit: Element, base: URL): Post | undefined {
  if (unit.parentElement?.closest(selectors.unit)) return undefined;
  const names = own(unit, selectors.name);
  const { author, group } = authorOf(unit, names, base);
  if (!author) return undefined;
  const messages = own(unit, selectors.message);
  const second = names[1];
  const isFirst = (box: Element) => !second || !(second.compareDocumentPosition(box) & 4);
  const box = messages.find(isFirst) ?? described(unit);
  const { text, cut } = box
    ? messageText(box.querySelector(selectors.messageBody) ?? box)
    : { text: '', cut: false };
  const address = addressOf(unit, names[0], group, base);
  // A picture alone, on pages that mark no names: it needs somebody's link and an address of its own.
  if (names.length === 0 && !box && !(author.url && address)) return undefined;
  const post: Post = {
    site: 'facebook',
    id: settledId(unit, address?.id, author.handle, opening(text) || pictureOf(unit), cut),
    surface: surfaceOf(base) === 'direct' ? 'timeline' : surfaceOf(base),
    author,
    text,
  };
  const url = address && permalinkOf(address, author.handle);
  if (url) post.url = url;
  if (cut) post.truncated = true;
  const at = own(unit, 'time[datetime]')[0]?.getAttribute('datetime');
  if (at) post.at = at;
  const language = box?.querySelector('[lang]')?.getAttribute('lang');
  if (language) post.language = language;
  if (own(unit, selectors.ad).length) post.promoted = true;
  if (second) {
    const theirs = messages.find((message) => !isFirst(message));
    const link = second.querySelector('a[href]');
    const from = link ? authorFrom(link, base) : undefined;
    post.quoted = { ...(from ? { author: from } : {}), text: theirs ? messageText(theirs).text : '' };
  }
  const comments = commentCount(unit);
  if (comments !== undefined) post.replies = comments;
  if (isViewer(author, unit.ownerDocument)) post.own = true;
  return post;
}

/** What the unit says it is described by, in order: its time, its words, what is attached, the figures below. */
const descriptions = (unit: Element): (HTMLElement | null)[] =>
  (unit.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => {
    const found = unit.ownerDocument.getElementById(id);
    return unit.contains(found) ? found : null;
  });

/** The message by its label, where the message box has no mark of its own (a coloured background). */
function described(unit: Element): Element | null {
  const found = descriptions(unit)[1];
  return found && !found.querySelector('img:not([alt=""]), video') ? found : null;
}

/** How many comments there are: the first figure of the first button below, thousands together. */
function commentCount(unit: Element): number | undefined {
  const button = descriptions(unit)
    .slice(3)
    .find((element) => element?.getAttribute('role') === 'button');
  const figure = /\d+(?:[.,\s]\d{3})*/.exec(button?.textContent ?? '')?.[0];
  return figure === undefined ? undefined : Number(figure.replace(/\D/g, ''));
}

const pictureOf = (unit: Element): string =>
  (own(unit, 'img[src]')[0]?.getAttribute('src') ?? '').split('?')[0] ?? '';
