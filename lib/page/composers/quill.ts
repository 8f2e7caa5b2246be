import { insertText, isFirefox, pasteWaived } from './paste';
import type { Writer } from './writer';

/** Quill 1 keeps an editable element of its own for what is pasted; Quill 2 does not. */
export const isFirstQuill = (element: HTMLElement): boolean =>
  element.parentElement?.querySelector(':scope > .ql-clipboard') !== null && element.parentElement !== null;

/** Quill 1 and 2. Firefox's own insertion puts a line break before the text; Quill 2 takes a paste there. */
export const quill: Writer = (element, text) =>
  isFirefox && !isFirstQuill(element) ? pasteWaived(element, text) : insertText(element, text);
