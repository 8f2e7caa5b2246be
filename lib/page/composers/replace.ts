import { comparable } from './read';
import { frame, settled, SETTLE, writerOf } from './insert';
import { endsOf, mapEditor } from './map';

/** A change to a part of what stands in an editor: [start, end) of `text`, UTF-16 units, becomes `by`. */
export interface Replacement {
  /** The whole text that the agent saw when the change was offered. */
  text: string;
  start: number;
  end: number;
  by: string;
}

/**
 * Editors take an insertion, not every one of them a deletion by script: what is to go away takes a neighbouring
 * character with it, which is put back.
 */
export function widened({ text, start, end, by }: Replacement): Replacement {
  if (by !== '') return { text, start, end, by };
  const graphemes = (part: string) =>
    [...new Intl.Segmenter().segment(part)].map(({ segment }) => segment).filter((one) => one !== '');
  const next = graphemes(text.slice(end, end + 40))[0];
  if (next && next !== '\n') return { text, start, end: end + next.length, by: next };
  const before = graphemes(text.slice(Math.max(0, start - 40), start)).at(-1);
  if (before && before !== '\n') return { text, start: start - before.length, end, by: before };
  return { text, start, end, by };
}

function selectSpan(element: HTMLElement, start: number, end: number): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.setSelectionRange(start, end);
    return true;
  }
  const ends = endsOf(mapEditor(element), start, end);
  const selection = element.ownerDocument.getSelection();
  if (!ends || !selection) return false;
  const { from, to } = ends;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
}

/**
 * Makes the change through the editor's own state, so that its own undo takes it back. Writes nothing when the text is
 * no longer what the agent saw, or when a key comes first: then the key acts as if nothing had been asked.
 */
export async function replace(element: HTMLElement, change: Replacement): Promise<boolean> {
  const { text, start, end, by } = widened(change);
  const holds = () => mapEditor(element).text === text;
  if (!holds()) return false;
  const whole = text.slice(0, start) + by + text.slice(end);
  let typed = false;
  const view = element.ownerDocument.defaultView!;
  const onKey = (event: Event) => {
    if (!event.isTrusted || typed) return;
    typed = true;
    const caret = element.ownerDocument.getSelection();
    if (element instanceof HTMLTextAreaElement) element.setSelectionRange(end, end);
    else caret?.collapseToEnd();
  };
  element.focus({ preventScroll: true });
  await frame();
  if (!holds()) return false;
  view.addEventListener('keydown', onKey, true);
  try {
    if (!selectSpan(element, start, end)) return false;
    // The framework takes over the selection in a task of its own.
    await frame();
    await frame();
    if (typed || !holds()) return false;
    if (by === '') element.ownerDocument.execCommand('delete');
    else writerOf(element)(element, by);
  } finally {
    view.removeEventListener('keydown', onKey, true);
  }
  return settled(element, comparable(whole), SETTLE);
}
