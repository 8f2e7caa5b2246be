import type { Composer, SiteAdapter } from './contract';
import { idOf, readComment, readPost, viewerOf } from './youtube/comment';
import { youtubeInfo } from './youtube/info';
import { channelOf, postOf, selectors, videoOf } from './youtube/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);

function build(element: HTMLElement): Composer {
  const url = urlOf(element.ownerDocument);
  const box = element.closest(selectors.box);
  const composer: Composer = {
    element,
    channel: 'public',
    // Enter begins a new line; only the button sends.
    sendsOn: 'ctrl-enter',
    zone: box ?? element.parentElement ?? element,
    sendButton: () => box?.querySelector<HTMLElement>(selectors.submit) ?? null,
  };
  const answered =
    element.closest(selectors.comment) ?? element.closest(selectors.thread)?.querySelector(selectors.comment);
  const target = answered ? idOf(answered, url) : (videoOf(url) ?? postOf(url));
  if (target) composer.target = target;
  return composer;
}

const editorsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selectors.box)].flatMap((box) => {
    const editor = box.querySelector<HTMLElement>(selectors.editor);
    return editor && !editor.closest('[hidden]') ? [editor] : [];
  });

/** YouTube: comments and replies below videos, shorts and community posts, the posts themselves, and Studio. */
export const youtube: SiteAdapter = {
  info: youtubeInfo,
  selectors,
  matches: (url) => /^(?:www|studio|m)\.youtube\.com$|^youtube\.com$/.test(url.hostname),
  surface: (url) => (videoOf(url) || postOf(url) ? 'thread' : channelOf(url) ? 'profile' : 'timeline'),
  get postSelector() {
    return `${selectors.comment}, ${selectors.post}`;
  },
  readPost(element, url) {
    try {
      if (element.closest(selectors.left)) return undefined;
      return element.matches(selectors.post) ? readPost(element, url) : readComment(element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    const place =
      element.querySelector(selectors.header) ?? element.querySelector(selectors.author)?.parentElement;
    return place ? { parent: place } : undefined;
  },
  findComposer(document, post) {
    const all = editorsIn(document).map(build);
    if (post) return all.find((composer) => composer.target === post.id);
    return all.find(({ element }) => element.contains(document.activeElement)) ?? all[0];
  },
  composerOf(element) {
    const box = element.closest(selectors.box);
    if (!box) return undefined;
    const editor = element.closest<HTMLElement>(selectors.editor);
    if (!editor && !element.closest('button, [role="button"], #submit-button')) return undefined;
    const found = editor ?? box.querySelector<HTMLElement>(selectors.editor);
    return found ? build(found) : undefined;
  },
  viewer: viewerOf,
  theme: (document) => (document.documentElement.hasAttribute('dark') ? 'dark' : 'light'),
  holdsPosts: (document) => (document.querySelector(selectors.list)?.childElementCount ?? 0) > 2,
};
