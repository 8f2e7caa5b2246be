import type { Post } from '@/lib/domain/post';
import { adapterFor, adapters } from './adapters';

/**
 * Everything that a page holds now, top to bottom, each post once (the first sight of it counts). Null where no adapter
 * knows the address, or the page itself for a site that stands at any address.
 */
export function readAll(address: string): Post[] | null {
  const url = new URL(address);
  const adapter = adapterFor(url) ?? adapters.find((one) => one.recognises?.(document));
  if (!adapter) return null;
  const posts = new Map<string, Post>();
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll(adapter.postSelector)) {
      const post = adapter.readPost(element, url);
      if (post && !posts.has(post.id)) posts.set(post.id, post);
    }
    for (const host of adapter.shadowHosts ? root.querySelectorAll(adapter.shadowHosts) : [])
      if (host.shadowRoot) roots.push(host.shadowRoot);
  }
  return [...posts.values()];
}
