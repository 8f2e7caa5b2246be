import type { CustomerRow } from '@/lib/domain/rows';

const MOST_WORDS = 400;

/** Small letters without accents, split into words. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What a customer is found by. Names, handles and tags are found by any part of them (every ending of three
 * characters or more stands in the index), words of the note by their beginning.
 */
export function searchWords(
  customer: Pick<CustomerRow, 'name' | 'firstName' | 'note' | 'tags' | 'identities'>,
): string[] {
  const words = new Set<string>();
  const parts = [customer.name, customer.firstName ?? '', ...customer.tags];
  for (const { name, handle } of customer.identities) parts.push(name, handle);
  for (const part of parts)
    for (const word of wordsOf(part.slice(0, 200))) for (const ending of endings(word)) words.add(ending);
  for (const word of wordsOf(customer.note.slice(0, 5_000))) words.add(word.slice(0, 32));
  return [...words].slice(0, MOST_WORDS).sort();
}

function endings(word: string): string[] {
  const characters = Array.from(word).slice(0, 32);
  const all = [characters.join('')];
  for (let from = 1; from <= characters.length - 3; from += 1) all.push(characters.slice(from).join(''));
  return all;
}
