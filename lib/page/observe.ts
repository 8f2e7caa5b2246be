import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/contract';
import { closestAcross } from '@/lib/sites/links';
import { isMadeUp } from '@/lib/sites/stable-id';
import type { Slices } from './slices';

export interface Sighting {
  element: Element;
  post: Post;
  /** The first time that this page shows the post, or, where posts have no ids of their own, this element. */
  fresh: boolean;
}

export interface ObserveOptions {
  document: Document;
  adapter: SiteAdapter;
  slices: Slices;
  url: () => URL;
  /** A post was read for the first time on this element, or reads otherwise than before. */
  onPost: (sighting: Sighting) => void;
  /** The element holds this post no longer: it was removed, emptied, or recycled for another. */
  onGone: (element: Element, post: Post) => void;
  /** Something inside a post changed that left its words alone: a re-render may have dropped the mark. */
  onTouched: (element: Element) => void;
  onNavigate: (url: URL) => void;
  /** Anything changed on the page. */
  onChange?: () => void;
}

export interface Observation {
  stop(): void;
  /** Reads everything once more, as after a change of packs. */
  again(): void;
  /** Posts that stand on the page now. */
  posts(): ReadonlyMap<Element, Post>;
  /** Elements looked at and posts read since the page was opened. */
  counts(): { looked: number; read: number };
}

const ATTRIBUTES = [
  'href',
  'datetime',
  'data-testid',
  'aria-label',
  'data-send-status',
  'data-virtualized',
  'dir',
];
/** Ids remembered as seen; beyond it the oldest are forgotten. */
const SEEN = 20_000;

const isOurs = (node: Node): boolean => /^EARSHOT-/i.test(node.nodeName);
const onlyOurs = (record: MutationRecord): boolean =>
  record.type === 'childList' && record.removedNodes.length === 0 && [...record.addedNodes].every(isOurs);
const signature = (post: Post): string =>
  JSON.stringify([
    post.id,
    post.text,
    post.own,
    post.parent,
    post.promoted,
    post.truncated,
    post.author.handle,
  ]);

/**
 * Watches the page with one observer and reads posts in slices. The body is searched once at the start and once after
 * a navigation inside the page; after that only what was added or changed is looked at.
 */
export function observe(options: ObserveOptions): Observation {
  const { document, adapter, slices } = options;
  const live = new Map<Element, Post>();
  const signatures = new Map<Element, string>();
  const elements = new WeakSet<Element>();
  const queued = new Set<Element>();
  const seen = new Set<string>();
  const unopened = new Set<Element>();
  let href = options.url().href;
  let looked = 0;
  let read = 0;
  let removed = false;
  let stopped = false;

  const observer = new MutationObserver((records) => {
    if (options.url().href !== href) navigated();
    options.onChange?.();
    for (const record of records) {
      if (onlyOurs(record)) continue;
      if (record.removedNodes.length) removed = true;
      // A post has something in it; what is put there later is seen then.
      for (const node of record.addedNodes)
        if (node.nodeType === 1 && node.firstChild && !isOurs(node)) search(node as Element);
      touch(record.target);
    }
    if (removed) slices.push(prune);
    for (const host of unopened) if (host.shadowRoot) open(host);
  });
  const watch = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });

  function navigated() {
    const url = options.url();
    href = url.href;
    options.onNavigate(url);
    slices.push(() => {
      for (const element of live.keys()) queue(element);
      if (document.body) gather(document.body);
    });
  }

  function search(element: Element) {
    slices.push(() => {
      if (element.isConnected) gather(element);
    });
  }

  function gather(root: Element | ShadowRoot) {
    if (root.nodeType === 1 && (root as Element).matches(adapter.postSelector)) queue(root as Element);
    for (const element of root.querySelectorAll(adapter.postSelector)) queue(element);
    if (!adapter.shadowHosts) return;
    if (root.nodeType === 1 && (root as Element).matches(adapter.shadowHosts)) open(root as Element);
    for (const host of root.querySelectorAll(adapter.shadowHosts)) open(host);
  }

  function open(host: Element) {
    const root = host.shadowRoot;
    if (!root) {
      unopened.add(host);
      return;
    }
    unopened.delete(host);
    watch(root);
    slices.push(() => gather(root));
  }

  function touch(target: Node) {
    const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
    const post = element ? closestAcross(element, adapter.postSelector) : null;
    if (post) queue(post);
  }

  function queue(element: Element) {
    if (queued.has(element)) return;
    queued.add(element);
    slices.push(() => {
      queued.delete(element);
      look(element);
    });
  }

  function look(element: Element) {
    if (stopped || !element.isConnected) return;
    looked += 1;
    const before = live.get(element);
    const post = adapter.readPost(element, options.url());
    if (!post) {
      if (before) gone(element, before);
      return;
    }
    read += 1;
    const now = signature(post);
    if (before && signatures.get(element) === now) {
      options.onTouched(element);
      return;
    }
    if (before && before.id !== post.id) gone(element, before);
    const fresh = isMadeUp(post.id) ? !elements.has(element) : !seen.has(post.id);
    elements.add(element);
    remember(post.id);
    live.set(element, post);
    signatures.set(element, now);
    options.onPost({ element, post, fresh });
  }

  function remember(id: string) {
    seen.add(id);
    if (seen.size > SEEN) seen.delete(seen.values().next().value!);
  }

  function gone(element: Element, post: Post) {
    live.delete(element);
    signatures.delete(element);
    options.onGone(element, post);
  }

  function prune() {
    if (!removed) return;
    removed = false;
    for (const [element, post] of live) if (!element.isConnected) gone(element, post);
    for (const host of unopened) if (!host.isConnected) unopened.delete(host);
  }

  watch(document.body);
  search(document.body);
  return {
    stop() {
      stopped = true;
      observer.disconnect();
    },
    again() {
      signatures.clear();
      for (const element of live.keys()) queue(element);
      // Another selector may find posts where none was found before.
      search(document.body);
    },
    posts: () => live,
    counts: () => ({ looked, read }),
  };
}
