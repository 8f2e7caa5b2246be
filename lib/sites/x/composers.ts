import type { Composer } from '../contract';
import { closestAcross } from '../links';
import { selectors, statusOf } from './selectors';
import { lastIncoming } from './direct';
import { readTweet } from './post';

const chatEditors = () => `${selectors.chatEditor}, ${selectors.oldEditor}`;

/** The editable element inside: X's test id stands on it, or on an element around it. */
function editable(found: Element | null): HTMLElement | undefined {
  if (!found) return undefined;
  if (found.tagName === 'TEXTAREA' || found.getAttribute('contenteditable') === 'true')
    return found as HTMLElement;
  return found.querySelector<HTMLElement>('[contenteditable="true"], textarea') ?? undefined;
}

/** Roots that may hold a conversation: the document, and the open shadow root that X Chat lives in. */
function roots(document: Document): ParentNode[] {
  const found: ParentNode[] = [document];
  for (const host of document.querySelectorAll(selectors.chatHost))
    if (host.shadowRoot) found.push(host.shadowRoot);
  return found;
}

function chatComposer(found: Element, url: URL): Composer | undefined {
  const element = editable(found);
  if (!element) return undefined;
  const form = element.closest(selectors.chatForm) ?? element.closest('form') ?? panelOf(element);
  const composer: Composer = {
    element,
    channel: 'direct',
    sendsOn: 'enter',
    zone: form,
    sendButton: () =>
      panelOf(element).querySelector<HTMLElement>(`${selectors.chatSend}, ${selectors.oldSend}`),
  };
  const target = lastIncoming(undefined, panelOf(element), url);
  if (target) composer.target = target;
  return composer;
}

function panelOf(element: Element): Element {
  const marked = element.closest(`${selectors.chat}, ${selectors.oldChat}`);
  if (marked) return marked;
  let around: Element = element;
  while (around.parentElement && !around.querySelector(`${selectors.message}, ${selectors.oldMessage}`))
    around = around.parentElement;
  return around;
}

function postComposer(found: Element, url: URL): Composer | undefined {
  const element = editable(found);
  if (!element) return undefined;
  const dialog = element.closest(selectors.dialog);
  const scope = dialog ?? element.closest(selectors.column) ?? element.ownerDocument.body;
  const composer: Composer = {
    element,
    channel: 'public',
    sendsOn: 'ctrl-enter',
    zone: zoneOf(element, scope),
    sendButton: () => zoneOf(element, scope).querySelector<HTMLElement>(selectors.send),
  };
  const answers = dialog?.querySelector(selectors.tweet);
  // The box in the page of one post stands in that post's own cell.
  const target = answers ? readTweet(answers, url)?.id : dialog ? undefined : statusOf(url.pathname);
  if (target) composer.target = target;
  return composer;
}

/** Smallest element that holds the editor and its button. */
function zoneOf(element: Element, scope: Element): Element {
  let around: Element = element;
  while (around !== scope && around.parentElement && !around.querySelector(selectors.send))
    around = around.parentElement;
  return around;
}

function byElement(element: Element, url: URL): Composer | undefined {
  const chat = closestAcross(element, chatEditors());
  if (chat) return chatComposer(chat, url);
  const editor = element.closest(selectors.editor);
  if (editor) return postComposer(editor, url);
  return undefined;
}

/** The composer that this element belongs to: the editor itself, or a button beside it. */
export function composerAt(element: Element, url: URL): Composer | undefined {
  const direct = byElement(element, url);
  if (direct) return direct;
  if (!element.closest('button, [role="button"]')) return undefined;
  const sends = element.closest(`${selectors.chatSend}, ${selectors.oldSend}, ${selectors.send}`);
  if (!sends) return undefined;
  let around: Element | null = sends;
  while (around) {
    const editor = around.querySelector(`${chatEditors()}, ${selectors.editor}`);
    if (editor) return byElement(editor, url);
    around = around.parentElement;
  }
  return undefined;
}

/** The open composer that answers the post; without a post the one that the agent would mean. */
export function openComposer(
  document: Document,
  url: URL,
  post?: { id: string; element?: Element },
): Composer | undefined {
  const direct =
    post?.element !== undefined
      ? post.element.matches(`${selectors.message}, ${selectors.oldMessage}`)
      : post === undefined && roots(document).some((root) => root.querySelector(chatEditors()) !== null);
  if (direct) {
    const scope = post?.element ? [panelOf(post.element)] : roots(document);
    for (const root of scope) {
      const found = root.querySelector(chatEditors());
      const composer = found ? chatComposer(found, url) : undefined;
      if (composer) return composer;
    }
    if (post) {
      for (const root of roots(document)) {
        const found = root.querySelector(chatEditors());
        const composer = found ? chatComposer(found, url) : undefined;
        if (composer) return composer;
      }
      return undefined;
    }
  }
  const editors = [...document.querySelectorAll(selectors.editor)];
  const dialogs = editors.filter((editor) => editor.closest(selectors.dialog));
  for (const editor of dialogs.length ? dialogs.reverse() : editors) {
    const composer = postComposer(editor, url);
    if (!composer) continue;
    if (!post || composer.target === post.id) return composer;
    // X names no target where a draft of a thread goes on; the agent opened the dialog for this post then.
    if (
      composer.target === undefined &&
      editor.closest(selectors.dialog) &&
      document.activeElement === composer.element
    )
      return composer;
  }
  return undefined;
}
