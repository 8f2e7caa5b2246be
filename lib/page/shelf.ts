import type { write } from './composers/insert';

/** Parts of the in-page machine that come when they are first needed: most pages never write into a composer. */
export interface Parts {
  writers: { write: typeof write };
}
export type PartName = keyof Parts;

/** A part's script runs in the same isolated world as the content script; the page cannot see into it. */
const shelf = globalThis as { earshotParts?: Partial<Parts> };

/** Said by a part's own script (entrypoints/NAME.ts). */
export function provide<N extends PartName>(name: N, part: Parts[N]): void {
  (shelf.earshotParts ??= {})[name] = part;
}

/** The part, where its script has run. */
export const provided = <N extends PartName>(name: N): Parts[N] | undefined => shelf.earshotParts?.[name];
