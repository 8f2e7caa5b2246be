/** Texts as a site may change them between the composer and the post: white space, variation selectors, addresses. */
function words(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\u200b|\ufe0f|\ufeff/g, '')
    .replace(/\u00a0/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

const bare = (word: string): string => word.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/…$/, '');

function sameWord(typed: string, shown: string): boolean {
  if (typed === shown) return true;
  const isAddress = /^https?:\/\/|^[\w-]+(?:\.[\w-]+)+(?:\/|…|$)/i;
  if (!isAddress.test(typed) || !isAddress.test(shown)) return false;
  const [one, two] = [bare(typed), bare(shown)];
  return two.length >= 4 && (one.startsWith(two) || two.startsWith(one));
}

/**
 * Whether a post that appeared says what was typed. Leading handles may be missing (X shows them above the text), long
 * posts may be cut.
 */
export function sameText(typed: string, shown: string, cut = false): boolean {
  let sent = words(typed);
  const seen = words(shown);
  while (sent.length > 1 && sent[0]?.startsWith('@') && sent[0] !== seen[0]) sent = sent.slice(1);
  if (sent.length === 0 || seen.length === 0) return false;
  if (cut) {
    const last = seen.length - 1;
    return (
      seen.length <= sent.length &&
      seen.every((word, index) =>
        index === last ? sent[index]!.startsWith(bare(word)) : sameWord(sent[index]!, word),
      )
    );
  }
  return sent.length === seen.length && sent.every((word, index) => sameWord(word, seen[index]!));
}
