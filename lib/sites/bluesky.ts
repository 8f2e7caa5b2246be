import type { Composer, SiteAdapter } from './contract';
import { readText } from './read-text';
import { blueskyInfo } from './bluesky/info';
import { placeOf, readPost, surfaceOf, viewerOf } from './bluesky/post';
import { selectors } from './bluesky/selectors';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);
const postSelector = () => `${selectors.item}, ${selectors.bare}`;
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

function build(element: HTMLElement): Composer {
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

/** Bluesky: feeds, threads, profiles and notifications. */
export const bluesky: SiteAdapter = {
  info: blueskyInfo,
  selectors,
  matches: (url) => url.hostname === 'bsky.app',
  surface: surfaceOf,
  get postSelector() {
    return postSelector();
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
  findComposer(document, post) {
    const all = [...document.querySelectorAll<HTMLElement>(selectors.editor)].map(build);
    if (post) return all.find((composer) => composer.target === post.id);
    return all.find(({ element }) => element.contains(document.activeElement)) ?? all[0];
  },
  composerOf(element) {
    const editor = element.closest<HTMLElement>(selectors.editor);
    if (editor) return build(editor);
    if (!element.closest(`button, [role="button"], ${selectors.send}`)) return undefined;
    const inside = element.closest(selectors.composer)?.querySelector<HTMLElement>(selectors.editor);
    return inside ? build(inside) : undefined;
  },
  viewer: viewerOf,
  theme: (document) => (/theme--(?:dark|dim)/.test(document.documentElement.className) ? 'dark' : 'light'),
  holdsPosts: (document) => document.querySelector(selectors.list) !== null,
};
