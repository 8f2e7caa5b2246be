/** Translates offsets counted in Unicode characters, as Rust counts, into UTF-16 offsets of the same text. */
export function utf16Offsets(text: string): (characters: number) => number {
  // Without surrogates both count alike, which is nearly every draft.
  if (!/[\uD800-\uDFFF]/.test(text)) return (characters) => Math.min(characters, text.length);
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  return (characters) => starts[characters] ?? text.length;
}
