import { insertText, isFirefox, paste, pasteWaived } from './paste';
import type { Writer } from './writer';

/**
 * Lexical. In Chromium execCommand loses line breaks, in Firefox too where words stand already; there a synthetic paste
 * carries no data, so the longer way round is taken for several lines only.
 */
export const lexical: Writer = (element, text) => {
  if (!isFirefox) paste(element, text);
  else if (text.includes('\n')) pasteWaived(element, text);
  else insertText(element, text);
};
