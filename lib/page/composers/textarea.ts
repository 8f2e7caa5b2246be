import { insertText } from './paste';
import type { Writer } from './writer';

/** A textarea, also one that React controls. Setting its value would lose undo. */
export const textarea: Writer = insertText;
