import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/contract';
import type { insert } from './composers/command';
import type { replace } from './composers/replace';
import type { ReportInput } from './report';
import type { SendWatcher } from './send-watcher';

/** What the check in the site's own composer gets from the page's machine. */
export interface CheckedPage {
  document: Document;
  adapter: SiteAdapter;
  /** Knows what the panel put into a composer. */
  watcher: Pick<SendWatcher, 'helped'>;
  /** False once the extension under this page is gone. */
  alive(): boolean;
}

/** Parts of the in-page machine that come when they are first needed: most pages never write into a composer. */
export interface Parts {
  writers: { insert: typeof insert; replace: typeof replace };
  /** Checks what the agent types; `element` has the focus. Returns the function that ends it. */
  checker: { follow(page: CheckedPage, element: Element): () => void };
  /** These two are laid here by the site's own script: for the report (lib/page/report.ts) and click to capture. */
  page: ReportInput;
  reader: { read(at: Element): { element: Element; post: Post } | undefined };
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
