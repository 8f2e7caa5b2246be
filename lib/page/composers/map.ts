import { kindOf } from './kind';

/** A run of the text that one node shows. An image stands for its `alt` as a whole. */
interface Piece {
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  length: number;
  node: Node;
  /** Where it begins in the text node. */
  offset: number;
}
export interface EditorMap {
  /** The same text as `readEditor` gives, before anything is trimmed. */
  text: string;
  pieces: readonly Piece[];
}

const BLOCK = /^(?:DIV|P|LI|BLOCKQUOTE|PRE|H[1-6]|UL|OL)$/;
const isBlock = (node: Node): node is Element => node.nodeType === 1 && BLOCK.test((node as Element).tagName);

/** Reads an editor as `readEditor` does and keeps which node shows what. A field has no pieces: its text is its value. */
export function mapEditor(element: HTMLElement): EditorMap {
  const kind = kindOf(element);
  if (kind === 'textarea') return { text: (element as HTMLTextAreaElement).value, pieces: [] };
  if (kind === 'draft') {
    const blocks = [...element.querySelectorAll<HTMLElement>('[data-block="true"]')].filter(
      (block) => !block.parentElement?.closest('[data-block="true"]'),
    );
    if (blocks.length) return joined(blocks.map(inline));
  }
  if (![...element.children].some(isBlock)) return inline(element);
  const lines: EditorMap[] = [];
  let loose: EditorMap = { text: '', pieces: [] };
  const flush = () => {
    if (loose.text) lines.push(loose);
    loose = { text: '', pieces: [] };
  };
  for (const node of element.childNodes)
    if (isBlock(node)) {
      flush();
      lines.push(inline(node));
    } else {
      const read = node.nodeType === 1 ? inline(node) : plain(node);
      loose = after(loose, read.text === '' && isBreak(node) ? { text: '\n', pieces: [] } : read);
    }
  flush();
  return joined(lines);
}

const isBreak = (node: Node): boolean => node.nodeType === 1 && (node as Element).tagName === 'BR';

function after(first: EditorMap, second: EditorMap, between = ''): EditorMap {
  const by = first.text.length + between.length;
  return {
    text: first.text + between + second.text,
    pieces: [...first.pieces, ...second.pieces.map((piece) => ({ ...piece, start: piece.start + by }))],
  };
}

function joined(lines: readonly EditorMap[]): EditorMap {
  const pieces: Piece[] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += '\n';
    for (const piece of line.pieces) pieces.push({ ...piece, start: piece.start + text.length });
    text += line.text;
  }
  return { text, pieces };
}

/** What stands in a text node; the zero-width characters that editors put there count for nothing. */
function plain(node: Node): EditorMap {
  const pieces: Piece[] = [];
  let text = '';
  for (const match of (node.nodeValue ?? '').matchAll(/[^\u200b\ufeff]+/g)) {
    pieces.push({ start: text.length, length: match[0].length, node, offset: match.index });
    text += match[0].replace(/\u00a0/g, ' ');
  }
  return { text, pieces };
}

function inline(root: Node): EditorMap {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const read = plain(child);
        for (const piece of read.pieces) pieces.push({ ...piece, start: piece.start + text.length });
        text += read.text;
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (element.tagName === 'BR') text += '\n';
        else if (element.tagName === 'IMG') {
          const alt = element.getAttribute('alt') ?? '';
          if (alt) pieces.push({ start: text.length, length: alt.length, node: element, offset: 0 });
          text += alt;
        } else {
          if (isBlock(element) && text !== '' && !text.endsWith('\n')) text += '\n';
          walk(element);
        }
      }
    }
  };
  walk(root);
  return { text: text.endsWith('\n') ? text.slice(0, -1) : text, pieces };
}

/** Pieces that show [start, end), each cut to what of it lies inside. */
export function piecesIn(map: EditorMap, start: number, end: number): Piece[] {
  return map.pieces.flatMap((piece) => {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (to <= from) return [];
    if (piece.node.nodeType !== 3) return [piece];
    return [{ ...piece, start: from, length: to - from, offset: piece.offset + from - piece.start }];
  });
}

type Point = { node: Node; offset: number };
const beside = (node: Node, behind: boolean): Point => ({
  node: node.parentNode!,
  offset: [...node.parentNode!.childNodes].indexOf(node as ChildNode) + (behind ? 1 : 0),
});

/** The two ends of [start, end) as a selection takes them; undefined where no node shows any of it. */
export function endsOf(map: EditorMap, start: number, end: number): { from: Point; to: Point } | undefined {
  const pieces = start === end ? map.pieces.filter(touches(start)).slice(0, 1) : piecesIn(map, start, end);
  const first = pieces[0];
  const last = pieces.at(-1);
  return first && last ? { from: pointIn(first, start), to: pointIn(last, end) } : undefined;
}

const touches =
  (at: number) =>
  ({ start, length }: Piece): boolean =>
    start <= at && at <= start + length;

function pointIn({ node, start, length, offset }: Piece, at: number): Point {
  const into = Math.max(0, Math.min(length, at - start));
  if (node.nodeType === 3) return { node, offset: offset + into };
  return beside(node, into > 0);
}
