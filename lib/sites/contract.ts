import type { Post } from '@/lib/domain/post';
import type { Channel, SiteId, Surface } from '@/lib/domain/words';

/** What the manifest needs to know of a site; no code, so that the build configuration can read it. */
export interface SiteInfo {
  id: Exclude<SiteId, 'web'>;
  /** Shown to people. */
  name: string;
  /** Match patterns of the content script. */
  matches: string[];
  /** Asked for at install; other sites are optional. */
  atInstall: boolean;
}

/** A composer that stands open on the page. */
export interface Composer {
  /** The editable element itself. */
  element: HTMLElement;
  channel: Channel;
  /** What the send watcher listens to. */
  sendsOn: 'enter' | 'ctrl-enter';
  /** The send button, where there is one. */
  sendButton(): HTMLElement | null;
  /** Id of the post that it answers, where the page tells. */
  target?: string;
  /** A click on a button in here may send; the editor itself lies in it too. */
  zone?: Element;
}

/**
 * Reads one site. Pure reading: no adapter changes the page, clicks, scrolls or keeps an element.
 * Selectors are data (version in `selectors.version`), so that a pack can mend a changed site.
 */
export interface SiteAdapter {
  info: SiteInfo;
  selectors: { version: string } & Record<string, string>;
  matches(url: URL): boolean;
  /** For a site that stands at any address: whether this page is one of its own. */
  recognises?(document: Document): boolean;
  surface(url: URL, element?: Element): Surface;
  /** One selector for every post, comment and message of the site. */
  postSelector: string;
  /** Undefined when the element holds no post (an empty shell, a loading unit). Never throws. */
  readPost(element: Element, url: URL): Post | undefined;
  /** Where the mark goes: the mark is placed inside `parent`, after its last child. Undefined: no place yet. */
  markAnchor(element: Element): { parent: Element } | undefined;
  /** The composer that answers this post, or the one that stands open when no post is given. */
  findComposer(document: Document, post?: { id: string; element?: Element }): Composer | undefined;
  /** Every composer on the page, for the send watcher. */
  composerOf(element: Element): Composer | undefined;
  /** Handle of the signed-in account, where the page shows it. */
  viewer(document: Document): string | undefined;
  theme(document: Document): 'light' | 'dark';
  /** Elements whose open shadow root holds posts or composers. */
  shadowHosts?: string;
  /** The page gives no comment an id: one that is made of its author and words is as good as it gets. */
  hidesIds?: boolean;
  /** The new post that the site's "sent" message leads to; a message of failure leads nowhere. */
  sentLink?(document: Document): { id: string; url: string } | undefined;
  /** Whether a page like this one shows posts once it has loaded: tells an empty page from one that cannot be read. */
  holdsPosts(document: Document, url: URL): boolean;
}
