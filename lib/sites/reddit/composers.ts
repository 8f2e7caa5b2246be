import type { Composer } from '../contract';
import { closestAcross } from '../links';
import { lastIncoming } from './chat';
import { isReplyForm } from './old';
import { deep } from './parts';
import { chatHosts, idsOf, selectors } from './selectors';

const boxes = () => `${selectors.composer}, ${selectors.chatComposer}, ${selectors.oldForm}`;
/** Parts of the composer that keep their editor in an open shadow root of their own. */
const INNER = '*';
const editors = () => `${selectors.editor}, textarea`;

/** The editor of a box: Lexical beside it or slotted into it, or the text box of Markdown mode and of the old site. */
function editorIn(box: Element): HTMLElement | undefined {
  const roots: ParentNode[] = box.shadowRoot ? [box, box.shadowRoot] : [box];
  for (const root of roots) {
    const found = deep(root, editors(), INNER).find((one) => !one.closest('[hidden], [aria-hidden="true"]'));
    if (found) return found as HTMLElement;
  }
  return undefined;
}

function buttonIn(box: Element, selector: string): HTMLElement | null {
  const scope = box.closest('faceplate-form') ?? box;
  return (
    scope.querySelector<HTMLElement>(selector) ?? box.shadowRoot?.querySelector<HTMLElement>(selector) ?? null
  );
}

function build(box: Element, element: HTMLElement, url: URL): Composer {
  if (box.matches(selectors.chatComposer)) return chat(box, element);
  const old = box.matches(selectors.oldForm);
  const composer: Composer = {
    element,
    channel: old && box.closest('.thing.message') ? 'direct' : 'public',
    sendsOn: 'ctrl-enter',
    zone: old ? box : (closestAcross(box, `faceplate-form, ${selectors.host}`) ?? box),
    sendButton: () => buttonIn(box, old ? selectors.oldSubmit : `${selectors.submit}, [type="submit"]`),
  };
  const target = old ? oldTarget(box, url) : newTarget(box, url);
  if (target) composer.target = target;
  return composer;
}

function newTarget(box: Element, url: URL): string | undefined {
  const host = closestAcross(box, selectors.host);
  const named = host?.getAttribute('parent-id') ?? host?.getAttribute('post-id');
  const around = closestAcross(box, selectors.comment)?.getAttribute('thingid');
  const page = box.ownerDocument.querySelector('shreddit-post[id]')?.getAttribute('id');
  return around ?? (named && /^t[13]_/.test(named) ? named : undefined) ?? page ?? idsOf(url.pathname).post;
}

function oldTarget(box: Element, url: URL): string | undefined {
  const hidden = box.querySelector<HTMLInputElement>('input[name="thing_id"]')?.getAttribute('value');
  return (
    (hidden || undefined) ??
    box.closest('.thing[data-fullname]')?.getAttribute('data-fullname') ??
    idsOf(url.pathname).post
  );
}

function chat(box: Element, element: HTMLElement): Composer {
  const room = closestAcross(box, 'rs-room, rs-thread, rs-app') ?? box;
  const composer: Composer = {
    element,
    channel: 'direct',
    sendsOn: 'enter',
    zone: room,
    sendButton: () =>
      (deep(box.shadowRoot ?? box, '[type="submit"]', INNER)[0] as HTMLElement | undefined) ?? null,
  };
  const row = deep(room.shadowRoot ?? room, selectors.message, chatHosts).at(-1);
  const root: Node | undefined = row?.getRootNode();
  const last = root && lastIncoming(undefined, root as unknown as Element);
  const target = last?.getAttribute('data-id');
  if (target) composer.target = target;
  return composer;
}

/** The composer that this element belongs to: the editor itself, or a button in its form. */
export function composerAt(element: Element, url: URL): Composer | undefined {
  const editor = element.closest<HTMLElement>(editors());
  if (!editor && !element.closest('button, [role="button"]')) return undefined;
  const box =
    closestAcross(element, boxes()) ??
    closestAcross(element, `faceplate-form, ${selectors.host}`)?.querySelector(selectors.composer);
  if (!box || (box.matches(selectors.oldForm) && !isReplyForm(box))) return undefined;
  const found = editor ?? editorIn(box);
  return found ? build(box, found, url) : undefined;
}

/** The open composer that answers the post; without a post the one that has the focus, else the first. */
export function openComposer(document: Document, url: URL, post?: { id: string }): Composer | undefined {
  const boxes = [
    ...document.querySelectorAll(`${selectors.composer}, ${selectors.oldForm}`),
    ...deep(document, selectors.chatComposer, chatHosts),
  ];
  let first: Composer | undefined;
  for (const box of boxes) {
    if (box.matches(selectors.oldForm) && !isReplyForm(box)) continue;
    const editor = editorIn(box);
    const composer = editor && build(box, editor, url);
    if (!composer) continue;
    if (post ? composer.target === post.id : editor.matches(':focus, :focus-within')) return composer;
    first ??= composer;
  }
  return post ? undefined : first;
}
