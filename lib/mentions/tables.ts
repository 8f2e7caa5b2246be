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
  'split',
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
  split: 0.65,
  misspelt: 0.85,
};

export interface TermRow {
  /** Index into `brands`. */
  brand: number;
  kind: TermKind;
  text: string;
  sites?: string[];
  ambiguous?: boolean;
  /** An ambiguous one that is no English word. */
  rare?: boolean;
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
  /** Names whose misspellings are looked for. */
  fuzzy: {
    /** Folded letters, one name a line: whole names, and the longer words of names of several words. */
    names: string;
    /** For each one where it is used: index of the term, then 0 for its whole name or the place of the word, from 1. */
    uses: number[][];
    /** Words of the names of several words, by index of the term. */
    phrases: Record<string, string>;
    /** Words that only look like one of them, one space between. */
    guarded: string;
  };
}

export const tablesOf = (snapshot: LexiconSnapshot): Tables => snapshot.tables as Tables;
