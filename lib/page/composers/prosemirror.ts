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

/**
 * ProseMirror, also in TipTap's clothes: the browser's own insertion, but for several lines in Firefox, which takes
 * blank ones for one and loses the break behind words that stand already.
 */
export const prosemirror: Writer = (element, text) =>
  isFirefox && text.includes('\n')
    ? pasteWaived(element, text, asParagraphs(text))
    : insertText(element, text);
