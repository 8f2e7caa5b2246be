import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/contract';
import { closestAcross } from '@/lib/sites/links';
import { provide } from './shelf';

/** Keeps the post under the pointer (or the focus) at the last real context menu, for "Log this to Earshot". */
export function createCapture(document: Document, adapter: SiteAdapter, url: () => URL) {
  let post: Post | undefined;
  const onMenu = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const first = event.composedPath()[0] as Node | undefined;
    const at = first?.nodeType === 1 ? (first as Element) : (first?.parentElement ?? null);
    post = readAround(at)?.post;
  };
  /** A comment or a unit; an element of the site's that only looks like a post gives way to the one around it. */
  function readAround(start: Element | null): { element: Element; post: Post } | undefined {
    let element = closestAcross(start, adapter.postSelector);
    while (element) {
      const found = adapter.readPost(element, url());
      if (found) return { element, post: found };
      element = closestAcross(element.parentElement, adapter.postSelector);
    }
    return undefined;
  }
  // Who points at a post has it as the adapter reads it.
  provide('reader', { read: readAround });
  document.addEventListener('contextmenu', onMenu, true);
  return {
    post: (): Post | undefined => post,
    stop: () => document.removeEventListener('contextmenu', onMenu, true),
  };
}
