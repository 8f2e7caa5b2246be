/** How a word sounds, roughly: for names written by ear. */
export function sound(word: string): string {
  let out = '';
  for (let at = 0; at < word.length; at++) {
    const char = word[at] as string;
    const next = word[at + 1];
    let heard = char;
    if (char === 'p' && next === 'h') {
      heard = 'f';
      at++;
    } else if (char === 'c')
      heard = next === 'e' || next === 'i' || next === 'y' ? 's' : next === 'h' ? 'c' : 'k';
    else if (char === 'q') heard = 'k';
    else if (char === 'z') heard = 's';
    else if (char === 'y') heard = 'i';
    else if (char === 'x') heard = 'ks';
    if (char === 'e' && at === word.length - 1 && at > 2) heard = '';
    if (heard !== '' && !out.endsWith(heard)) out += heard;
  }
  return out;
}
