const HEARD: Record<string, string> = { q: 'k', z: 's', y: 'i', x: 'ks' };

/** How a word sounds, roughly: for names written by ear. sound-hash.ts hears the same. */
export function sound(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) {
    const char = word[at]!;
    const next = word[at + 1] ?? '';
    let heard = HEARD[char] ?? char;
    if (char === 'c') heard = /[eiy]/.test(next) ? 's' : next === 'h' ? 'c' : 'k';
    if (char === 'e' && next === '' && at > 2) heard = '';
    if (char + next === 'ph') {
      heard = 'f';
      at++;
    }
    if (!out.endsWith(heard)) out += heard;
  }
  return out;
}
