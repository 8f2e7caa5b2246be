import type { Composer } from './contract';

/** The last button with words behind the editor. */
const buttonBehind = (zone: Element, editor: Element): HTMLElement | undefined =>
  [...zone.querySelectorAll<HTMLElement>('button, [role="button"], input[type="submit"]')].findLast(
    (button) => editor.compareDocumentPosition(button) & 4,
  );

/** Form around the box, else the smallest element that holds the box and a button behind it. */
function zoneAround(editor: Element): Element {
  const form = editor.closest('form');
  if (form) return form;
  let around = editor;
  for (let step = 0; step < 6 && around.parentElement && !buttonBehind(around, editor); step += 1)
    around = around.parentElement;
  return around;
}

/** A plain box below a review: its button sends, Enter begins a new line. */
export function replyBox(element: HTMLElement, target: string | undefined): Composer {
  const zone = zoneAround(element);
  const composer: Composer = {
    element,
    channel: 'public',
    sendsOn: 'ctrl-enter',
    zone,
    sendButton: () =>
      zone.querySelector<HTMLElement>('button[type="submit"], input[type="submit"]') ??
      buttonBehind(zone, element) ??
      null,
  };
  if (target) composer.target = target;
  return composer;
}

type Build = (editor: HTMLElement) => Composer;

/** The open box that answers the post; without a post the one that has the focus, else the last one. */
export function openBox(
  document: Document,
  editor: string,
  build: Build,
  post?: { id: string },
): Composer | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(editor)].map(build);
  if (post) return all.findLast((composer) => composer.target === post.id);
  return all.find(({ element }) => element.contains(document.activeElement)) ?? all.at(-1);
}

export interface Beside {
  /** How many elements around a button are looked into. */
  steps?: number;
  /** Several boxes are parts of one post: the first one stands for them all. Else a button beside several has none. */
  parts?: boolean;
}

/** The box that an element belongs to: the editor that it stands in, or the one beside a button. */
export function boxOf(
  element: Element,
  editor: string,
  build: Build,
  { steps = 6, parts = false }: Beside = {},
): Composer | undefined {
  const inside = element.closest<HTMLElement>(editor);
  if (inside) return build(inside);
  if (!element.closest('button, [role="button"], input[type="submit"]')) return undefined;
  let around = element.parentElement;
  for (let step = 0; around && step < steps; step += 1, around = around.parentElement) {
    const found = around.querySelectorAll<HTMLElement>(editor);
    if (found[0]) return parts || found.length === 1 ? build(found[0]) : undefined;
    // A dialog that asks whether to throw the draft away stands over the box, and is not beside it.
    if (around.matches('[role="dialog"]')) return undefined;
  }
  return undefined;
}
