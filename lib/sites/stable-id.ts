/**
 * Id for a post whose own id the page hides: made of what stays the same about it. Such ids begin with `~`, so that
 * nobody takes them for the site's own. The same words by the same author give the same id; that is wanted (a second
 * read must find the post again) and the price is that one author's equal posts are one.
 */
export function stableId(...parts: string[]): string {
  const text = parts.join('\u0000');
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return `~${(4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(36)}`;
}

/** Whether the id was made by stableId. */
export const isMadeUp = (id: string): boolean => id.startsWith('~');

/** The part of a text that does not change when "see more" is opened: its first words, without white space. */
export const opening = (text: string): string => text.replace(/[\s…]+/g, '').slice(0, 80);
