/**
 * Folding: how a text and a term are made comparable. Case, accents, width, ligatures, invisible characters and
 * typographic apostrophes disappear; every folded symbol keeps its place in the original text. Content-script
 * code: no dependencies.
 */

/** Classes of a folded symbol. */
export const WORD = 1;
/** Joins the words of a term: white space, hyphens, underscore. */
export const JOIN = 2;
/** Written without spaces (Han, kana, Thai and the like): needs no word boundary. */
export const DENSE = 4;
/** Korean: takes its particles at the end of the word, so needs a boundary only before it. */
export const TAILED = 8;

export interface Folded {
  /** Folded symbols, as UTF-16 code units; only the first `length` count. */
  codes: Uint16Array;
  length: number;
  /** Symbol and unit have the same place, so that the offsets below need not be filled. */
  same: boolean;
  /** Offset in the original of each symbol's first unit. */
  starts: Int32Array;
  /** Offset after each symbol's last unit, combining marks included. */
  ends: Int32Array;
}

/** Symbols that one character may fold to. */
const LONGEST = 4;
const DROP = 0xffff;
const SLOW = 0xfffe;
/** Stands for a character that no term can hold (emoji, for one). */
const OTHER = 0xfffd;

const SPECIAL: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ς: 'σ', 'ª': 'a', 'º': 'o',
}; // prettier-ignore
/** Invisible characters, bidi controls, variation selectors, soft hyphen, Arabic and Hebrew points, tatweel. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x115f, 0x1160], [0x17b4, 0x17b5], [0x180b, 0x180f], [0x200b, 0x200f],
  [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0x591, 0x5bd], [0x5bf, 0x5bf],
  [0x5c1, 0x5c2], [0x610, 0x61a], [0x64b, 0x65f], [0x670, 0x670], [0x640, 0x640],
]; // prettier-ignore
const MARKS: readonly (readonly [number, number])[] = [
  [0x300, 0x36f], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe20, 0xfe2f],
]; // prettier-ignore
const within = (ranges: readonly (readonly [number, number])[], char: string): boolean => {
  const code = char.charCodeAt(0);
  return char.length === 1 && ranges.some(([from, to]) => code >= from && code <= to);
};
const isInvisible = (char: string): boolean => within(INVISIBLE, char);
const isMark = (char: string): boolean => within(MARKS, char);
const marks = /[\u0300-\u036f]/g;
/** Marks and letters that compose with what stands before them (kana voicing, Hangul vowels and finals). */
const composing = /^[\u3099\u309a\uff9e\uff9f\u1161-\u11ff]$/;
const letter = /^[\p{L}\p{N}\p{M}]$/u;
const dense =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Bopomofo}ー々〆]$/u;
const korean = /^\p{Script=Hangul}$/u;
const joining = /^[\s_\u00a0\-\u2010-\u2015\u2212\u00b7\u30fb]$/;

const simple = new Uint16Array(65_536);
const classes = new Uint8Array(65_536);
const UNKNOWN = 255;
classes.fill(UNKNOWN);
const leans = new Uint8Array(65_536).fill(UNKNOWN);

/** Class bits of a folded symbol. */
export function classOf(code: number): number {
  const bits = classes[code] as number;
  return bits === UNKNOWN ? classify(code) : bits;
}

/** A letter or digit of a script that puts spaces between words. */
export const isLean = (code: number): boolean => {
  const known = leans[code] as number;
  return known === UNKNOWN
    ? (leans[code] = (classOf(code) & (WORD | DENSE)) === WORD ? 1 : 0) === 1
    : known === 1;
};
/** One that takes its endings without a space. */
export const isTailed = (code: number): boolean => (classOf(code) & TAILED) !== 0;

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let bits = 0;
  if (dense.test(char) || (code >= 0xd840 && code <= 0xdfff)) bits = WORD | DENSE;
  else if (korean.test(char)) bits = WORD | TAILED;
  else if (letter.test(char)) bits = WORD;
  else if (joining.test(char)) bits = JOIN;
  classes[code] = bits;
  return bits;
}

/** Folded form of one character (one or two units); empty when it disappears. */
function foldCharacter(char: string): string {
  if (isInvisible(char) || isMark(char)) return '';
  if (
    char === '’' ||
    char === '‘' ||
    char === 'ʼ' ||
    char === '＇' ||
    char === '′' ||
    char === '`' ||
    char === '´'
  )
    return "'";
  const wide = char.normalize('NFKD').replace(marks, '').normalize('NFC').toLowerCase().replace(marks, '');
  let out = '';
  for (const part of wide) {
    if (part.length > 1) {
      // Han beyond the basic plane stays as its two halves; anything else up there is no part of a term.
      out += /\p{Script=Han}/u.test(part) ? part : String.fromCharCode(OTHER);
    } else {
      out += SPECIAL[part] ?? (/\s/.test(part) ? ' ' : /[\u2010-\u2015\u2212]/.test(part) ? '-' : part);
    }
  }
  // A whole phrase in one character (Arabic ligatures) is no part of a term either.
  return out.length > LONGEST ? String.fromCharCode(OTHER) : out;
}

simple.fill(SLOW);
for (let code = 0; code < 128; code++) {
  const out = foldCharacter(String.fromCharCode(code));
  simple[code] = out.length === 1 ? out.charCodeAt(0) : DROP;
  classOf(code);
}

/** One symbol for one unit, or DROP, or SLOW when the unit needs the long way. Fills the table as it goes. */
function look(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SLOW;
  const char = String.fromCharCode(code);
  if (composing.test(char)) return SLOW;
  const out = foldCharacter(char);
  const value = out.length === 0 ? DROP : out.length === 1 ? out.charCodeAt(0) : SLOW;
  if (value !== SLOW) simple[code] = value;
  return value;
}

const grow = (length: number): Folded => ({
  codes: new Uint16Array(length),
  length: 0,
  same: true,
  starts: new Int32Array(length),
  ends: new Int32Array(length),
});
let shared = grow(4_096);

/**
 * Folds a text. The result lives in a buffer that the next call uses again.
 * Never throws; a lone surrogate becomes a symbol that no term holds.
 */
export function fold(text: string): Folded {
  const size = text.length;
  // Texts are nearly always one to one.
  if (shared.codes.length < size + 64) shared = grow(size * 2 + 64);
  const target = shared;
  const { codes, starts, ends } = target;
  // Most posts are plain letters: nothing but the symbols needs to be written.
  let count = 0;
  for (; count < size; count++) {
    const code = simple[text.charCodeAt(count)] as number;
    if (code >= OTHER) break;
    codes[count] = code;
  }
  target.length = count;
  target.same = count === size;
  if (target.same) return target;
  for (let at = 0; at < count; at++) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  for (let index = count; index < size; index++) {
    const unit = text.charCodeAt(index);
    let code = simple[unit] as number;
    if (code === SLOW) code = look(unit);
    if (code < OTHER) {
      codes[count] = code;
      starts[count] = index;
      ends[count++] = index + 1;
    } else if (code === DROP) {
      if (count > 0 && unit >= 0x300 && isMark(text[index] as string)) ends[count - 1] = index + 1;
    } else {
      const taken = foldSlow(text, index, target, count);
      if (taken < 0) return foldLong(text);
      count = target.length;
      index += taken - 1;
    }
  }
  target.length = count;
  return target;
}

/** Offset in the original of a symbol's first unit. */
export const startOf = (folded: Folded, at: number): number =>
  folded.same ? at : (folded.starts[at] as number);
/** Offset in the original after the symbol before this place. */
export const endOf = (folded: Folded, at: number): number =>
  folded.same ? at : (folded.ends[at - 1] as number);

/** Characters that do not map one to one. Returns how many units were read; -1 when the buffer is too small. */
function foldSlow(text: string, index: number, target: Folded, at: number): number {
  const char = String.fromCodePoint(text.codePointAt(index) ?? OTHER);
  let count = at;
  if (count > 0 && composing.test(char)) {
    const part = char.normalize('NFKD');
    const one = (String.fromCharCode(target.codes[count - 1] as number) + part).normalize('NFC');
    if (one.length === 1) {
      target.codes[count - 1] = one.charCodeAt(0);
      target.ends[count - 1] = index + 1;
      target.length = count;
      return 1;
    }
  }
  const lone = char.length === 1 && char >= '\ud800' && char <= '\udfff';
  const out = lone ? String.fromCharCode(OTHER) : foldKnown(char);
  if (count + out.length + (text.length - index) > target.codes.length) return -1;
  for (let part = 0; part < out.length; part++) {
    target.codes[count] = out.charCodeAt(part);
    target.starts[count] = index;
    target.ends[count++] = index + char.length;
  }
  target.length = count;
  return char.length;
}

/** Emoji and the like come again and again. */
const known = new Map<string, string>();
function foldKnown(char: string): string {
  let out = known.get(char);
  if (out === undefined) {
    out = foldCharacter(char);
    if (known.size > 4_000) known.clear();
    known.set(char, out);
  }
  return out;
}

function foldLong(text: string): Folded {
  if (shared.codes.length < text.length * 5 + 64) shared = grow(text.length * 5 + 64);
  return fold(text);
}

/** The folded form as a string, for terms and words. */
export function foldString(text: string): string {
  const folded = fold(text);
  let out = '';
  for (let index = 0; index < folded.length; index++)
    out += String.fromCharCode(folded.codes[index] as number);
  return out;
}

/** The folded symbols of a place, as a string. */
export const spelling = (folded: Folded, from: number, to: number): string =>
  String.fromCharCode(...folded.codes.subarray(from, to));
