import type { Writer } from './writer';
import { isFirefox, paste, pasteWaived } from './paste';

/** Draft.js. Never execCommand: into an empty editor it destroys Draft's tree. */
export const draft: Writer = {
  kind: 'draft',
  write(element, text) {
    if (isFirefox) pasteWaived(element, text);
    else paste(element, text);
  },
};
