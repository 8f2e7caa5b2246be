import type { Pack } from '@/lib/domain/pack';
import type { Reading } from './draft';
import { conceptOf, numberOf } from './stems';

/** A word of the draft that takes up something of the post. */
export interface Overlap {
  start: number;
  end: number;
  concept: string;
}

const brandWords = new WeakMap<Pack, Set<string>>();

/** Words by which the pack's brands call themselves; they are nothing particular. */
function wordsOfBrands(pack: Pack): Set<string> {
  const known = brandWords.get(pack);
  if (known) return known;
  const words = new Set<string>();
  for (const brand of pack.brands) {
    for (const word of brand.name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.add(word);
    for (const accounts of Object.values(brand.own ?? {}))
      for (const account of accounts ?? []) words.add(account.toLowerCase());
  }
  brandWords.set(pack, words);
  return words;
}

/** Concepts a text speaks of, without the brand's own words and the author's handle. */
export function conceptsOf(reading: Reading, pack: Pack): Map<string, { start: number; end: number }> {
  const own = wordsOfBrands(pack);
  const concepts = new Map<string, { start: number; end: number }>();
  for (const token of reading.tokens) {
    // A sum is money, whatever its sign.
    if (/^[£$€₹]$/.test(token.text)) {
      const money = conceptOf('money');
      if (money !== undefined && !concepts.has(money))
        concepts.set(money, { start: token.start, end: token.end });
    }
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'hashtag') continue;
    const whole = token.kind === 'hashtag' ? token.normal.slice(1) : token.normal;
    if (own.has(whole)) continue;
    const number = token.kind === 'number' ? numberOf(token.normal) : numberOf(whole);
    if (number !== undefined && token.kind === 'word' && (whole === 'one' || whole === 'first')) continue;
    for (const part of number !== undefined
      ? [number]
      : [
          whole,
          ...(whole.includes('-') ? whole.split('-') : []),
          ...(whole.includes(' ') ? whole.split(' ') : []),
        ]) {
      const concept = conceptOf(part);
      if (concept !== undefined && !concepts.has(concept))
        concepts.set(concept, { start: token.start, end: token.end });
    }
  }
  return concepts;
}

/** What of the post the draft takes up, in the order of the draft. */
export function overlapOf(draft: Reading, post: Reading, pack: Pack): Overlap[] {
  const wanted = conceptsOf(post, pack);
  const found: Overlap[] = [];
  for (const [concept, span] of conceptsOf(draft, pack))
    if (wanted.has(concept)) found.push({ ...span, concept });
  return found.sort((a, b) => a.start - b.start);
}
