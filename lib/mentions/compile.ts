import type { LexiconSnapshot } from '@/lib/domain/lexicon';
import type { Brand, Pack, Term } from '@/lib/domain/pack';
import { foldString } from './fold';
import { patternsOf } from './patterns';
import { misspeltTables } from './misspelt';
import { rareNames } from './sense/rare';
import type { BrandRow, Tables, TermRow, Way } from './tables';
import { WAYS } from './tables';

/**
 * Compiles the terms of packs into what a page's matcher needs. Pure; the result is JSON.
 * Cost grows with the number of terms; the same packs always give the same snapshot.
 */
export function compileLexicon(packs: Pack[]): LexiconSnapshot {
  const tables: Tables = {
    brands: [],
    terms: [],
    patterns: '',
    of: [],
    ways: '',
    fuzzy: { names: '', uses: [], phrases: {}, guarded: '' },
  };
  const own: LexiconSnapshot['own'] = {};
  const patterns: string[] = [];
  const ways: number[] = [];

  const spelt: { row: TermRow; index: number }[] = [];

  const addTerm = (row: TermRow, found: { pattern: string; way: Way }[], automatic: boolean): void => {
    const index = tables.terms.push(row) - 1;
    if (automatic) spelt.push({ row, index });
    for (const { pattern, way } of found) {
      patterns.push(pattern);
      tables.of.push(index);
      ways.push(WAYS.indexOf(way));
    }
  };
  const addBrand = (pack: Pack, brand: Brand, competitor: boolean): void => {
    const row: BrandRow = { pack: pack.id, brand: brand.id };
    if (competitor) row.competitor = true;
    const never = (brand.misspellings?.never ?? []).map(foldString);
    if (never.length > 0) row.never = never;
    if (brand.terms.some((term) => term.kind === 'handle')) row.handles = true;
    const index = tables.brands.push(row) - 1;
    const automatic = brand.misspellings?.automatic ?? true;
    for (const term of brand.terms)
      addTerm(termRow(term, index), patternsOf(term, automatic, never), automatic);
    for (const text of brand.misspellings?.also ?? []) {
      const found = patternsOf({ kind: 'name', text }, false, []);
      addTerm(
        { brand: index, kind: 'name', text },
        found.map((one) => ({ ...one, way: 'listed' as const })),
        false,
      );
    }
    for (const [site, handles] of Object.entries(brand.own ?? {}))
      for (const handle of handles) {
        const accounts = ((own as Record<string, Record<string, [string, string]>>)[site] ??= {});
        accounts[handle.replace(/^@/, '').toLowerCase()] = [pack.id, brand.id];
      }
  };

  for (const pack of packs) {
    for (const brand of pack.brands) addBrand(pack, brand, false);
    for (const rival of pack.competitors ?? []) addBrand(pack, rival, true);
  }
  markRare(tables.terms);
  tables.fuzzy = misspeltTables(spelt, new Set(patterns));
  tables.patterns = patterns.join('\n');
  tables.ways = ways.join('');
  const version = `${packs.map((pack) => `${pack.id}@${pack.version}`).join(' ')} ${digest(JSON.stringify([tables, own]))}`;
  return { format: 1, version, tables, own };
}

function termRow(term: Term, brand: number): TermRow {
  const row: TermRow = { brand, kind: term.kind, text: term.text };
  if (term.sites) row.sites = [...term.sites];
  if (term.ambiguous) {
    row.ambiguous = true;
    row.with = [...(term.with ?? [])];
    row.without = [...(term.without ?? [])];
  }
  return row;
}

function markRare(terms: readonly TermRow[]): void {
  const ambiguous = terms.filter((term) => term.ambiguous);
  const rare = rareNames(ambiguous.map(({ text }) => foldString(text)));
  for (const term of ambiguous) if (rare.has(foldString(term.text))) term.rare = true;
}

/** FNV-1a, 32 bits: tells two snapshots apart, protects nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
