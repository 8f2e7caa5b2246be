import type { Composer } from '../contract';
import { readComment } from './comment';
import { postOf } from './ids';
import { conversationOf, lastIncoming, readMessage } from './messenger';
import { selectors } from './selectors';
import { readUnit } from './unit';

const isMessenger = (editor: Element): boolean =>
  !editor.closest(selectors.unit) &&
  !editor.closest('form') &&
  conversationOf(editor).querySelector(`${selectors.messages}, ${selectors.grid}`) !== null;

/** Where the box stands: the unit that it belongs to, also in a dialog where it stands beside the post. */
function unitOf(editor: Element): Element | undefined {
  const around = editor.closest(selectors.unit);
  if (around) return around.parentElement?.closest(selectors.unit) ?? around;
  let scope: Element | null = editor.parentElement;
  while (scope) {
    const units = [...scope.querySelectorAll(selectors.unit)].filter(
      (unit) => !unit.parentElement?.closest(selectors.unit),
    );
    if (units.length === 1) return units[0];
    if (units.length > 1) return undefined;
    scope = scope.parentElement;
  }
  return undefined;
}

/** Last comment above the box whose author the box names ("Reply to Maya"), in whatever language. */
function answeredComment(editor: Element, unit: Element, url: URL): string | undefined {
  const label = `${editor.getAttribute('aria-label') ?? ''} ${editor.getAttribute('aria-placeholder') ?? ''}`;
  let around = editor.parentElement;
  while (around && around !== unit) {
    const above = [...around.querySelectorAll(`${selectors.article}[aria-label]`)].filter(
      (comment) => comment.compareDocumentPosition(editor) & 4,
    );
    for (const comment of above.reverse()) {
      const post = readComment(comment, url);
      if (post?.author.name && label.includes(post.author.name) && !post.own) return post.id;
    }
    around = around.parentElement;
  }
  return undefined;
}

function targetOf(element: HTMLElement, direct: boolean, url: URL): string | undefined {
  if (direct) {
    const last = lastIncoming(undefined, conversationOf(element));
    return last && readMessage(last, url)?.id;
  }
  const unit = element.closest(selectors.beside) ?? unitOf(element);
  return unit && (answeredComment(element, unit, url) ?? readUnit(unit, url)?.id ?? postOf(url)?.id);
}

function build(element: HTMLElement, url: URL): Composer {
  const direct = isMessenger(element);
  const form = element.closest(selectors.form);
  const target = targetOf(element, direct, url);
  return {
    element,
    channel: direct ? 'direct' : 'public',
    sendsOn: 'enter',
    zone: direct ? conversationOf(element) : (form ?? element.parentElement ?? element),
    sendButton: () => form?.querySelector<HTMLElement>('[type="submit"]') ?? null,
    ...(target ? { target } : {}),
  };
}

/** The composer that this element belongs to: the editor itself, or a button in its form or conversation. */
export function composerAt(element: Element, url: URL): Composer | undefined {
  const editor = element.closest<HTMLElement>(selectors.editor);
  if (editor) return build(editor, url);
  if (!element.closest('button, [role="button"]')) return undefined;
  const form = element.closest(selectors.form);
  const inForm = form?.querySelector<HTMLElement>(selectors.editor);
  if (inForm) return build(inForm, url);
  let around = element.parentElement;
  for (let step = 0; around && step < 10; step += 1) {
    const inside = around.querySelector<HTMLElement>(selectors.editor);
    if (inside) return isMessenger(inside) ? build(inside, url) : undefined;
    around = around.parentElement;
  }
  return undefined;
}

/** The open composer that answers the post; without a post the one that has the focus, else the last one. */
export function openComposer(
  document: Document,
  url: URL,
  post?: { id: string; element?: Element },
): Composer | undefined {
  const editors = [...document.querySelectorAll<HTMLElement>(selectors.editor)];
  const dialogs = editors.filter((editor) => editor.closest(selectors.dialog));
  if (!post) {
    const focused = editors.find((editor) => editor.contains(document.activeElement));
    const chosen = focused ?? dialogs.at(-1) ?? editors[0];
    return chosen ? build(chosen, url) : undefined;
  }
  const { element } = post;
  if (element?.matches(selectors.row) || element?.matches(selectors.messages)) {
    const conversation = conversationOf(element);
    const inside = conversation.querySelector<HTMLElement>(selectors.editor);
    return inside ? build(inside, url) : undefined;
  }
  const composers = editors.filter((editor) => !isMessenger(editor)).map((editor) => build(editor, url));
  const exact = composers.filter((composer) => composer.target === post.id);
  if (exact.length)
    return exact.find((composer) => composer.element.closest(selectors.dialog)) ?? exact.at(-1);
  const unit = element?.closest(selectors.unit);
  const top = unit?.parentElement?.closest(selectors.unit) ?? unit;
  return composers.find(
    (composer) => top?.contains(composer.element) && composer.element.contains(document.activeElement),
  );
}
