import { insertText, isFirefox, pasteWaived } from './paste';
import type { Writer } from './writer';

/** Quill 1 keeps an editable element of its own for what is pasted; Quill 2 does not. */
export const isFirstQuill = (element: HTMLElement): boolean =>
  element.parentElement?.querySelector(':scope > .ql-clipboard') !== null && element.parentElement !== null;

/**
 * A paste as Quill 1 has it: at the event it turns the focus to the element it keeps for this, lets the browser put
 * there what is pasted, and takes it from there in its next turn. It looks at no data, so we are the browser.
 */
function pasteBeside(element: HTMLElement, text: string): void {
  element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true }));
  const { ownerDocument } = element;
  element.parentElement?.querySelector(':scope > .ql-clipboard')?.replaceChildren(
    ...text.split('\n').map((line) => {
      const paragraph = ownerDocument.createElement('p');
      paragraph.append(line || ownerDocument.createElement('br'));
      return paragraph;
    }),
  );
}

/**
 * Quill 1 and 2. Firefox's own insertion puts a line break before the text in Quill 2, which takes a paste there, and
 * mixes up several lines in Quill 1.
 */
export const quill: Writer = (element, text) => {
  if (!isFirefox) insertText(element, text);
  else if (!isFirstQuill(element)) pasteWaived(element, text);
  else if (text.includes('\n')) pasteBeside(element, text);
  else insertText(element, text);
};
