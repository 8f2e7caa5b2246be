import type { Post } from '@/lib/domain/post';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';
import type { SiteAdapter } from '@/lib/sites/contract';
import { isMadeUp } from '@/lib/sites/stable-id';

/** How long a page may take to show its first post, in milliseconds. */
const LOADING = 8_000;
/** So many posts without a part that posts have are no chance. */
const ENOUGH = 8;

/** Tells a page without posts from a page that cannot be read. `since`: when the page was opened, Unix milliseconds. */
export function createHealth(document: Document, adapter: SiteAdapter, now: () => number) {
  let since = now();
  return {
    /** What was done here, in numbers alone. */
    counts: { inserted: 0, sent: 0 },
    navigated() {
      since = now();
    },
    /** One sentence for the agent, or undefined when all is well. `read`: the posts that stand on the page and could be read. */
    trouble(read: Iterable<Post>, url: URL): string | undefined {
      if (now() - since < LOADING) return undefined;
      const posts = [...read];
      if (!posts.length && adapter.holdsPosts(document, url))
        return t(document.querySelector(adapter.postSelector) ? 'pageTroubleUnread' : 'pageTroubleNone');
      const parts: [TextKey, (post: Post) => unknown][] = [
        ['pageTroubleText', (post) => post.text],
        ['pageTroubleAuthor', (post) => post.author.name],
        // In a feed a site may tell the ids later.
        ['pageTroubleId', (post) => adapter.hidesIds || post.surface !== 'thread' || !isMadeUp(post.id)],
      ];
      const gone = posts.length >= ENOUGH && parts.find(([, has]) => !posts.some(has));
      return gone ? t(gone[0]) : undefined;
    },
  };
}
