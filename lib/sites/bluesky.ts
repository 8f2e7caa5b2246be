import type { Composer, SiteAdapter } from './contract';
import { readText } from './read-text';
import { openBox } from './reply-box';
import { sentSign } from './sent-sign';
import { blueskyInfo } from './bluesky/info';
import { conversationOf, lastIncoming, readMessage } from './bluesky/messages';
import { placeOf, readPost, surfaceOf, viewerOf } from './bluesky/post';
import { selectors } from './bluesky/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);
const postSelector = () => `${selectors.item}, ${selectors.bare}`;
const editors = () => `${selectors.editor}, ${selectors.messageEditor}`;
const bare = (text: string): string => text.replace(/\s+/g, '');

/** The post that the dialog shows above its editor: the same author and words as one on the page. */
function answeredBy(scope: Element, editor: Element): string | undefined {
  const url = urlOf(scope.ownerDocument);
  const shown = bare(readText(scope, { skip: (one) => one === editor, limit: 5_000 }));
  let found: string | undefined;
  for (const item of scope.ownerDocument.querySelectorAll(postSelector())) {
    const post = scope.contains(item) ? undefined : readPost(item, url);
    if (!post?.text || !shown.includes(bare(post.text).slice(0, 60))) continue;
    if (shown.includes(bare(post.author.name)) || shown.includes(post.author.handle)) found = post.id;
  }
  return found;
}

/** In a conversation Enter sends; the button has no words, and is the last one behind the box. */
function messageBox(element: HTMLElement): Composer {
  const conversation = conversationOf(element);
  const composer: Composer = {
    element,
    channel: 'direct',
    sendsOn: 'enter',
    zone: conversation,
    sendButton: () =>
      [...conversation.querySelectorAll<HTMLElement>(selectors.button)].findLast(
        (button) => element.compareDocumentPosition(button) & 4,
      ) ?? null,
  };
  const last = lastIncoming(conversation);
  const target = last && readMessage(last, urlOf(element.ownerDocument))?.id;
  if (target) composer.target = target;
  return composer;
}

function build(element: HTMLElement): Composer {
  if (element.matches(selectors.messageEditor)) return messageBox(element);
  const scope = element.closest(selectors.composer) ?? element.parentElement ?? element;
  const composer: Composer = {
    element,
    channel: 'public',
    sendsOn: 'ctrl-enter',
    zone: scope,
    sendButton: () => scope.querySelector<HTMLElement>(selectors.send),
  };
  const target = answeredBy(scope, element);
  if (target) composer.target = target;
  return composer;
}

/** Bluesky: feeds, threads, profiles, notifications and messages. */
export const bluesky: SiteAdapter = {
  info: blueskyInfo,
  selectors,
  matches: (url) => url.hostname === 'bsky.app',
  surface: surfaceOf,
  get postSelector() {
    return `${postSelector()}, ${selectors.message}`;
  },
  readPost(element, url) {
    try {
      return element.matches(selectors.message) ? readMessage(element, url) : readPost(element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    if (element.matches(selectors.message)) return { parent: element };
    const place = placeOf(element, urlOf(element.ownerDocument));
    return place ? { parent: place } : undefined;
  },
  findComposer(document, post) {
    const row = post?.element?.matches(selectors.message) ? post.element : undefined;
    const inside = row && conversationOf(row).querySelector<HTMLElement>(selectors.messageEditor);
    if (row) return inside ? build(inside) : undefined;
    return openBox(document, editors(), build, post);
  },
  composerOf(element) {
    const editor = element.closest<HTMLElement>(editors());
    if (editor) return build(editor);
    // Whatever else closes the dialog throws the draft away.
    const sends = element.closest(selectors.send)
      ? element.closest(selectors.composer)
      : element.closest(selectors.button) && element.closest(selectors.conversation);
    const inside = sends?.querySelector<HTMLElement>(editors());
    return inside ? build(inside) : undefined;
  },
  // A reply shows up in its thread alone; elsewhere the site only says that it was sent.
  sentLink: (document) => sentSign(document, selectors.sent),
  viewer: viewerOf,
  theme: (document) => (/theme--(?:dark|dim)/.test(document.documentElement.className) ? 'dark' : 'light'),
  holdsPosts: (document) => document.querySelector(selectors.list) !== null,
};
