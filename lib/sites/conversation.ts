import { remember } from './remember';

/**
 * Messages of a list from top to bottom as a person sees them. A list that grows upwards keeps its newest message first
 * in the document, and virtual lists move their rows into place: where they stand decides, then the document's order.
 */
export function topToBottom(rows: Iterable<Element>): Element[] {
  return [...rows]
    .map((row) => ({ row, top: row.getBoundingClientRect().top }))
    .sort((one, two) => one.top - two.top)
    .map(({ row }) => row);
}

/** The rows of a list, read once a slice. */
export const rowsIn = (selector: () => string): ((list: Element) => Element[]) =>
  remember((list: Element) => topToBottom(list.querySelectorAll(selector())));

/** The last of these rows before this one that passes: what an own message answers stands above it. */
export function lastBefore<T>(
  rows: Element[],
  row: Element | undefined,
  read: (above: Element) => T | undefined,
): T | undefined {
  for (let at = (row ? rows.indexOf(row) : rows.length) - 1; at >= 0; at -= 1) {
    const found = read(rows[at]!);
    if (found !== undefined) return found;
  }
  return undefined;
}
