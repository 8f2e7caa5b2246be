import type { SiteAdapter } from './contract';
import { closestAcross, linkOf } from './links';
import { xInfo } from './x/info';
import { composerAt, openComposer } from './x/composers';
import { readMessage } from './x/direct';
import { readTweet, surfaceOf } from './x/post';
import { isChatPath, selectors, statusOf } from './x/selectors';
import { viewerOf } from './x/viewer';

const messages = () => `${selectors.message}, ${selectors.oldMessage}`;
const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);

/** X, at x.com and twitter.com: timelines, threads, profiles, X Chat and the older direct messages. */
export const x: SiteAdapter = {
  info: xInfo,
  selectors,
  matches: (url) => /^(?:mobile\.)?(?:x|twitter)\.com$/.test(url.hostname.replace(/^www\./, '')),
  surface: (url, element) =>
    element && closestAcross(element, `${messages()}, ${selectors.chat}, ${selectors.oldChat}`)
      ? 'direct'
      : surfaceOf(url),
  get postSelector() {
    return `${selectors.tweet}, ${messages()}`;
  },
  get shadowHosts() {
    return selectors.chatHost;
  },
  sentLink(document) {
    const link = linkOf(document.querySelector(selectors.sentLink), urlOf(document));
    const id = link && statusOf(link.pathname);
    return id ? { id, url: link.href } : undefined;
  },
  readPost(element, url) {
    try {
      if (element.matches(selectors.tweet)) return readTweet(element, url);
      if (element.matches(messages())) return readMessage(element, url);
      return undefined;
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    if (element.matches(messages())) {
      const text = element.querySelector(`${selectors.messageText}, ${selectors.oldText}`);
      return { parent: text?.parentElement ?? element };
    }
    const name = element.querySelector(selectors.name);
    return name ? { parent: name } : undefined;
  },
  findComposer: (document, post) => openComposer(document, urlOf(document), post),
  composerOf: (element) => composerAt(element, urlOf(element.ownerDocument)),
  viewer: viewerOf,
  theme(document) {
    const root = document.documentElement;
    const scheme = root.style.colorScheme;
    if (scheme.includes('dark')) return 'dark';
    if (scheme.includes('light')) return 'light';
    if (root.dataset.theme === 'dark' || root.dataset.theme === 'light') return root.dataset.theme;
    const colour = /rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(document.body?.style.backgroundColor ?? '');
    if (!colour) return 'light';
    return Number(colour[1]) + Number(colour[2]) + Number(colour[3]) < 384 ? 'dark' : 'light';
  },
  holdsPosts: (document, url) =>
    !isChatPath(url.pathname) &&
    (document.querySelector(selectors.column)?.querySelectorAll(selectors.cell).length ?? 0) > 2,
};
