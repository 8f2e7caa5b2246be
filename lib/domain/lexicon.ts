import type { Hit } from './mention';
import type { SiteId } from './words';

/** Everything the matcher needs, as JSON. Made by lib/mentions/compile.ts. */
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
  /** Handles that the post answers. */
  replyingTo?: readonly string[];
  /** Brands that the posts it answers were found to speak of, for certain. */
  about?: readonly { pack: string; brand: string }[];
}

export interface Matcher {
  readonly version: string;
  /** All hits in the text, in order of start, without overlaps of the same brand. */
  find(text: string, context?: MatchContext): Hit[];
  /** Whether the handle is one of the packs' own accounts on that site. */
  isOwn(site: string, handle: string): { pack: string; brand: string } | undefined;
}

/** What the worker sends to a page: enough to tell which posts may be mentions. Made by lib/mentions/page-lexicon.ts. */
export interface PageLexicon {
  /** Format of the snapshot; the page refuses another. */
  format: 1;
  /** Changes when the packs change. */
  version: string;
  own: LexiconSnapshot['own'];
  /** A term has nothing in it that a page could look for: every post may be a mention. */
  always?: boolean;
  /** Folded letters and digits of every way to write a term, one a line. */
  terms: string;
  /** Folded letters of names whose misspellings count, one a line. */
  names: string;
  /** Such names of several words, one a line. */
  phrases: string;
  /** Everyday words that look like one of the names and are none, one space between. */
  guarded: string;
}

export interface Prefilter {
  readonly version: string;
  /** False only where the matcher finds nothing. */
  mayMention(text: string): boolean;
  /** Whether the handle is one of the packs' own accounts on that site. */
  isOwn(site: string, handle: string): boolean;
}
