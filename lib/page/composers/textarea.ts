import type { Writer } from './writer';
import { insertText } from './paste';

/** A textarea, also one that React controls. Setting its value would lose undo. */
export const textarea: Writer = {
  kind: 'textarea',
  write: (element, text) => insertText(element, text),
};
