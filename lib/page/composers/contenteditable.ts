import { insertText } from './paste';
import type { Writer } from './writer';

/** A plain contenteditable, and editors that are made of nothing else. */
export const contenteditable: Writer = insertText;
