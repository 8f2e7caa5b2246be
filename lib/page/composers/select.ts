/** Where a caret can stand: a text node, or the element around a line break that keeps an empty block open. */
function edge(root: Element, end: boolean): { node: Node; offset: number } {
  let node: Node = root;
  for (;;) {
    let next: Node | null = end ? node.lastChild : node.firstChild;
    while (next && next.nodeType !== 1 && next.nodeType !== 3)
      next = end ? next.previousSibling : next.nextSibling;
    if (!next) break;
    if (next.nodeType === 1 && /^(?:BR|IMG)$/.test((next as Element).tagName)) {
      const index = [...node.childNodes].indexOf(next as ChildNode);
      const after = end && (next as Element).tagName === 'IMG';
      return { node, offset: after ? index + 1 : index };
    }
    node = next;
  }
  if (node.nodeType === 3) return { node, offset: end ? (node.nodeValue ?? '').length : 0 };
  return { node, offset: 0 };
}

/** Selects everything in the editor, or puts the caret at its end. */
export function select(element: HTMLElement, what: 'all' | 'end'): void {
  if (element.tagName === 'TEXTAREA' || element.tagName === 'INPUT') {
    const field = element as HTMLTextAreaElement;
    field.setSelectionRange(what === 'all' ? 0 : field.value.length, field.value.length);
    return;
  }
  const selection = element.ownerDocument.getSelection();
  if (!selection) return;
  const last = edge(element, true);
  const first = what === 'all' ? edge(element, false) : last;
  selection.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
}
