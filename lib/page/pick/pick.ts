import type { Post } from '@/lib/domain/post';
import { t } from '@/lib/platform/text';
import { createPartsCard } from './card';
import type { PartElements, PartName, Places } from './guess';
import { guessParts, postAround, readParts } from './guess';
import { createLayer } from './layer';
import { point } from './pointer';
import { partSelector, postSelector } from './selector';

export interface Picked {
  /** As the site's adapter reads it, where one does. */
  post?: Post;
  parts: Record<PartName, string>;
  /** Where they stand, to be kept for next time. */
  keep?: Places;
}
export interface PickOptions {
  document: Document;
  url: URL;
  /** Where a post was taken on this host before. */
  kept?: Places;
  /** The site's adapter, where it works on this page. */
  read?: (element: Element) => { element: Element; post: Post } | undefined;
  /** Hands the post over. Resolves to a sentence when that failed. */
  onPicked: (picked: Picked) => Promise<string | undefined>;
}

/** Click to capture: point at a post, confirm its parts, hand it over. Returns the function that ends it. */
export function pick(options: PickOptions): () => void {
  const { document, url, kept, read } = options;
  const layer = createLayer(document);
  const before = document.activeElement;
  let endPointing: (() => void) | undefined;
  let card: ReturnType<typeof createPartsCard> | undefined;

  function aim(start: Element, sentence: string, onTake: (element: Element) => void, within?: Element) {
    if (card) card.form.hidden = true;
    layer.say(sentence);
    endPointing?.();
    endPointing = point({
      document,
      layer,
      start,
      snap: (element) => (within ? element : (read?.(element)?.element ?? postAround(element, kept))),
      ...(within ? { within } : {}),
      onTake(element) {
        endPointing?.();
        endPointing = undefined;
        layer.quiet();
        onTake(element);
      },
      onEnd: () => (within && card ? showCard() : end()),
    });
  }

  function pointAtPost() {
    card?.form.remove();
    card = undefined;
    aim(postAround(middle(document), kept), t('pageCaptureAim'), confirm);
  }

  function confirm(element: Element) {
    const found = read?.(element);
    const post = found?.element ?? element;
    const parts = guessParts(post, kept);
    const values = readParts(post, parts, url);
    if (found)
      Object.assign(values, {
        text: found.post.text,
        author: found.post.author.name || found.post.author.handle,
        link: found.post.url ?? values.link,
      });
    layer.frame(post);
    card = createPartsCard({
      document,
      host: url.host,
      values,
      keep: !found,
      onPoint: (part) => aim(parts[part] ?? post, t('pageCaptureAimPart'), (at) => set(part, at), post),
      onAgain: pointAtPost,
      onCancel: end,
      async onTake(confirmed, keep) {
        const sentence = await options.onPicked({
          ...(found ? { post: found.post } : {}),
          parts: confirmed,
          ...(keep ? { keep: placesOf(post, parts) } : {}),
        });
        if (sentence === undefined) end();
        return sentence;
      },
    });
    function set(part: PartName, at: Element) {
      parts[part] = at;
      card?.set({ [part]: readParts(post, { ...parts, [part]: at }, url)[part] });
      showCard();
    }
    layer.root.append(card.form);
    card.focus();
  }

  function showCard() {
    endPointing?.();
    endPointing = undefined;
    layer.quiet();
    if (!card) return;
    card.form.hidden = false;
    card.focus();
  }

  function end() {
    endPointing?.();
    endPointing = undefined;
    layer.remove();
    // Who worked with the keyboard goes on where they were.
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  pointAtPost();
  return end;
}

function placesOf(post: Element, parts: PartElements): Places {
  const places: Places = { post: postSelector(post) };
  for (const part of ['text', 'author', 'link'] as const) {
    const element = parts[part];
    const selector = element && partSelector(element, post);
    if (selector) places[part] = selector;
  }
  return places;
}

/** What stands in the middle of the window: where the keyboard begins. */
function middle(document: Document): Element {
  const window = document.defaultView!;
  return document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) ?? document.body;
}
