/** Writes into one kind of editor. The selection stands already; whether it worked is read back by the caller. */
export type Writer = (element: HTMLElement, text: string) => void;
