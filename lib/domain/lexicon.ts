import type { Hit } from './mention';
import type { SiteId } from './words';

/** What the worker sends to a page: everything the matcher needs, as JSON. Made by lib/mentions/compile.ts. */
export interface LexiconSnapshot {
  /** Format of the snapshot; the matcher refuses another. */
  format: 1;
  /** Changes when the packs change. */
  version: string;
  /** Compact tables, opaque to everybody but lib/mentions. */
  tables: Record<string, unknown>;
  /** Own accounts by site, lower case: handle → [pack, brand]. */
  own: Partial<Record<SiteId, Record<string, [string, string]>>>;
}

export interface MatchContext {
  site?: string;
  author?: { name?: string; handle?: string };
  url?: string;
}

export interface Matcher {
  readonly version: string;
  /** All hits in the text, in order of start, without overlaps of the same brand. */
  find(text: string, context?: MatchContext): Hit[];
  /** Whether the handle is one of the packs' own accounts on that site. */
  isOwn(site: string, handle: string): { pack: string; brand: string } | undefined;
}
