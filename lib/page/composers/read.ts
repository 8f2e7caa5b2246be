import { kindOf } from './kind';

const BLOCK = /^(?:DIV|P|LI|BLOCKQUOTE|PRE|H[1-6]|UL|OL)$/;

/** Text that stands in an editor now, line breaks as \n. */
export function readEditor(element: HTMLElement): string {
  const kind = kindOf(element);
  if (kind === 'textarea') return (element as HTMLTextAreaElement).value;
  if (kind === 'draft') {
    const blocks = [...element.querySelectorAll<HTMLElement>('[data-block="true"]')].filter(
      (block) => !block.parentElement?.closest('[data-block="true"]'),
    );
    if (blocks.length) return blocks.map(inline).join('\n');
  }
  const blocks = [...element.children].filter((child) => BLOCK.test(child.tagName));
  if (!blocks.length) return inline(element);
  const lines: string[] = [];
  let loose = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 1 && BLOCK.test((node as Element).tagName)) {
      if (loose) lines.push(loose);
      loose = '';
      lines.push(inline(node));
    } else
      loose += node.nodeType === 1 ? inline(node) || breakOf(node as Element) : plain(node.nodeValue ?? '');
  }
  if (loose) lines.push(loose);
  return lines.join('\n');
}

const breakOf = (element: Element): string => (element.tagName === 'BR' ? '\n' : '');
/** Editors put zero-width characters where the caret needs a place; emoji keep their joiners. */
const plain = (text: string): string => text.replace(/\u200b|\ufeff/g, '').replace(/\u00a0/g, ' ');

/** One block: a line break that only keeps an empty block open counts for nothing. */
function inline(root: Node): string {
  let text = '';
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += plain(child.nodeValue ?? '');
      else if (child.nodeType === 1) {
        const element = child as Element;
        if (element.tagName === 'BR') text += '\n';
        else if (element.tagName === 'IMG') text += element.getAttribute('alt') ?? '';
        else {
          if (BLOCK.test(element.tagName) && text !== '' && !text.endsWith('\n')) text += '\n';
          walk(element);
        }
      }
    }
  };
  walk(root);
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Texts as they can be compared: without what editors do to white space at the ends of lines and between them. */
export const comparable = (text: string): string =>
  plain(text)
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
