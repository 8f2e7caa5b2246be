import type { ReactNode } from 'react';

const EMOJI = /\p{RGI_Emoji}/v;
const PARTS = new RegExp(
  `(${EMOJI.source})|((?<![\\w@])@\\w{1,15}|(?<![\\w&])#[\\p{L}\\p{N}_]+|https?://\\S+|\\b[\\w\\-]+\\.example(?:/\\S*)?)`,
  'gv',
);

/** Name of an emoji's picture: its code points, without the selector for colour, as both sites name them. */
export function emojiName(text: string): string {
  return Array.from(text, (sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('-');
}

export interface TextRenderers {
  plain(text: string, key: string): ReactNode;
  emoji(text: string, key: string): ReactNode;
  link(text: string, key: string): ReactNode;
}

/** Splits a text into runs of plain text, emoji and entities (mentions, hashtags, addresses). */
export function richText(text: string, render: TextRenderers): ReactNode[] {
  const parts: ReactNode[] = [];
  let last = 0;
  for (const match of text.matchAll(PARTS)) {
    if (match.index > last) parts.push(render.plain(text.slice(last, match.index), `p${last}`));
    parts.push(
      match[1] ? render.emoji(match[0], `e${match.index}`) : render.link(match[0], `l${match.index}`),
    );
    last = match.index + match[0].length;
  }
  if (last < text.length) parts.push(render.plain(text.slice(last), `p${last}`));
  return parts;
}
