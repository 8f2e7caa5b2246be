import type { Composer, SiteAdapter } from './contract';
import { linkOf } from './links';
import { boxOf, openBox } from './reply-box';
import { threadsInfo } from './threads/info';
import { placeOf, readPost, surfaceOf, viewerOf } from './threads/post';
import { codeOf, handleOf, selectors } from './threads/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);

const isBehind = (button: Element, editor: Element): boolean =>
  Boolean(editor.compareDocumentPosition(button) & 4);

/** Buttons behind the editor with words, or with the arrow that a box on a page has instead; the last of them posts. */
const buttonsBehind = (zone: Element, editor: Element): HTMLElement[] =>
  [...zone.querySelectorAll<HTMLElement>('[role="button"], button')].filter((button) => {
    if (!isBehind(button, editor)) return false;
    return button.querySelector('svg') ? button.querySelector(selectors.arrow) : button.textContent?.trim();
  });

function zoneOf(editor: Element): Element {
  const dialog = editor.closest(selectors.dialog);
  if (dialog) return dialog;
  let around = editor;
  for (let step = 0; step < 10 && around.parentElement && !buttonsBehind(around, editor).length; step += 1)
    around = around.parentElement;
  return around;
}

function build(element: HTMLElement): Composer {
  const url = urlOf(element.ownerDocument);
  const zone = zoneOf(element);
  const composer: Composer = {
    element,
    channel: 'public',
    sendsOn: 'ctrl-enter',
    zone,
    sendButton: () => buttonsBehind(zone, element).at(-1) ?? null,
  };
  // A dialog shows the post that it answers; the box on a post's page answers that post.
  const shown = [...zone.querySelectorAll(selectors.post)].findLast(
    (post) => post.compareDocumentPosition(element) & 4,
  );
  const inDialog = zone.matches(selectors.dialog);
  const target = shown && inDialog ? readPost(shown, url)?.id : inDialog ? undefined : codeOf(url.pathname);
  if (target) composer.target = target;
  return composer;
}

/** Threads: feeds, profiles, posts with their replies. */
export const threads: SiteAdapter = {
  info: threadsInfo,
  selectors,
  matches: (url) => /^(?:www\.)?threads\.(?:com|net)$/.test(url.hostname),
  surface: surfaceOf,
  get postSelector() {
    return selectors.post;
  },
  readPost(element, url) {
    try {
      return readPost(element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    const place = placeOf(element, urlOf(element.ownerDocument));
    return place ? { parent: place } : undefined;
  },
  findComposer: (document, post) => openBox(document, selectors.editor, build, post),
  composerOf(element) {
    const found = boxOf(element, selectors.editor, build, { steps: 10, parts: true });
    // What stands before the editor closes its dialog.
    const inside = found?.element.contains(element);
    return found && (inside || isBehind(element, found.element)) ? found : undefined;
  },
  // A reply shows up on the page of its post alone; elsewhere the site's message leads to it.
  sentLink(document) {
    const url = urlOf(document);
    const viewer = viewerOf(document);
    for (const link of document.querySelectorAll(selectors.sent)) {
      const message = link.closest(selectors.message);
      if (link.closest(selectors.post) || message?.querySelector('img, time')) continue;
      const path = linkOf(link, url)?.pathname ?? '';
      const [id, handle] = [codeOf(path), handleOf(path)];
      if (id && handle && (!viewer || viewer.toLowerCase() === handle.toLowerCase()))
        return { id, url: `https://www.threads.com/@${handle}/post/${id}` };
    }
    return undefined;
  },
  viewer: viewerOf,
  theme: (document) => (document.documentElement.classList.contains('__fb-dark-mode') ? 'dark' : 'light'),
  holdsPosts: (document, url) => surfaceOf(url) === 'thread' || document.querySelectorAll('time').length > 2,
};
