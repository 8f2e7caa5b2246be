import type { Writer } from './writer';
import { insertText } from './paste';

/** A plain contenteditable, and the editors that take the browser's own insertion (ProseMirror, Quill). */
export const contenteditable: Writer = {
  kind: 'contenteditable',
  write: (element, text) => insertText(element, text),
};
