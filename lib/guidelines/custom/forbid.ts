import { type Span, phraseSpans } from './phrases';

/** Places where forbidden words stand. */
export const forbidden = (text: string, phrases: readonly string[], inflect: boolean): Span[] =>
  phraseSpans(text, phrases, inflect).map(({ start, end }) => ({ start, end }));
