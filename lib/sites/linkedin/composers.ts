import type { Composer } from '../contract';
import { closestAcross } from '../links';
import { readUpdate, readUpdateComment } from './classic';
import { conversationOf, lastIncoming, readMessage } from './messages';
import { cardAround, outermost, readCard, readCardComment } from './modern';
import { selectors } from './selectors';

const editors = () =>
  `${selectors.tiptap} ${selectors.editor}, ${selectors.quill}, ${selectors.messageEditor}`;
const comments = () => `${selectors.cardComment}, ${selectors.updateComment}`;

/** The document and the open shadow roots that hold conversations and the box for new posts. */
function roots(document: Document): ParentNode[] {
  const found: ParentNode[] = [document];
  for (const host of document.querySelectorAll(selectors.shadow))
    if (host.shadowRoot) found.push(host.shadowRoot);
  return found;
}

const readComment = (element: Element, url: URL) =>
  element.matches(selectors.cardComment)
    ? readCardComment(outermost(element), url)
    : readUpdateComment(element, url);

/** What the box answers: the comment that it stands in, or below with nothing but its replies between; else the post. */
function targetOf(box: Element, url: URL): string | undefined {
  const inside = box.closest(comments());
  if (inside) return readComment(inside, url)?.id;
  const update = box.closest(selectors.update);
  if (update) return readUpdate(update, url)?.id;
  const card = cardAround(box);
  return card ? readCard(card, url)?.id : undefined;
}

function messageComposer(element: HTMLElement, url: URL): Composer {
  const conversation = conversationOf(element);
  const form = element.closest('form') ?? conversation;
  const send = () => form.querySelector<HTMLElement>(selectors.messageSend);
  const composer: Composer = {
    element,
    channel: 'direct',
    // Whoever chose that Enter sends has no button.
    sendsOn: send() ? 'ctrl-enter' : 'enter',
    zone: form,
    sendButton: send,
  };
  const last = lastIncoming(undefined, conversation);
  const target = last && readMessage(last, url)?.id;
  if (target) composer.target = target;
  return composer;
}

/** The button of the new page has no mark of its own: the last one with words behind the editor. */
function lastButton(zone: Element, editor: Element): HTMLElement | null {
  return (
    [...zone.querySelectorAll<HTMLElement>('button')]
      .filter((button) => editor.compareDocumentPosition(button) & 4 && button.textContent?.trim())
      .at(-1) ?? null
  );
}

function zoneOf(element: HTMLElement): Element {
  const marked = element.closest(`${selectors.commentBox}, ${selectors.oldBox}, form, ${selectors.shareBox}`);
  if (marked) return marked;
  let around = element.closest(selectors.tiptap) ?? element;
  for (let step = 0; step < 6 && around.parentElement && !lastButton(around, element); step += 1)
    around = around.parentElement;
  return around;
}

function build(element: HTMLElement, url: URL): Composer {
  if (element.matches(selectors.messageEditor)) return messageComposer(element, url);
  const zone = zoneOf(element);
  const composer: Composer = {
    element,
    channel: 'public',
    sendsOn: 'ctrl-enter',
    zone,
    sendButton: () =>
      zone.querySelector<HTMLElement>(`${selectors.oldSend}, ${selectors.shareSend}`) ??
      lastButton(zone, element),
  };
  const target = targetOf(element, url);
  if (target) composer.target = target;
  return composer;
}

/** The composer that this element belongs to: the editor itself, or a button beside it. */
export function composerAt(element: Element, url: URL): Composer | undefined {
  const editor = closestAcross(element, editors()) as HTMLElement | null;
  if (editor) return build(editor, url);
  if (!element.closest('button, [role="button"]')) return undefined;
  let around = element.parentElement;
  for (let step = 0; around && step < 8; step += 1, around = around.parentElement) {
    const inside = around.querySelectorAll<HTMLElement>(editors());
    if (inside.length > 1) return undefined;
    if (inside[0]) return build(inside[0], url);
    if (around.matches(`${comments()}, ${selectors.update}, ${selectors.card}`)) return undefined;
  }
  return undefined;
}

/** The open composer that answers the post; without a post the one that has the focus, else the last one. */
export function openComposer(
  document: Document,
  url: URL,
  post?: { id: string; element?: Element },
): Composer | undefined {
  const all = roots(document).flatMap((root) => [...root.querySelectorAll<HTMLElement>(editors())]);
  if (!post) {
    const chosen = all.find((editor) => editor.contains(document.activeElement)) ?? all.at(-1);
    return chosen && build(chosen, url);
  }
  if (post.element?.matches(selectors.message)) {
    const inside = conversationOf(post.element).querySelector<HTMLElement>(selectors.messageEditor);
    return inside ? build(inside, url) : undefined;
  }
  return all
    .filter((editor) => !editor.matches(selectors.messageEditor))
    .map((editor) => build(editor, url))
    .findLast((composer) => composer.target === post.id);
}
