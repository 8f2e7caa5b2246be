import type { Composer } from './contract';

/** The last button with words behind the editor. */
const buttonBehind = (zone: Element, editor: Element): HTMLElement | undefined =>
  [...zone.querySelectorAll<HTMLElement>('button, [role="button"], input[type="submit"]')].findLast(
    (button) => editor.compareDocumentPosition(button) & 4,
  );

/** Form around the box, else the smallest element that holds the box and a button behind it. */
export function zoneAround(editor: Element): Element {
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

/** The box that a button beside it belongs to; undefined where there are several. */
export function boxBeside(element: Element, editor: string): HTMLElement | undefined {
  if (!element.closest('button, [role="button"], input[type="submit"]')) return undefined;
  for (
    let around = element.parentElement, step = 0;
    around && step < 6;
    around = around.parentElement, step += 1
  ) {
    const inside = around.querySelectorAll<HTMLElement>(editor);
    if (inside.length) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}
