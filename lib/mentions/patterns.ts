import type { Term } from '@/lib/domain/pack';
import { classOf, DENSE, fold, foldString, JOIN, WORD } from './fold';
import { EVERYDAY } from './sense/word-classes';
import type { Way } from './tables';

export interface Pattern {
  pattern: string;
  way: Way;
}

/**
 * The folded patterns that stand for one term. In a pattern one space stands for any run of white space, hyphens
 * and underscores. `automatic` adds spellings that nobody listed; `never` holds folded words that are not to be made.
 */
export function patternsOf(
  term: Pick<Term, 'kind' | 'text' | 'ambiguous'>,
  automatic: boolean,
  never: string[],
): Pattern[] {
  const found = new Map<string, Way>();
  const add = (pattern: string, way: Way): void => {
    if (pattern && !found.has(pattern) && (way === 'exact' || !never.includes(pattern)))
      found.set(pattern, way);
  };
  if (term.kind === 'handle') handle(term.text, automatic, add);
  else if (term.kind === 'hashtag') add(`#${foldString(term.text).replace(/^#/, '').trim()}`, 'exact');
  else if (term.kind === 'url') url(term.text, automatic, add);
  else if (/^[@＠]/.test(term.text)) handle(term.text, automatic, add);
  else if (/^[#＃]/.test(term.text)) add(foldString(term.text).trim(), 'exact');
  else name(term.text, automatic, term.ambiguous === true, add);
  return [...found].map(([pattern, way]) => ({ pattern, way }));
}

type Add = (pattern: string, way: Way) => void;

function handle(text: string, automatic: boolean, add: Add): void {
  const bare = foldString(text).trim().replace(/^@/, '');
  if (!bare) return;
  add(`@${bare}`, 'exact');
  // "kestrelhelps" alone is as good as the handle when it cannot be an everyday word.
  if (automatic && bare.length >= 8) add(joined(bare), 'bare handle');
}

function url(text: string, automatic: boolean, add: Add): void {
  const bare = foldString(text)
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
  if (!bare) return;
  add(bare, 'exact');
  if (!automatic) return;
  const slash = bare.indexOf('/');
  const host = slash < 0 ? bare : bare.slice(0, slash);
  const path = slash < 0 ? '' : bare.slice(slash);
  for (const dot of ['[.]', '(.)', ' dot ', '[dot]', '(dot)', ' [dot] ', ' (dot) ', '{.}'])
    add(host.replaceAll('.', dot) + path, 'obfuscated');
}

function name(text: string, automatic: boolean, ambiguous: boolean, add: Add): void {
  const exact = joined(text);
  if (!exact) return;
  add(exact, 'exact');
  // Inside a word of somebody's own making an apostrophe or a hyphen is the first thing to go.
  const letters = lettersOf(exact);
  if (letters.length < 2) return;
  // A hashtag has no room for spaces, so this one is not a matter of taste.
  add(exact.replaceAll(' ', ''), 'spacing');
  if (!automatic) return;
  if (letters.length >= 4) add(letters, 'spacing');
  // "two Voltaros": of an everyday word the plural is a word of its own.
  if (letters.length >= 4 && /[a-rt-z]$/.test(exact) && !ambiguous && !EVERYDAY.has(exact))
    add(`${exact}s`, 'spelling');
  if (/[^\p{L}\p{N} ]/u.test(exact)) {
    add(joined(exact.replace(/['.!]/g, '')), 'spacing');
    add(joined(exact.replace(/[^\p{L}\p{N}]+/gu, ' ')), 'spacing');
    if (exact.includes('&')) {
      add(joined(exact.replaceAll('&', ' and ')), 'spacing');
      add(exact.replaceAll('&', '&amp;'), 'spacing');
    }
    add(joined(exact.replaceAll("'s", ' s')), 'spacing');
    // "McDonald" is the restaurant more often than not; "Wendy" is not.
    if (letters.length >= 9 && exact.endsWith("'s")) add(exact.slice(0, -2), 'split');
  }
  carrier(exact, add);
  const humped = joined(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  add(humped, 'spacing');
  if (exact === letters) splits(letters, add);
  dotted(text, add);
  const umlauts = text.replace(/[äöüÄÖÜ]/g, (char) => `${char.normalize('NFD')[0] ?? ''}e`);
  if (umlauts !== text) add(joined(umlauts), 'spelling');
  if (/(?:ae|oe|ue)/i.test(text) && letters.length >= 5)
    add(joined(text.replace(/ae|oe|ue/gi, (pair) => pair[0] ?? '')), 'spelling');
}

/** "Delta Air", "#usairsucks": people shorten airlines, all in the same way. */
function carrier(exact: string, add: Add): void {
  const stem = /^(.{2,}) (?:air ?lines|airways)$/.exec(exact)?.[1];
  if (stem === undefined) return;
  add(`${stem.replaceAll(' ', '')}air`, 'spelling');
  add(`${stem} airline`, 'spelling');
  add(`${stem.replaceAll(' ', '')}airline`, 'spelling');
  // "contact us air" is no airline.
  if (lettersOf(stem).length >= 4) add(`${stem} air`, 'spelling');
}

/** "wal mart", "face book": one word written as two. */
function splits(letters: string, add: Add): void {
  if (letters.length < 6 || letters.length > 16 || isDense(letters)) return;
  for (let at = 2; at <= letters.length - 2; at++)
    add(`${letters.slice(0, at)} ${letters.slice(at)}`, 'split');
}

/** "U.S. Airways": initials take dots. */
function dotted(text: string, add: Add): void {
  const withDots = text.replace(
    /(^|\s)(\p{Lu}{2,4})(?=$|\s)/gu,
    (_, space: string, initials: string) => `${space}${initials.split('').join('.')}.`,
  );
  if (withDots === text) return;
  add(joined(withDots), 'spacing');
  add(joined(withDots.replace(/\.(?=\s|$)/gu, '')), 'spacing');
}

/** Folds, and puts one space where a run of joining symbols stands. */
function joined(text: string): string {
  const folded = fold(text);
  let out = '';
  for (let index = 0; index < folded.length; index++) {
    const code = folded.codes[index] as number;
    if ((classOf(code) & JOIN) === 0) out += String.fromCharCode(code);
    else if (out && !out.endsWith(' ')) out += ' ';
  }
  return out.trim();
}

/** Letters and digits only. */
export function lettersOf(folded: string): string {
  let out = '';
  for (let index = 0; index < folded.length; index++)
    if (classOf(folded.charCodeAt(index)) & WORD) out += folded[index];
  return out;
}

/** Words of a name, letters only: "Mercedes-Benz" is two, "McDonald's" is one. */
export const partsOfName = (text: string): string[] =>
  joined(text.replace(/['’]/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether the name is written in a script without spaces. */
export const isDense = (folded: string): boolean =>
  folded.split('').some((char) => (classOf(char.charCodeAt(0)) & DENSE) !== 0);
