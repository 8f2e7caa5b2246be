import type { Composer } from '../contract';
import { conversationOf, lastIncoming, readMessage } from './direct';
import { readComment, readPost } from './post';
import { selectors } from './selectors';

const editors = () => `${selectors.textarea}, ${selectors.messageEditor}`;

/** The comment whose author the box begins with ("@maya "): the last one of them above the box. */
function answered(element: HTMLElement, scope: Element, url: URL): string | undefined {
  const handle = /^@([A-Za-z0-9._]{1,30})/.exec((element as HTMLTextAreaElement).value ?? '')?.[1];
  if (!handle) return undefined;
  return [...scope.querySelectorAll(selectors.comment)]
    .map((place) => readComment(place, url))
    .findLast((post) => post?.author.handle === handle)?.id;
}

function build(element: HTMLElement, url: URL): Composer {
  if (element.matches(selectors.messageEditor)) {
    const conversation = conversationOf(element);
    const composer: Composer = {
      element,
      channel: 'direct',
      sendsOn: 'enter',
      zone: conversation,
      sendButton: () => null,
    };
    const last = lastIncoming(undefined, conversation, url);
    const target = last && readMessage(last, url)?.id;
    if (target) composer.target = target;
    return composer;
  }
  const form = element.closest('form') ?? element.parentElement ?? element;
  const composer: Composer = {
    element,
    channel: 'public',
    sendsOn: 'enter',
    zone: form,
    // The button has no mark of its own: it stands behind the text, once there is one.
    sendButton: () =>
      [...form.querySelectorAll<HTMLElement>('[role="button"], button')]
        .filter((button) => element.compareDocumentPosition(button) & 4 && !button.querySelector('svg'))
        .at(-1) ?? null,
  };
  const scope = element.closest(`${selectors.article}, ${selectors.main}`);
  const target = scope ? (answered(element, scope, url) ?? readPost(scope, url)?.id) : undefined;
  if (target) composer.target = target;
  return composer;
}

/** The composer that this element belongs to: the editor itself, or a button in its form or conversation. */
export function composerAt(element: Element, url: URL): Composer | undefined {
  const editor = element.closest<HTMLElement>(editors());
  if (editor) return build(editor, url);
  if (!element.closest(selectors.button)) return undefined;
  const inside = element.closest('form')?.querySelector<HTMLElement>('textarea');
  if (inside) return build(inside, url);
  let around = element.parentElement;
  for (let step = 0; around && step < 8; step += 1, around = around.parentElement) {
    const message = around.querySelector<HTMLElement>(selectors.messageEditor);
    if (message) return build(message, url);
  }
  return undefined;
}

/** The open composer that answers the post; without a post the one that has the focus, else the last one. */
export function openComposer(
  document: Document,
  url: URL,
  post?: { id: string; element?: Element },
): Composer | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(editors())];
  if (!post) {
    const chosen = all.find((editor) => editor.contains(document.activeElement)) ?? all.at(-1);
    return chosen && build(chosen, url);
  }
  if (post.element?.matches(selectors.row)) {
    const inside = conversationOf(post.element).querySelector<HTMLElement>(selectors.messageEditor);
    return inside ? build(inside, url) : undefined;
  }
  const composers = all
    .filter((editor) => !editor.matches(selectors.messageEditor))
    .map((one) => build(one, url));
  const exact = composers.filter((composer) => composer.target === post.id);
  return exact.find(({ element }) => element.closest(selectors.dialog)) ?? exact.at(-1);
}
