import type { Composer, SiteAdapter } from './contract';
import { linkOf } from './links';
import { readText } from './read-text';
import { sentSign } from './sent-sign';
import { mastodonInfo } from './mastodon/info';
import { addressOf, selectors } from './mastodon/selectors';
import { idOf, readStatus, surfaceOf, viewerOf, wordsOf } from './mastodon/status';

const urlOf = (document: Document): URL => new URL(document.defaultView?.location.href ?? document.URL);
const postSelector = () => `${selectors.status}, ${selectors.detailed}`;

const bare = (text: string): string => text.replace(/\s+/g, '').slice(0, 80);

/** The status that a form says it answers: it names the author and repeats the words, without the id. */
function answeredBy(form: Element, url: URL): Element | undefined {
  const indicator = form.querySelector(selectors.indicator);
  if (!indicator) return undefined;
  const account = addressOf(linkOf(indicator.querySelector(selectors.indicatorAuthor), url) ?? url).account;
  const shown = indicator.querySelector(selectors.indicatorWords);
  const words = shown ? bare(readText(shown, { collapse: true })) : '';
  const all = [...form.ownerDocument.querySelectorAll(postSelector())].filter((status) => {
    const link = linkOf(status.querySelector(selectors.author), url);
    return account !== undefined && link && addressOf(link).account === account;
  });
  return all.find((status) => words !== '' && bare(wordsOf(status)).includes(words.slice(0, 40))) ?? all[0];
}

function build(element: HTMLElement, url: URL): Composer {
  const form = element.closest(selectors.form) ?? element;
  const answered = answeredBy(form, url);
  const composer: Composer = {
    element,
    channel: answered?.closest(selectors.direct) ? 'direct' : 'public',
    sendsOn: 'ctrl-enter',
    zone: form,
    sendButton: () => form.querySelector<HTMLElement>(selectors.submit),
  };
  const target = answered && idOf(answered, url);
  if (target) composer.target = target;
  return composer;
}

/** Mastodon's web app on any server. Its host is asked for when the agent names it. */
export const mastodon: SiteAdapter = {
  info: mastodonInfo,
  selectors,
  matches: (url) => /^(?:mastodon|mstdn)\.|\.mastodon\./.test(url.hostname),
  recognises: (document) =>
    document.querySelector(selectors.app) !== null &&
    document.querySelector(`${selectors.state}, ${selectors.generator}, #mastodon[data-props]`) !== null,
  surface: (url, element) => (element?.closest(selectors.direct) ? 'direct' : surfaceOf(url)),
  get postSelector() {
    return postSelector();
  },
  readPost(element, url) {
    try {
      return readStatus(element, url);
    } catch {
      return undefined;
    }
  },
  markAnchor(element) {
    const place =
      element.querySelector('.status__info') ?? element.querySelector(selectors.author)?.parentElement;
    return place ? { parent: place } : undefined;
  },
  findComposer(document, post) {
    const url = urlOf(document);
    const all = [...document.querySelectorAll<HTMLElement>(selectors.editor)].map((editor) =>
      build(editor, url),
    );
    if (post) return all.find((composer) => composer.target === post.id);
    return all.find(({ element }) => element.contains(document.activeElement)) ?? all[0];
  },
  composerOf(element) {
    const form = element.closest(selectors.form);
    const editor =
      element.closest<HTMLElement>(selectors.editor) ??
      (element.closest(selectors.submit) ? form?.querySelector<HTMLElement>(selectors.editor) : undefined);
    return editor ? build(editor, urlOf(editor.ownerDocument)) : undefined;
  },
  // A reply shows up in its thread and at home; elsewhere the site only says that it is out.
  sentLink: (document) => sentSign(document, selectors.sent),
  viewer: viewerOf,
  theme(document) {
    const root = document.documentElement;
    const scheme = root.getAttribute('data-color-scheme') ?? '';
    if (scheme === 'light' || scheme === 'dark') return scheme;
    return /light/.test(`${document.body?.className} ${root.getAttribute('data-user-theme')}`)
      ? 'light'
      : 'dark';
  },
  holdsPosts: (document) => (document.querySelector(selectors.list)?.childElementCount ?? 0) > 3,
};
