import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/contract';
import { closestAcross } from '@/lib/sites/links';

/** Keeps the post under the pointer (or the focus) at the last real context menu, for "Log this to Earshot". */
export function createCapture(document: Document, adapter: SiteAdapter, url: () => URL) {
  let element: Element | undefined;
  let post: Post | undefined;
  const onMenu = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const first = event.composedPath()[0] as Node | undefined;
    const at = first?.nodeType === 1 ? (first as Element) : (first?.parentElement ?? null);
    element = closestAcross(at, adapter.postSelector) ?? undefined;
    post = element ? readAround(element) : undefined;
  };
  /** A comment or a unit; an element of the site's that only looks like a post gives way to the one around it. */
  function readAround(start: Element): Post | undefined {
    let at: Element | null = start;
    while (at) {
      const found = adapter.readPost(at, url());
      if (found) return found;
      at = closestAcross(at.parentElement, adapter.postSelector);
    }
    return undefined;
  }
  document.addEventListener('contextmenu', onMenu, true);
  return {
    post: (): Post | undefined => post,
    stop: () => document.removeEventListener('contextmenu', onMenu, true),
  };
}
