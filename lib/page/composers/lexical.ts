import type { Writer } from './writer';
import { insertText, isFirefox, paste } from './paste';

/** Lexical. In Chromium execCommand loses line breaks; in Firefox a synthetic paste carries no data. */
export const lexical: Writer = {
  kind: 'lexical',
  write(element, text) {
    if (isFirefox) insertText(element, text);
    else paste(element, text);
  },
};
