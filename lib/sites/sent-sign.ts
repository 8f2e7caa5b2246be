import { stableId } from './stable-id';

/** When each message was first seen; the page lets go of it, and so do we. */
const seen = new WeakMap<Element, number>();
let count = 0;

/**
 * A message that a site shows only once a post is out, and that leads nowhere by itself: the newest on the page, under
 * a made-up id of its own, so that each counts once.
 */
export function sentSign(document: Document, selector: string): { id: string; url: string } | undefined {
  let newest: number | undefined;
  for (const message of document.querySelectorAll(selector)) {
    const at = seen.get(message) ?? (count += 1);
    seen.set(message, at);
    newest = Math.max(newest ?? 0, at);
  }
  return newest === undefined ? undefined : { id: stableId('sent', String(newest)), url: '' };
}
