import { t } from '@/lib/platform/text';
import type { SiteAdapter } from '@/lib/sites/contract';

/** How long a page may take to show its first post, in milliseconds. */
const LOADING = 8_000;

/** Tells a page without posts from a page that cannot be read. `since`: when the page was opened, Unix milliseconds. */
export function createHealth(document: Document, adapter: SiteAdapter, now: () => number) {
  let since = now();
  return {
    navigated() {
      since = now();
    },
    /** One sentence for the agent, or undefined when all is well. `posts`: how many stand on the page and could be read. */
    trouble(posts: number, url: URL): string | undefined {
      if (posts > 0 || now() - since < LOADING || !adapter.holdsPosts(document, url)) return undefined;
      const candidates = document.querySelectorAll(adapter.postSelector).length;
      return candidates > 0 ? t('pageTroubleUnread') : t('pageTroubleNone');
    },
  };
}
