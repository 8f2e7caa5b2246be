import type { LexiconSnapshot } from '@/lib/domain/lexicon';
import type { TermKind } from '@/lib/domain/words';

/** How a pattern came out of a term; its order is part of the snapshot's format. */
export const WAYS = [
  'exact',
  'listed',
  'spacing',
  'spelling',
  'bare handle',
  'obfuscated',
  'misspelt',
] as const;
export type Way = (typeof WAYS)[number];

/** Confidence of a pattern that stands in a text, before the words around it are looked at. */
export const SURE: Record<Way, number> = {
  exact: 0.98,
  listed: 0.9,
  spacing: 0.9,
  spelling: 0.9,
  'bare handle': 0.8,
  obfuscated: 0.85,
  misspelt: 0.7,
};

export interface TermRow {
  /** Index into `brands`. */
  brand: number;
  kind: TermKind;
  text: string;
  sites?: string[];
  ambiguous?: boolean;
  /** Words that speak for and against an ambiguous term, as the pack writes them. */
  with?: string[];
  without?: string[];
}

export interface BrandRow {
  pack: string;
  brand: string;
  competitor?: boolean;
  /** Folded words that are never this brand. */
  never?: string[];
  /** The pack names handles of this brand, so that a handle that only looks like its name is somebody else's. */
  handles?: boolean;
}

/** What lib/mentions keeps in `LexiconSnapshot.tables`; plain JSON. */
export interface Tables extends Record<string, unknown> {
  brands: BrandRow[];
  terms: TermRow[];
  /** Folded patterns, one a line. */
  patterns: string;
  /** Index of each pattern's term. */
  of: number[];
  /** Index of each pattern's way in WAYS, one digit a pattern. */
  ways: string;
  /** Names that misspellings are looked for: folded letters only, with the index of the term. */
  fuzzy: { names: string; of: number[]; /** Words that only look like one of them. */ guarded: string };
}

export const tablesOf = (snapshot: LexiconSnapshot): Tables => snapshot.tables as Tables;
