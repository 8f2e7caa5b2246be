import type { Misspelt } from './find-misspelt';
import { createMisspeltFinder } from './find-misspelt';
import { classOf, endOf, isLean, isTailed, JOIN, spelling, startOf } from './fold';
import type { Folded } from './fold';
import { findInHashtags } from './hashtag';
import { afterJoin, endsWord, isAddress, placeOf, standsAlone } from './place';
import type { Candidate } from './settle';
import type { BrandRow, Tables, TermRow, Way } from './tables';
import { SURE, WAYS } from './tables';
import { buildTrie, hashWith, NO_LETTERS } from './trie';

const AT = 64;
const HASH = 35;
const SPACE = 32;

/** One text on its way through. The functions stand beside each other and not in each other: making them costs. */
interface Scan {
  text: string;
  folded: Folded;
  site: string | undefined;
  found: Candidate[];
}

/** Finds everything in a text that spells a term, before anything is weighed. */
export function createScanner(
  tables: Tables,
): (text: string, folded: Folded, site: string | undefined) => Candidate[] {
  const patterns = tables.patterns === '' ? [] : tables.patterns.split('\n');
  const trie = buildTrie(patterns);
  const { first, opens, step, ends } = trie;
  const guarded = new Set(tables.fuzzy.guarded.split(' '));
  const misspelt = createMisspeltFinder(tables.fuzzy);
  const termOf = (pattern: number): TermRow => tables.terms[tables.of[pattern] as number] as TermRow;
  const brandOf = (term: TermRow): BrandRow => tables.brands[term.brand] as BrandRow;
  const wayOf = (pattern: number): Way => WAYS[Number(tables.ways[pattern])] ?? 'exact';

  return (text, folded, site) => {
    const scan: Scan = { text, folded, site, found: [] };
    const { codes, length } = folded;
    for (let at = 0; at < length;) {
      let code = codes[at] as number;
      if (!isLean(code)) {
        if (first[code] !== 0) walk(scan, at);
        at++;
        continue;
      }
      // Inside a word no term begins, and none ends there but before a Korean particle.
      const start = at;
      let hash = NO_LETTERS;
      let tailed = false;
      do {
        hash = hashWith(hash, code);
        if (code >= 0x1100 && isTailed(code)) tailed = true;
        code = ++at < length ? (codes[at] as number) : SPACE;
      } while (isLean(code));
      if (opens(hash) || tailed) walk(scan, start);
    }
    if (misspelt) for (const one of misspelt(folded)) takeMisspelt(scan, one);
    if (text.includes('#') || text.includes('＃'))
      findInHashtags(text, folded, trie, guarded, (pattern, start, end, compound) =>
        accept(scan, pattern, start, end, compound),
      );
    return scan.found;
  };

  function walk(scan: Scan, at: number): void {
    const { folded } = scan;
    const { codes, length } = folded;
    let state = first[codes[at] as number] as number;
    let to = at + 1;
    while (state !== 0) {
      const accepted = ends(state);
      if (accepted) for (const pattern of accepted) accept(scan, pattern, at, to);
      if (to >= length) return;
      const next = codes[to] as number;
      const direct = next === SPACE ? 0 : step(state, next);
      if (direct !== 0) {
        state = direct;
        to++;
      } else if ((classOf(next) & JOIN) !== 0) {
        state = step(state, SPACE);
        to = afterJoin(folded, to);
      } else return;
    }
  }

  function takeMisspelt({ folded, site, found }: Scan, one: Misspelt): void {
    const term = tables.terms[one.term] as TermRow;
    const brand = brandOf(term);
    if (term.sites && site && !term.sites.includes(site)) return;
    if (brand.never?.includes(spelling(folded, one.from, one.to))) return;
    found.push({
      term,
      brand,
      way: 'misspelt',
      sure: Math.max(0.5, SURE.misspelt - 0.15 * one.cost),
      cost: one.cost,
      letters: one.to - one.from,
      from: one.from,
      to: one.to,
      start: startOf(folded, one.from),
      end: endOf(folded, one.to),
      tagged: folded.codes[one.from - 1] === HASH,
    });
  }

  function accept(
    { text, folded, site, found }: Scan,
    pattern: number,
    start: number,
    end: number,
    compound?: { start: number; end: number },
  ): void {
    const term = termOf(pattern);
    if (term.sites && site && !term.sites.includes(site)) return;
    const opening = (patterns[pattern] as string).charCodeAt(0);
    let sure = SURE[wayOf(pattern)];
    if (compound) sure = 0.85;
    else if (opening === AT || opening === HASH) {
      if (!standsAlone(folded, start, end, text)) return;
    } else if (term.kind === 'url') {
      if (!isAddress(folded, start, end)) return;
    } else {
      if (!endsWord(folded, end)) return;
      const place = placeOf(folded, start, end, text);
      if (place === 'email' || place === 'link') return;
      if (place === 'handle') {
        if (term.kind === 'handle' || brandOf(term).handles || !standsAlone(folded, start - 1, end, text))
          return;
        start--;
        sure = 0.8;
      }
    }
    const span = compound ?? { start, end };
    found.push({
      term,
      brand: brandOf(term),
      way: wayOf(pattern),
      sure,
      letters: end - start,
      from: span.start,
      to: span.end,
      start: startOf(folded, span.start),
      end: endOf(folded, span.end),
      tagged: compound !== undefined || folded.codes[start - 1] === HASH,
    });
  }
}
