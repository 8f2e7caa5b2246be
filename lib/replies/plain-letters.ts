/** Letters people decorate their names with, back to ordinary ones: 𝓜𝓪𝔂𝓪, Ｍａｙａ, ᴍᴀʏᴀ, 🅜🅐🅨🅐. */
const SMALL_CAPITALS = new Map(
  Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', (letter, index) => [
    letter,
    'ABCDEFGHIJKLMNOPQRSTUVWYZ'[index] ?? '',
  ]),
);
/** Negative circled and squared capitals, which have no compatibility form. */
const BLOCKS = [0x1f150, 0x1f170] as const;

function plainLetter(letter: string): string {
  const small = SMALL_CAPITALS.get(letter);
  if (small) return small;
  const code = letter.codePointAt(0) ?? 0;
  for (const start of BLOCKS)
    if (code >= start && code < start + 26) return String.fromCharCode(65 + code - start);
  return letter;
}

/** Text in ordinary letters, composed, without controls, directions and lone surrogates; accents stay. */
export function plainLetters(text: string): string {
  return (
    text
      .replace(/\p{Cs}/gu, '')
      .replace(/[ɐ-ʯᴀ-ꞯ\u{1f150}-\u{1f189}]/gu, plainLetter)
      .normalize('NFKC')
      .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
      .replace(/[\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '')
      // Accents have joined their letter; what is left over a Latin letter strikes it through or piles up.
      .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
  );
}
