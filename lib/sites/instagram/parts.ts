import { linkOf } from '../links';
import { readText } from '../read-text';
import { remember } from '../remember';
import type { Address } from './selectors';
import { addressOf, handleOf, selectors } from './selectors';

export const addressIn = (link: Element | null | undefined, base: URL): Address | undefined => {
  const url = linkOf(link, base);
  return url && addressOf(url.pathname);
};

/** A link with words that leads to an account. */
export function accountIn(link: Element, base: URL): string | undefined {
  const url = linkOf(link, base);
  const handle = url && /(?:^|\.)instagram\.com$/.test(url.hostname) ? handleOf(url.pathname) : undefined;
  return handle && link.textContent?.trim() ? handle : undefined;
}

/** Whether it stands in another link or in a control. */
export const inControl = (element: Element, root: Element): boolean => {
  const control = element.closest(`a[href], ${selectors.button}`);
  return control !== null && root.contains(control);
};

/** Smallest element around a time that names the account which wrote at that time. */
export function headAround(time: Element, base: URL): { head: Element; handle: string } | undefined {
  let around = time.parentElement;
  for (let step = 0; around && step < 10; step += 1, around = around.parentElement) {
    if (around.querySelectorAll(selectors.time).length > 1) return undefined;
    const before = [...around.querySelectorAll('a[href]')].filter(
      (link) => link.compareDocumentPosition(time) & 4 && accountIn(link, base),
    );
    const handle = before[0] && accountIn(before[0], base);
    if (handle) return { head: around, handle };
  }
  return undefined;
}

/** Words that stand between the account and the time. */
function wordsInside(head: Element): Element | undefined {
  const author = [...head.querySelectorAll('a[href]')].find((link) => link.textContent?.trim());
  return [...head.querySelectorAll(selectors.words)].find(
    (box) =>
      !inControl(box, head) &&
      !(author && box.contains(author)) &&
      !box.querySelector(selectors.time) &&
      wordsIn(box) !== '',
  );
}

/** The words of a head: inside it, or beside it up to whatever is no longer this comment or caption. */
export function wordsBeside(head: Element): Element | undefined {
  const inside = wordsInside(head);
  if (inside) return inside;
  let around = head.parentElement;
  for (let step = 0; around && step < 6; step += 1, around = around.parentElement) {
    if (around.querySelectorAll(selectors.time).length > 1 || around.querySelector('textarea, form')) break;
    const box = [...around.querySelectorAll(selectors.words)].find(
      (one) =>
        head.compareDocumentPosition(one) & 4 &&
        !head.contains(one) &&
        !inControl(one, around!) &&
        wordsIn(one) !== '',
    );
    if (box) return box;
    if (wordsIn(around, head) !== '') return around;
    if (around.querySelector('a[href] img')) break;
  }
  return undefined;
}

/** Words without controls, and without the head where they are read together. */
export const wordsIn = (box: Element, head?: Element): string =>
  readText(box, {
    skip: (element) =>
      element === head ||
      element.getAttribute('role') === 'button' ||
      element.getAttribute('role') === 'progressbar' ||
      (element.tagName === 'A' && element.querySelector('img') !== null),
  });

/** The signed-in account: its picture leads to it from the page's own navigation. */
export const viewerOf = remember((document: Document): string | undefined => {
  const base = new URL(document.defaultView?.location.href ?? document.URL);
  for (const picture of document.querySelectorAll('a[href] img')) {
    const link = picture.closest('a[href]')!;
    if (link.closest(`main, article, ${selectors.dialog}`)) continue;
    const url = linkOf(link, base);
    const handle = url && handleOf(url.pathname);
    if (handle) return handle;
  }
  return undefined;
});

export const isViewer = (handle: string, document: Document): boolean =>
  viewerOf(document)?.toLowerCase() === handle.toLowerCase();
