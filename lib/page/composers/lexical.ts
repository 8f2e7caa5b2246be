import { insertText, isFirefox, paste } from './paste';
import type { Writer } from './writer';

/** Lexical. In Chromium execCommand loses line breaks; in Firefox a synthetic paste carries no data. */
export const lexical: Writer = isFirefox ? insertText : paste;
