import type { EditorKind } from './kind';

/** Writes into one kind of editor. The selection stands already; whether it worked is read back by the caller. */
export interface Writer {
  kind: EditorKind;
  write(element: HTMLElement, text: string): void;
}
