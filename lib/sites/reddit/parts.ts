import type { Author } from '@/lib/domain/post';
import type { Surface } from '@/lib/domain/words';
import { linkOf } from '../links';
import { readText } from '../read-text';
import { remember } from '../remember';
import { idsOf, selectors, userOf } from './selectors';

export function surfaceOf(url: URL): Surface {
  if (url.hostname.startsWith('chat.') || /^\/(?:chat|message|room)(?:\/|$)/.test(url.pathname))
    return 'direct';
  if (idsOf(url.pathname).post) return 'thread';
  return userOf(url.pathname) ? 'profile' : 'timeline';
}

const home = 'https://www.reddit.com';

/** Absolute address of a path that an attribute holds. */
export const addressOf = (path: string | null | undefined): string | undefined =>
  path?.startsWith('/') && path.length < 2_000 ? new URL(path, home).href : undefined;

/** Somebody by the name that is their handle too. */
export const authorOf = (name: string): Author =>
  /^[\w-]{2,40}$/.test(name) ? { name, handle: name, url: `${home}/user/${name}/` } : { name, handle: name };

/** Name behind the first link to a person. */
export function linkedName(element: Element | null | undefined, base: URL): string | undefined {
  for (const link of element?.querySelectorAll(selectors.user) ?? []) {
    const name = userOf(linkOf(link, base)?.pathname ?? '');
    if (name) return name;
  }
  return undefined;
}

/** An instant as Reddit writes it, with microseconds and "+0000", as ISO 8601. */
export function instant(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  const time = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

export const timeIn = (element: Element | null | undefined): string | undefined => {
  const found = element?.querySelector(selectors.time);
  return instant(found?.getAttribute('datetime') ?? found?.getAttribute('ts'));
};

/** Words of a body: pictures have no words, and line breaks in the source mean nothing. */
export const wordsOf = (body: Element | null | undefined): string =>
  body
    ? readText(body, {
        collapse: true,
        skip: (one) => one.tagName === 'FIGURE' || one.tagName === 'FACEPLATE-SCREEN-READER-CONTENT',
      })
    : '';

/** A figure that an attribute holds. */
export const count = (value: string | null): number | undefined =>
  value && /^\d{1,9}$/.test(value) ? Number(value) : undefined;

/** Name of the signed-in account. */
export const viewerOf = remember((document: Document): string | undefined => {
  const named = document.querySelector(selectors.viewerName);
  const link = document.querySelector(selectors.viewerLink)?.getAttribute('href') ?? '';
  return (
    named?.getAttribute('display-name') ||
    named?.getAttribute('username') ||
    userOf(link.replace(/^https?:\/\/[^/]+/, '')) ||
    undefined
  );
});

export const isViewer = (handle: string, document: Document): boolean =>
  viewerOf(document)?.toLowerCase() === handle.toLowerCase();

/** Everything below a root that matches, also inside the open shadow roots of the hosts that are named. */
export function deep(root: ParentNode, selector: string, hosts: string): Element[] {
  const found: Element[] = [];
  const roots: ParentNode[] = [root];
  for (let at = 0; at < roots.length && at < 500; at += 1) {
    found.push(...roots[at]!.querySelectorAll(selector));
    for (const host of roots[at]!.querySelectorAll(hosts)) if (host.shadowRoot) roots.push(host.shadowRoot);
  }
  return found;
}
