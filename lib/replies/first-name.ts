import { isGivenName, folded } from './names';
import { COMMON, FAMILY_FIRST, ORGANISATION, PARTICLES, PHRASE, SUFFIXES, TITLES } from './not-names';
import { plainLetters } from './plain-letters';

/**
 * The first name to address somebody by, out of a display name: no name is better than a wrong one.
 *
 * @param displayName as the site shows it: emoji, titles, capitals, companies, any script, any length.
 * @param handle without @; a display name that merely repeats it is a handle, not a name.
 * @returns the name as it is written, in ordinary letters and capitals, accents kept; undefined when it is unsure.
 */
export function firstName(displayName: string, handle?: string): string | undefined {
  if (displayName.length > 200) return undefined;
  const cleaned = clean(displayName);
  if (cleaned === undefined) return undefined;
  const comma = cleaned.split(',').map((part) => part.trim());
  const ordered = comma.length > 1 ? fromCommas(comma) : cleaned;
  if (ordered === undefined) return undefined;
  const words = withoutTail(ordered.split(/\s+/).filter(Boolean));
  const titled = words.length > 0 && TITLES.has(key(words[0] ?? ''));
  const rest = titled ? dropTitles(words) : words;
  // "Dr Smith" and "Sir Bob": whether the one name left is a family name cannot be told.
  if (titled && rest.length < 2) return undefined;
  const candidate = rest[0];
  if (candidate === undefined || rest.length > 6) return undefined;
  if (isPhrase(rest)) return undefined;
  if (rest.length === 1) return single(candidate, handle);
  return several(rest);
}

const key = (word: string) => folded(word).replace(/[.’']+/g, '');

/** Ordinary letters, without emoji, brackets and what stands after a bar; undefined when it is not a name at all. */
function clean(displayName: string): string | undefined {
  const letters = plainLetters(displayName);
  // "Tom + Ann" are two people.
  if (/\p{L}\s*\+\s*\p{L}/u.test(letters)) return undefined;
  const aside = letters.match(/[([][^)\]]*[)\]]/gu)?.join(' ') ?? '';
  if (aside.split(/[^\p{L}]+/u).some((word) => ORGANISATION.has(key(word)))) return undefined;
  let text = letters
    .replace(/[[({<«“"„][^\])}>»”"]*[\])}>»”"]/gu, ' ')
    .replace(
      /\b(?:she|he|they|ze|xe|any|elle|sie|er)\s?\/\s?(?:her|him|them|hers|they|she|he|iel|ihr|ihm)(?:\s?\/\s?\w+)?/giu,
      ' ',
    )
    .replace(/\s+(?:[|•·~–—/\\:]|-)+\s+.*$|\s*[|•·].*$/su, '')
    .replace(
      /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Sk}\p{Sm}]|\u200d|\ufe0f|\u20e3)+/gu,
      ' ',
    )
    .replace(/^[\s*_~.·♡'’-]+|[\s*_~.·♡!'’-]+$/gu, '')
    .trim();
  text = text.replace(/\s+(?:@|#)\S+/gu, ' ').trim();
  if (text === '' || /[&+@#/\\_=%$?!;:]/u.test(text)) return undefined;
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}\s.,'’ʼ‑-]+$/u.test(text))
    return undefined;
  return text.replace(/‑/g, '-');
}

/** "Lindqvist, Maya", "Maya Lindqvist, PhD"; undefined when the order cannot be told. */
function fromCommas(parts: string[]): string | undefined {
  const [before = '', after = ''] = parts;
  const tail = after.split(/\s+/).filter(Boolean);
  const head = before.split(/\s+/).filter(Boolean);
  if (head.length === 0 || tail.length === 0) return before || undefined;
  if (tail.every((word) => SUFFIXES.has(key(word)))) return before;
  if (parts.length > 2 || tail.length > 2) return undefined;
  const headGiven = isGivenName(head[0] ?? '');
  const tailGiven = isGivenName(tail[0] ?? '');
  if (tailGiven && !(headGiven && head.length > 1)) return `${after} ${before}`;
  if (headGiven || COMMON.has(key(tail[0] ?? ''))) return undefined;
  return head.length === 1 && isProper(head[0] ?? '') && isProper(tail[0] ?? '')
    ? `${after} ${before}`
    : undefined;
}

function dropTitles(words: string[]): string[] {
  let from = 0;
  while (from < words.length && TITLES.has(key(words[from] ?? ''))) from += 1;
  return words.slice(from);
}

/** Without degrees, single initials and figures at the end. */
function withoutTail(words: string[]): string[] {
  let end = words.length;
  while (end > 1 && (SUFFIXES.has(key(words[end - 1] ?? '')) || /^\P{L}+$/u.test(words[end - 1] ?? '')))
    end -= 1;
  // A figure behind one word may belong to a club or a song: only a known name survives it.
  if (end === 1 && words.length > 1 && /\p{N}/u.test(words[1] ?? '') && !isGivenName(words[0] ?? ''))
    return [];
  return words.slice(0, end);
}

function isPhrase(words: string[]): boolean {
  const keys = words.map(key);
  if (keys.some((word) => ORGANISATION.has(word))) return true;
  if (words.some((word) => /\p{N}/u.test(word) || /['’]s$/iu.test(word))) return true;
  if (/^(?:and|und|et|y|e|og|och|en|or|plus|n|i|и)$/u.test(keys[1] ?? '')) return true;
  const known = isGivenName(words[0] ?? '');
  return keys.some(
    (word, index) =>
      !PARTICLES.has(word) &&
      ((PHRASE.has(word) && !(index === 0 && known)) ||
        (COMMON.has(word) && (index === 0 || !known || (words.length === 2 && COMMON.has(keys[0] ?? ''))))),
  );
}

function single(word: string, handle: string | undefined): string | undefined {
  if (!isGivenName(word) || !isWord(word) || COMMON.has(key(word))) return undefined;
  // "mayalq" beside @mayalq is a handle; "Maya" beside @maya is still a name.
  if (handle !== undefined && key(word) === key(handle) && !isGivenName(word)) return undefined;
  return proper(word);
}

function several(words: string[]): string | undefined {
  const first = words[0] ?? '';
  const second = words[1] ?? '';
  const last = words.at(-1) ?? '';
  if (!isWord(first) || PARTICLES.has(key(first))) return undefined;
  const letters = words.join('');
  const shouted = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const whispered = letters === letters.toLowerCase();
  const known = isGivenName(first);
  if (/^\p{Script=Latin}/u.test(first)) {
    if (FAMILY_FIRST.has(key(first)) && (!known || isEastern(words))) return undefined;
    // "Lindqvist Maya" or a family name that is a given name too: which comes first cannot be told.
    if (!known && isGivenName(last)) return undefined;
    if (!known && words.length > 2 && isGivenName(second)) return undefined;
  } else if (!known) {
    return undefined;
  }
  if ((shouted || whispered) && !known) return undefined;
  if (
    !known &&
    !words.every((word) => isProper(word) || PARTICLES.has(key(word)) || /^\p{L}\.?$/u.test(word))
  )
    return undefined;
  if (!known && words.length > 4) return undefined;
  // In "Maya loves trains" the rest is a sentence; "John smith" is a name in a hurry.
  const hurried = known && words.length === 2 && !/(?:s|ing|ed)$/u.test(second) && !COMMON.has(key(second));
  if (
    !whispered &&
    !hurried &&
    words.slice(1).some((word) => word === word.toLowerCase() && !PARTICLES.has(key(word)))
  )
    return undefined;
  if (whispered && words.length > 3 && !words.slice(1, -1).some((word) => PARTICLES.has(key(word))))
    return undefined;
  if (!known && looksLikeFamilyName(first)) return undefined;
  return proper(first);
}

/** Two letters at least, no inner dots or digits: not an initial, not a handle. */
function isWord(word: string): boolean {
  return /^(?:\p{L}['’ʼ])?\p{L}[\p{L}\p{M}]+(?:[-'’ʼ]\p{L}[\p{L}\p{M}]*)*$/u.test(word) && !isInitials(word);
}

/** "JR", "AJ": letters that stand for names. */
const isInitials = (word: string) => /^\p{Lu}{2}$/u.test(word) && !isGivenName(word);

/** Begins with a capital and goes on in small letters, with at most one more capital inside. */
const isProper = (word: string) =>
  /^\p{Lu}[\p{Ll}\p{M}]+(?:\p{Lu}[\p{Ll}\p{M}]+)?(?:[-'’ʼ]\p{L}[\p{Ll}\p{M}]*)*\.?$/u.test(word) ||
  /^\p{Lu}['’]\p{Lu}[\p{Ll}\p{M}]+$/u.test(word);

const isEastern = (words: string[]) =>
  words.slice(1).some((word) => FAMILY_FIRST.has(key(word)) || /^\p{L}{2,5}-\p{L}{2,5}$/u.test(word)) ||
  words
    .slice(1)
    .every((word) => /^[bcdghjkmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng|n|k|l|m|h)?$/iu.test(folded(word)));

const looksLikeFamilyName = (word: string) =>
  /^(?:Mc|Mac[A-Z]|O['’])/u.test(word) ||
  /(?:sson|ssen|mann|berg|stein|quist|qvist|wicz|wski|enko|opoulos|idis)$/iu.test(word);

/** "MAYA" and "maya" become "Maya", "anne-marie" becomes "Anne-Marie", "McKenna" stays. */
function proper(word: string): string {
  const odd = !isProper(word) || word === word.toUpperCase();
  if (!odd) return word;
  const lower = /[İ]/u.test(word) ? word.toLocaleLowerCase('tr') : word.toLocaleLowerCase('en');
  return lower.replace(
    /(^|[-'’ʼ])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
