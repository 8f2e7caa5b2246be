import type { CDPSession, Page } from 'playwright-core';

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Seen {
  /** Underlines that show, top to bottom. */
  lines: (Rect & { severity: string })[];
  /** What a screen reader says of the count; absent where none shows. `busy`: the words as they stand are not read yet. */
  count?: { label: string; busy: boolean; x: number; y: number };
  /** The card: its name, its text, and the middle of each button and field by its name. */
  card?: { name: string; text: string; controls: Record<string, { x: number; y: number }> };
}

/** What of the check a person sees in this page: read by the debugger, which alone looks into a closed shadow root. */
export async function lookAtCheck(session: CDPSession): Promise<Seen> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const find = (node: Node): Node | undefined => {
    if (node.localName === 'earshot-check') return node;
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const shadow = find(root)?.shadowRoots?.[0];
  if (!shadow) return { lines: [] };
  const resolved = await session.send('DOM.resolveNode', { nodeId: shadow.nodeId }).catch(() => undefined);
  // It went between the two looks.
  if (!resolved) return lookAtCheck(session);
  const { object } = resolved;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    returnByValue: true,
    functionDeclaration: `function () {
      const rect = (node) => { const r = node.getBoundingClientRect(); return { left: r.left, top: r.top, right: r.right, bottom: r.bottom }; };
      const middle = (node) => { const r = rect(node); return { x: (r.left + r.right) / 2, y: (r.top + r.bottom) / 2 }; };
      const seen = { lines: [...this.querySelectorAll('.under:not([hidden])')].map((line) => ({ ...rect(line), severity: line.dataset.severity })).sort((a, b) => a.top - b.top || a.left - b.left) };
      const count = this.querySelector('.count:not([hidden])');
      if (count) seen.count = { label: count.getAttribute('aria-label'), busy: count.getAttribute('aria-busy') === 'true', ...middle(count) };
      const card = this.querySelector('.card:not([hidden])');
      if (card) seen.card = { name: card.getAttribute('aria-label'), text: card.innerText, controls: Object.fromEntries([...card.querySelectorAll('button, input')].map((node) => [node.localName === 'input' ? 'reason' : node.textContent, middle(node)])) };
      return seen;
    }`,
  });
  return (result.value as Seen | undefined) ?? { lines: [] };
}

/** Where these words stand in the editor, as the browser itself lays them out. */
export const rectsOfWords = (page: Page, selector: string, words: string): Promise<Rect[]> =>
  page.evaluate(
    ([where, wanted]) => {
      const editor = document.querySelector(where!)!;
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const all = nodes.map((node) => node.data).join('');
      const start = all.indexOf(wanted!);
      if (start < 0) return [];
      const point = (offset: number) => {
        let left = offset;
        for (const node of nodes) {
          if (left <= node.length) return { node, left };
          left -= node.length;
        }
        throw new Error('no such place');
      };
      const range = document.createRange();
      const from = point(start);
      const to = point(start + wanted!.length);
      range.setStart(from.node, from.left);
      range.setEnd(to.node, to.left);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    },
    [selector, words],
  );
