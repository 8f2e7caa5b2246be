import { insertText } from './paste';
import type { Writer } from './writer';

/** A plain contenteditable, and the editors that take the browser's own insertion (ProseMirror, Quill). */
export const contenteditable: Writer = insertText;
