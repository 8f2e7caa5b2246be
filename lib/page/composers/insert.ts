import { contenteditable } from './contenteditable';
import { draft } from './draft';
import type { EditorKind } from './kind';
import { kindOf } from './kind';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { comparable, readEditor } from './read';
import { select } from './select';
import { textarea } from './textarea';
import type { Writer } from './writer';

const writers: Record<EditorKind, Writer> = {
  draft,
  lexical,
  textarea,
  contenteditable,
  prosemirror,
  quill,
};

/** How long the editor's framework gets to show the text, in milliseconds. */
export const SETTLE = 1_500;

export interface WriteResult {
  ok: boolean;
  method: EditorKind;
  /** The editor holds something else than before and than it should. */
  changed: boolean;
}

/** The way into this editor. */
export const writerOf = (element: HTMLElement): Writer => writers[kindOf(element)];

/** One animation frame; a page in the background has none, so a timer stands in. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    const timeout = setTimeout(done, 60);
    function done() {
      clearTimeout(timeout);
      resolve();
    }
    requestAnimationFrame(done);
  });

/** Whether the editor comes to hold what is wanted, and keeps it, within so many milliseconds. */
export async function settled(element: HTMLElement, wanted: string, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  let seen = 0;
  do {
    // Two readings in a row: a framework may show the text and take it back in its next turn.
    seen = comparable(readEditor(element)) === wanted ? seen + 1 : 0;
    if (seen > 1) return true;
    await frame();
  } while (performance.now() < until && element.isConnected);
  return false;
}

/** What the editor should hold: the new text alone, or behind what stands there, with a space or a new line between. */
export function joined(
  existing: string,
  text: string,
  mode: 'append' | 'replace',
): { add: string; whole: string } {
  if (mode === 'replace' || existing.trim() === '') return { add: text, whole: text };
  const between = /\s$/.test(existing) ? '' : /\n/.test(text) || existing.includes('\n') ? '\n' : ' ';
  return { add: between + text, whole: existing + between + text };
}

/**
 * Writes into the editor by the way of its kind, once, and reads back until its framework has settled. Focus and caret
 * stay in the editor, after the text. On failure what stood there is put back.
 */
export async function write(
  element: HTMLElement,
  text: string,
  mode: 'append' | 'replace',
): Promise<WriteResult> {
  const method = kindOf(element);
  const before = readEditor(element);
  const { add, whole } = joined(before, text, mode);
  const wanted = comparable(whole);
  const replaces = mode === 'replace' || before.trim() === '';
  const put = async (words: string, all: boolean) => {
    element.focus({ preventScroll: false });
    await frame();
    select(element, all && readEditor(element) !== '' ? 'all' : 'end');
    // The framework takes over the selection in a task of its own.
    await frame();
    await frame();
    writers[method](element, words);
  };
  await put(add, replaces);
  if (await settled(element, wanted, SETTLE)) return { ok: true, method, changed: false };
  const now = comparable(readEditor(element));
  if (now === comparable(before)) return { ok: false, method, changed: false };
  if (before.trim() !== '' && element.isConnected) {
    await put(before, true);
    await settled(element, comparable(before), SETTLE / 2);
  }
  return { ok: false, method, changed: comparable(readEditor(element)) !== comparable(before) };
}
