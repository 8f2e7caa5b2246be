import type { Post } from '@/lib/domain/post';
import { readLine } from '../read-text';
import { permalinkOf, postOf } from './ids';
import { selectors } from './selectors';
import { authorFrom, messageText, own } from './unit';
import { isViewer } from './viewer';

/** Link with the author's name: the first one with words that leads to a person or page. */
export const nameBeside = (place: Element, base: URL): Element | undefined =>
  own(place, 'a[href]').find((link) => readLine(link) !== '' && authorFrom(link, base));

/** The post of a photo, reel or video that fills the page: it stands in the column beside it, with its comments. */
export function readBeside(place: Element, base: URL): Post | undefined {
  const here = postOf(base);
  const link =
    here && here.kind !== 'post' && !place.querySelector(selectors.name) && nameBeside(place, base);
  const author = link && authorFrom(link, base);
  if (!author) return undefined;
  const box = own(place, '[dir="auto"]').find(
    (one) =>
      link.compareDocumentPosition(one) & 4 &&
      !link.contains(one) &&
      !one.closest(`a, ${selectors.headline}, ${selectors.button}, ${selectors.form}`) &&
      readLine(one) !== '',
  );
  const { text, cut } = box ? messageText(box) : { text: '', cut: false };
  const post: Post = { site: 'facebook', id: here.id, surface: 'thread', author, text };
  const url = permalinkOf(here, author.handle);
  if (url) post.url = url;
  if (cut) post.truncated = true;
  if (isViewer(author, place.ownerDocument)) post.own = true;
  return post;
}
