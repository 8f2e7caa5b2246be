/** Digits, signs and letters of other scripts that stand in for Latin letters. Content-script code. */
const PAIRS =
  '0o 1i 3e 4a 5s 7t 8b 9g @a $s !i €e £l |l +t ' +
  'аa еe оo рp сc уy хx іi ѕs јj һh ԁd ԛq ԝw вb нh кk мm тt гr пn иu ' +
  'αa βb εe ηn ιi κk μm νv οo ρp τt υu χx ωw σo';
const latin = new Map<string, string>();
for (const pair of PAIRS.split(' ')) latin.set(pair.charAt(0), pair.slice(1));

/** Hides a letter (“f*rst”). */
export const STAR = 42;

/** Signs that can only be letters when letters stand beside them. */
export const isSign = (code: number): boolean =>
  code === 64 ||
  code === 36 ||
  code === 33 ||
  code === STAR ||
  code === 0x20ac ||
  code === 0xa3 ||
  code === 124 ||
  code === 43;

/** The word with look-alikes put right; the same word when it has none, or no Latin letter at all. */
export function plainLetters(word: string): string {
  if (!/[a-z]/.test(word) || /^[a-z]+$/.test(word)) return word;
  let out = '';
  for (const char of word) out += latin.get(char) ?? char;
  return out;
}

const STRETCHED = /(.)\1\1/;

/** What a disguised word may stand for: look-alikes put right, stretched letters shortened. Empty for a plain word. */
export function undisguised(word: string): string[] {
  const plain = plainLetters(word);
  const forms = plain === word ? [] : [plain, plain.replace(/l/g, 'i')];
  for (const form of plain === word ? [word] : [...forms])
    if (STRETCHED.test(form))
      forms.push(form.replace(/(.)\1{2,}/g, '$1'), form.replace(/(.)\1{2,}/g, '$1$1'));
  return forms;
}
