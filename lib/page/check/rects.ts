import type { EditorMap } from '../composers/map';
import { piecesIn } from '../composers/map';

/** In CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes of one line that touch become one; boxes without a width are left out. */
export function mergeLines(boxes: readonly Box[]): Box[] {
  const merged: Box[] = [];
  for (const box of boxes) {
    if (box.right - box.left < 0.5) continue;
    const last = merged.find(
      (one) =>
        Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top) >
          0.6 * Math.min(one.bottom - one.top, box.bottom - box.top) &&
        box.left <= one.right + 1.5 &&
        one.left <= box.right + 1.5,
    );
    if (!last) merged.push({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
    else {
      last.left = Math.min(last.left, box.left);
      last.right = Math.max(last.right, box.right);
      last.top = Math.min(last.top, box.top);
      last.bottom = Math.max(last.bottom, box.bottom);
    }
  }
  return merged;
}

/** The part of a box that lies inside another; undefined where none does. */
export function within(box: Box, frame: Box): Box | undefined {
  const cut = {
    left: Math.max(box.left, frame.left),
    top: Math.max(box.top, frame.top),
    right: Math.min(box.right, frame.right),
    bottom: Math.min(box.bottom, frame.bottom),
  };
  return cut.right - cut.left > 0.5 && cut.bottom - cut.top > 0.5 ? cut : undefined;
}

/** Where [start, end) stands in the window, one box a line. `range` is reused and left in no text. */
export function boxesOf(map: EditorMap, start: number, end: number, range: Range): Box[] {
  const boxes: Box[] = [];
  for (const { node, offset, length } of piecesIn(map, start, end)) {
    if (node.nodeType !== 3) boxes.push(...(node as Element).getClientRects());
    else {
      const longest = (node.nodeValue ?? '').length;
      range.setStart(node, Math.min(offset, longest));
      range.setEnd(node, Math.min(offset + length, longest));
      boxes.push(...range.getClientRects());
    }
  }
  range.selectNode(range.startContainer.ownerDocument?.documentElement ?? range.startContainer);
  return mergeLines(boxes);
}

/** Elements around the editor that cut off what overflows them, the editor itself among them. */
export function clippersOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at;) {
    const style = getComputedStyle(at);
    if (at === element || style.overflowX !== 'visible' || style.overflowY !== 'visible') found.push(at);
    if (style.position === 'fixed') break;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const scroller = element.ownerDocument.scrollingElement;
  return found.filter((one) => one !== scroller && one !== element.ownerDocument.body);
}

/** What of the editor can be seen in the window. */
export function visibleBox(clippers: readonly Element[], width: number, height: number): Box | undefined {
  let box: Box | undefined = { left: 0, top: 0, right: width, bottom: height };
  for (const one of clippers) box = box && within(one.getBoundingClientRect(), box);
  return box;
}
