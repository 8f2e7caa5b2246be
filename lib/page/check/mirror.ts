import type { EditorMap } from '../composers/map';

/** What decides where a letter of a field stands. */
const COPIED = [
  'direction',
  'boxSizing',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontSize',
  'fontSizeAdjust',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontVariationSettings',
  'lineHeight',
  'textAlign',
  'textTransform',
  'textIndent',
  'letterSpacing',
  'wordSpacing',
  'tabSize',
  'wordBreak',
  'overflowWrap',
  'lineBreak',
  'hyphens',
  'textRendering',
] as const;

type Field = HTMLTextAreaElement | HTMLInputElement;
export const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/**
 * A field shows its text where no range reaches. A copy of it, unseen and in our own closed root, breaks its lines in
 * the same places.
 */
export function createMirror(document: Document, root: ShadowRoot) {
  const box = document.createElement('div');
  box.className = 'mirror';
  box.setAttribute('aria-hidden', 'true');
  const node = document.createTextNode('');
  box.append(node);
  root.append(box);
  return {
    /** The field's text as it stands in the window; `x`, `y`: where our own root begins there. */
    map(field: Field, x: number, y: number): EditorMap {
      const computed = getComputedStyle(field);
      const place = field.getBoundingClientRect();
      const { style } = box;
      for (const name of COPIED) style[name] = computed[name];
      // A scrollbar takes its width from the lines.
      const bar =
        field.offsetWidth -
        field.clientWidth -
        parseFloat(computed.borderLeftWidth) -
        parseFloat(computed.borderRightWidth);
      const single = field.tagName === 'INPUT';
      style.boxSizing = 'border-box';
      style.borderStyle = 'solid';
      style.whiteSpace = single ? 'pre' : 'pre-wrap';
      style.left = `${place.left - x}px`;
      style.top = `${place.top - y}px`;
      style.width = `${place.width - Math.max(0, bar)}px`;
      style.height = `${place.height}px`;
      if (single)
        style.lineHeight = `${field.clientHeight - parseFloat(computed.paddingTop) - parseFloat(computed.paddingBottom)}px`;
      const text = field.value;
      if (node.nodeValue !== `${text}\u200b`) node.nodeValue = `${text}\u200b`;
      box.scrollTop = field.scrollTop;
      box.scrollLeft = field.scrollLeft;
      return { text, pieces: [{ start: 0, length: text.length, node, offset: 0 }] };
    },
    /** Nothing of the agent's stays in it. */
    clear() {
      node.nodeValue = '';
    },
  };
}
