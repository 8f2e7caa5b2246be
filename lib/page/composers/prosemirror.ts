import { insertText, isFirefox, pasteWaived } from './paste';
import type { Writer } from './writer';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The text as ProseMirror copies it itself: one paragraph a line, empty ones too, open at both ends so that the first
 * and the last line join what stands there. Its own mark keeps white space as it is.
 */
export const asParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line, index) => {
      const mark = index === 0 ? ' data-pm-slice="1 1 []"' : '';
      return `<p${mark}>${line.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)}</p>`;
    })
    .join('');

/** Firefox takes several line breaks for one. */
const hasBlankLine = (text: string): boolean => /\n\s*\n/.test(text);

/** ProseMirror, also in TipTap's clothes: the browser's own insertion, but for blank lines in Firefox. */
export const prosemirror: Writer = (element, text) =>
  isFirefox && hasBlankLine(text)
    ? pasteWaived(element, text, asParagraphs(text))
    : insertText(element, text);
