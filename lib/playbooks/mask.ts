import { read } from '@/lib/guidelines/analysis/draft';
import { countryOf, privateDataOf } from '@/lib/guidelines/analysis/private-data';

const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
const HANDLE = /[@＠][\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu;
/** Letters and digits mixed, or six digits and more: a booking, an order, an account. */
const REFERENCE =
  /(?<![\p{L}\p{N}])(?=[\p{L}\d-]*\d)(?=[\p{L}\d-]*\p{Lu}|\d{6})[\p{Lu}\d][\p{Lu}\d-]{4,}(?![\p{L}\p{N}])|#\d{3,}|(?<![\d.,])\d{6,}(?!\d)/gu;
const NAMED =
  /\b(my name is|i'm called|i am called|signed|regards,?|cheers,?|this is)\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?)/giu;
const WORDS: Readonly<Record<string, string>> = {
  email: '(email)',
  phone: '(phone)',
  card: '(card)',
  iban: '(bank details)',
  address: '(address)',
  birth: '(date)',
};

/**
 * A post without what could tell who wrote it: e-mail and web addresses, telephone, card and order numbers, handles other
 * than those to keep, and the author's own name. What is left still reads as a post. Pure.
 */
export function maskPrivate(
  text: string,
  { keep = [], names = [] }: { keep?: readonly string[]; names?: readonly string[] } = {},
): string {
  const kept = new Set(keep.map((handle) => handle.replace(/^@/, '').toLowerCase()));
  let masked = text;
  for (const { kind, start, end } of privateDataOf(read(text), countryOf(undefined)).toSorted(
    (a, b) => b.start - a.start,
  ))
    masked = masked.slice(0, start) + hidden(kind, masked.slice(start, end)) + masked.slice(end);
  masked = masked
    .replace(ADDRESS, '(link)')
    .replace(HANDLE, (handle) => (kept.has(handle.slice(1).toLowerCase()) ? handle : '@somebody'))
    .replace(REFERENCE, '(number)')
    .replace(NAMED, '$1 (name)');
  for (const name of names.flatMap((whole) => [whole, ...whole.split(/\s+/)]))
    if (name.length > 2) masked = masked.replace(wholeWord(name), '(name)');
  return masked.replaceAll(/\s+/g, ' ').trim();
}

/** "order #88213" stays an order. */
const hidden = (kind: string, words: string): string =>
  kind === 'reference'
    ? words.replace(/[^\s:=#]*\d\S*$|#\S+$/u, '(number)').replace('#(', '(')
    : (WORDS[kind] ?? '(private)');

const wholeWord = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\p{L}\\p{N}])`,
    'giu',
  );
