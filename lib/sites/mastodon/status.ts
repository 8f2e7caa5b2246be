import type { Author, Post } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readScaled } from '../numbers';
import { readLine, readText } from '../read-text';
import { remember } from '../remember';
import { addressOf, fullHandle, selectors, timeOf } from './selectors';

export function surfaceOf(url: URL): Surface {
  if (/^\/conversations(?:\/|$)/.test(url.pathname)) return 'direct';
  const { account, id } = addressOf(url);
  return id ? 'thread' : account ? 'profile' : 'timeline';
}

const viewers = new WeakMap<Document, string | null>();

/** Handle of the signed-in account, from what the server gave the page at its start. */
export function viewerOf(document: Document): string | undefined {
  const known = viewers.get(document);
  if (known !== undefined) return known ?? undefined;
  const state = document.querySelector(selectors.state)?.textContent;
  let viewer: string | null = null;
  try {
    const parsed = JSON.parse(state || '{}') as {
      meta?: { me?: string };
      accounts?: Record<string, { acct?: string }>;
    };
    const acct = parsed.accounts?.[parsed.meta?.me ?? '']?.acct;
    if (typeof acct === 'string' && acct) viewer = fullHandle(acct, hostOf(document));
  } catch {
    // The page says nothing of who is signed in.
  }
  viewers.set(document, viewer);
  return viewer ?? undefined;
}

const hostOf = (document: Document): string =>
  new URL(document.defaultView?.location.href ?? document.URL).hostname;

/** First match that does not stand in a quoted status. */
function own(status: Element, selector: string): Element | null {
  for (const found of status.querySelectorAll(selector)) if (!apart(found, status)) return found;
  return null;
}

function apart(element: Element, status: Element): boolean {
  const around = element.closest(`${selectors.quote}, ${selectors.isQuote}`);
  return around !== null && around !== status && status.contains(around);
}

function authorOf(status: Element, base: URL): Author | undefined {
  const link = own(status, selectors.author);
  const account =
    addressOf(linkOf(link, base) ?? base).account ??
    link?.getAttribute('title') ??
    readLine(own(status, selectors.account)).replace(/^@/, '');
  if (!link || !account) return undefined;
  const name = readLine(link.querySelector(selectors.name)) || readLine(link);
  return {
    name,
    handle: fullHandle(account, base.hostname),
    url: new URL(`/@${account}`, base).href,
  };
}

/** What somebody wrote: the warning before it, the words, and the hashtags that the page shows below them. */
export function wordsOf(status: Element): string {
  const words = own(status, selectors.words);
  const warning = own(status, selectors.warning);
  const has = status.querySelector(selectors.quote) !== null;
  const tags = [...status.querySelectorAll(selectors.tags)]
    .filter((tag) => !apart(tag, status))
    .map((tag) => readLine(tag));
  const read = (element: Element | null) =>
    element
      ? readText(element, {
          collapse: true,
          skip: (one) =>
            one.classList.contains('invisible') || (has && one.classList.contains('quote-inline')),
        })
      : '';
  return [read(warning), read(words), tags.join(' ')].filter(Boolean).join('\n').slice(0, 100_000);
}

export const idOf = (status: Element, base: URL): string | undefined =>
  status.getAttribute('data-id') ?? addressOf(linkOf(own(status, selectors.permalink), base) ?? base).id;

/** Statuses of a list, top to bottom, without those that are quoted. */
const shownIn = remember((list: Element): Element[] =>
  [...list.querySelectorAll(`${selectors.status}, ${selectors.detailed}`)].filter(
    (one) => !one.matches(selectors.isQuote) && !one.closest(selectors.quote),
  ),
);

/** Parent and thread on the page of one status: what stands above it answers to it, line by line. */
function context(status: Element, post: Post, base: URL): void {
  const focal = addressOf(base).id;
  const list = status.closest(selectors.column) ?? status.ownerDocument.body;
  if (!focal || !list) return;
  const shown = shownIn(list);
  const at = shown.indexOf(status);
  const focalAt = shown.findIndex((one) => one.matches(selectors.detailed));
  const above = shown[at - 1] && idOf(shown[at - 1]!, base);
  post.thread = (shown[0] && idOf(shown[0], base)) ?? focal;
  if (focalAt < 0 || at < 0) return;
  if (at <= focalAt) {
    if (above) post.parent = above;
  } else if (!status.classList.contains('status--first-in-thread') && above) post.parent = above;
  else if (status.querySelector(selectors.line) || at === focalAt + 1) post.parent = focal;
}

function quotedIn(status: Element, base: URL): Post['quoted'] {
  const quoted = status.querySelector(`:is(${selectors.quote}) ${selectors.status}, ${selectors.isQuote}`);
  if (!quoted || quoted === status) return undefined;
  const author = authorOf(quoted, base);
  return { ...(author ? { author } : {}), text: wordsOf(quoted) };
}

/** Handles that a status names, with their servers. */
const namedIn = (status: Element, base: URL): string[] => [
  ...new Set(
    [...status.querySelectorAll(selectors.mention)].flatMap((link) => {
      const url = apart(link, status) ? undefined : linkOf(link, base);
      const account = url && addressOf(url).account;
      return account ? fullHandle(account, url.hostname) : [];
    }),
  ),
];

/** Reads a status of a timeline, a thread or a profile. A quoted one belongs to the one that quotes it. */
export function readStatus(status: Element, base: URL): Post | undefined {
  if (status.matches(selectors.isQuote) || status.parentElement?.closest(selectors.quote)) return undefined;
  const author = authorOf(status, base);
  const id = idOf(status, base);
  if (!author || !id) return undefined;
  const surface = surfaceOf(base);
  const direct = status.matches(selectors.direct) || status.closest(selectors.direct) !== null;
  const account = addressOf(new URL(author.url!)).account!;
  const post: Post = {
    site: 'mastodon',
    id,
    surface: direct ? 'direct' : surface === 'direct' ? 'timeline' : surface,
    url: new URL(`/@${account}/${id}`, base).href,
    author,
    text: wordsOf(status),
  };
  const at = own(status, 'time[datetime]')?.getAttribute('datetime') || timeOf(id);
  if (at) post.at = at;
  const language = own(status, selectors.words)?.getAttribute('lang');
  if (language) post.language = language;
  const named = namedIn(status, base);
  if (named.length) post.replyingTo = named;
  const quoted = quotedIn(status, base);
  if (quoted) post.quoted = quoted;
  if (own(status, selectors.more)) post.truncated = true;
  const media = [...status.querySelectorAll(selectors.media)]
    .filter((one) => !apart(one, status))
    .map((one) => (one.getAttribute('alt') ?? one.getAttribute('aria-label') ?? '').trim())
    .filter(Boolean);
  if (media.length) post.media = media;
  for (const [field, selector] of [
    ['likes', selectors.favourites],
    ['reposts', selectors.reblogs],
  ] as const) {
    const count = readScaled(readLine(own(status, selector)));
    if (count !== undefined) post[field] = count;
  }
  const boosted = status.closest(selectors.wrapper)?.querySelector(selectors.boost);
  const booster = boosted && addressOf(linkOf(boosted, base) ?? base).account;
  if (booster) post.repostedBy = fullHandle(booster, base.hostname);
  if (viewerOf(status.ownerDocument)?.toLowerCase() === author.handle.toLowerCase()) post.own = true;
  context(status, post, base);
  return post;
}
