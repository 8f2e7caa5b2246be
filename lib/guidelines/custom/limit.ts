import type { CustomRule } from '@/lib/domain/pack';
import { read } from '../analysis/draft';
import type { Span } from './phrases';

type Of = Extract<CustomRule, { kind: 'limit' }>['of'];

/** The first thing that is too much, to the end of the text; undefined within the limit. */
export function overLimit(text: string, of: Of, maximum: number): Span | undefined {
  const first = itemsOf(text, of)[maximum];
  return first === undefined
    ? undefined
    : { start: first.start, end: of === 'characters' || of === 'words' ? text.trimEnd().length : first.end };
}

function itemsOf(text: string, of: Of): Span[] {
  if (of === 'characters') {
    const spans: Span[] = [];
    for (const { index, segment } of new Intl.Segmenter('en').segment(text))
      spans.push({ start: index, end: index + segment.length });
    return spans;
  }
  const reading = read(text);
  switch (of) {
    case 'sentences':
      return reading.sentences.map(({ start, end }) => ({ start, end }));
    case 'words':
      return reading.tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
    case 'exclamations':
      return [...text.matchAll(/[!！]/g)].map((match) => ({ start: match.index, end: match.index + 1 }));
    case 'links':
      return reading.tokens.filter((token) => token.kind === 'link');
    case 'emoji':
      return reading.tokens.filter(
        (token) => token.kind === 'emoji' && /\p{Extended_Pictographic}/u.test(token.text),
      );
    case 'hashtags':
      return reading.tokens.filter((token) => token.kind === 'hashtag');
  }
}
