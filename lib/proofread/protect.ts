export interface Stretch {
  start: number;
  end: number;
}

/**
 * What is not prose and is never proof-read: addresses, handles, hashtags, placeholders, anything with a digit or an
 * underscore in it, emoji, and the sign-off. One linear pattern each, all with the flags `gu`.
 */
const NOT_PROSE: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s]{1,2000}/giu,
  /[^\s@]{1,64}@[^\s@]{1,255}/gu,
  /[@＠#＃$][\p{L}\p{M}\p{N}_.]{1,100}/gu,
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|co|io|example|gov|edu|info|app|uk|de|fr|es|it|nl|pt|br|in|au|ca|ie)(?:\/[^\s]{0,500})?(?![\p{L}\p{N}])/giu,
  /\{\{[^{}]{0,100}\}\}|\{[^{}\n]{1,60}\}|\[[^[\]\n]{1,60}\]|<[^<>\n]{1,60}>|%\w{1,40}%/gu,
  /[\p{L}\p{M}_'’/-]{0,60}[\p{N}_][\p{L}\p{M}\p{N}_'’/.,:-]{0,60}/gu,
  /\p{Extended_Pictographic}(?:\p{M}|\u200D|\p{Extended_Pictographic})*/gu,
  // Words with letters struck out, cut short, or written as HTML writes them.
  /[\p{L}\p{M}'’]{0,40}\*[\p{L}\p{M}*'’]{0,40}|\p{L}{1,40}(?:\.{2,}|…)|&\w{1,10};\w{0,10}/gu,
  // ^AB, -AB, /Sam, *DW* at the end of a line, and the initials alone at the very end.
  /(?<=^|\s)(?:[\^*~/\\|–—]\s?|-{1,2}\s?|\()\p{L}[\p{L}\p{M}.]{0,19}[)*]?(?=\s*$)/gmu,
  /(?<=[\s.!?])\p{Lu}{2,3}(?=\s*$)/gmu,
  // Signatures of a caret stand anywhere: ^AB 1/2.
  /\^\s?\p{L}{1,20}/gu,
];

/** Stretches of a text that nobody proof-reads, in order of their start; they may overlap. Offsets are UTF-16. */
export function protectedStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const pattern of NOT_PROSE)
    for (const match of text.matchAll(pattern))
      stretches.push({ start: match.index, end: match.index + match[0].length });
  return stretches.sort((a, b) => a.start - b.start);
}

/** Whether [start, end) touches a stretch. Stretches as protectedStretches gives them. */
export const touches = (stretches: readonly Stretch[], start: number, end: number): boolean =>
  stretches.some((stretch) => stretch.start < end && start < stretch.end);
