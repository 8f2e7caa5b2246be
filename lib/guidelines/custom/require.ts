import { phraseSpans } from './phrases';

/** Whether none of the wanted phrases stands in the text. */
export const isMissing = (text: string, phrases: readonly string[], inflect: boolean): boolean =>
  phraseSpans(text, phrases, inflect).length === 0;
