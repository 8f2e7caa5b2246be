import type { Post } from '@/lib/domain/post';
import { adapterFor } from './adapters';

/**
 * Everything that a page holds now, top to bottom, each post once (the first sight of it counts). Null where no adapter
 * knows the address.
 */
export function readAll(address: string): Post[] | null {
  const url = new URL(address);
  const adapter = adapterFor(url);
  if (!adapter) return null;
  const posts = new Map<string, Post>();
  const roots: ParentNode[] = [document];
  if (adapter.shadowHosts)
    for (const host of document.querySelectorAll(adapter.shadowHosts))
      if (host.shadowRoot) roots.push(host.shadowRoot);
  for (const root of roots)
    for (const element of root.querySelectorAll(adapter.postSelector)) {
      const post = adapter.readPost(element, url);
      if (post && !posts.has(post.id)) posts.set(post.id, post);
    }
  return [...posts.values()];
}
