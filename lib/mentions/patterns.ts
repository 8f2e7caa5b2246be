import type { Term } from '@/lib/domain/pack';
import { classOf, DENSE, fold, foldString, JOIN, WORD } from './fold';
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
  term: Pick<Term, 'kind' | 'text'>,
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
  else name(term.text, automatic, add);
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

function name(text: string, automatic: boolean, add: Add): void {
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
  if (/[^\p{L}\p{N} ]/u.test(exact)) {
    add(joined(exact.replace(/['.!]/g, '')), 'spacing');
    add(joined(exact.replace(/[^\p{L}\p{N}]+/gu, ' ')), 'spacing');
    if (exact.includes('&')) {
      add(joined(exact.replaceAll('&', ' and ')), 'spacing');
      add(exact.replaceAll('&', '&amp;'), 'spacing');
    }
    add(joined(exact.replaceAll("'s", ' s')), 'spacing');
  }
  for (const humped of [text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')]) add(joined(humped), 'spacing');
  const umlauts = text.replace(/[äöüÄÖÜ]/g, (char) => `${char.normalize('NFD')[0] ?? ''}e`);
  if (umlauts !== text) add(joined(umlauts), 'spelling');
  if (/(?:ae|oe|ue)/i.test(text) && letters.length >= 5)
    add(joined(text.replace(/ae|oe|ue/gi, (pair) => pair[0] ?? '')), 'spelling');
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

/** Whether the name is written in a script without spaces. */
export const isDense = (folded: string): boolean =>
  [...folded].some((char) => (classOf(char.charCodeAt(0)) & DENSE) !== 0);
