/** Elements that a browser lays out on lines of their own. */
const BLOCKS = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'SECTION',
  'H1',
  'H2',
  'H3',
  'H4',
  'TR',
]);
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'svg',
  'BUTTON',
  'INPUT',
  'TEXTAREA',
  'VIDEO',
]);

export interface ReadOptions {
  /** Elements (and all inside them) that a person does not count as the text: "show more", decoys, quoted posts. */
  skip?: (element: Element) => boolean;
  /** Elements that count although they are hidden from assistive technology: a copy beside them is for that. */
  keep?: (element: Element) => boolean;
  /** The site keeps its line breaks in the text and lays inline boxes out as `div`: blocks are no lines then. */
  flat?: boolean;
  /** The site lays its posts out as ordinary HTML: white space in the source is one space, outside `pre`. */
  collapse?: boolean;
  /** Longest text, in UTF-16 units; what lies beyond is not read. */
  limit?: number;
}

/**
 * Text as a person reads it: emoji from `img[alt]`, `<br>` and blocks as line breaks, nothing that is hidden.
 * Line breaks inside a text node are kept (the sites lay their posts out with `white-space: pre-wrap`), unless every
 * one of them is followed by white space: then somebody formatted the page's source.
 * Does not recurse, so that deep nesting cannot overflow the stack. Pure reading.
 */
export function readText(root: Element, options: ReadOptions = {}): string {
  const limit = options.limit ?? 100_000;
  const isBlock = (element: Element) => options.flat !== true && BLOCKS.has(element.tagName);
  let text = '';
  /** A block ended or began: the next words start on a new line. */
  let broken = false;
  const add = (piece: string) => {
    if (piece === '') return;
    if (broken && text !== '') text += '\n';
    broken = false;
    text += piece;
  };
  let node: Node | null = root.firstChild;
  while (node && text.length < limit) {
    let into: Node | null = null;
    if (node.nodeType === 3) {
      const always = options.collapse === true && !node.parentElement?.closest('pre');
      const atStart = broken || text === '' || (always && /\s$/.test(text));
      add(unformat(node.nodeValue ?? '', atStart, always));
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.tagName === 'BR') {
        if (broken && text !== '') text += '\n';
        broken = false;
        text += '\n';
      } else if (element.tagName === 'IMG') add(element.getAttribute('alt') ?? '');
      else if (!isSilent(element, options)) {
        if (isBlock(element)) broken = true;
        into = element.firstChild;
      }
    }
    if (into) {
      node = into;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return tidy(text, limit);
      if (isBlock(node as Element)) broken = true;
    }
    node = node?.nextSibling ?? null;
  }
  return tidy(text, limit);
}

function isSilent(element: Element, options: ReadOptions): boolean {
  return (
    SILENT.has(element.tagName) ||
    (element.getAttribute('aria-hidden') === 'true' && !options.keep?.(element)) ||
    element.hasAttribute('hidden') ||
    (options.skip?.(element) ?? false)
  );
}

function unformat(value: string, atStart: boolean, always: boolean): string {
  if (!always && (!value.includes('\n') || /\n(?!\s)/.test(value))) return value;
  const flat = value.replace(always ? /[ \t\r\n\f]+/g : /\s*\n\s+/g, ' ');
  return atStart ? flat.trimStart() : flat;
}

function tidy(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  // Most texts are one line, and there are many of them.
  if (!cut.includes('\n')) return cut.trim();
  return cut
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Words of a short label: one line, emoji kept. */
export function readLine(element: Element | null | undefined, limit = 5_000): string {
  return element ? readText(element, { limit }).replace(/\s+/g, ' ').trim() : '';
}
