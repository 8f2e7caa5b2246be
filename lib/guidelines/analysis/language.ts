import { identifyLanguage } from '@/lib/language/identify';

/** Below it a language is a guess. */
export const CLEAR = 0.55;

/** From here on a single English word in the text does not count against it. */
const SURE = 0.8;
const ENGLISH =
  /(?<![\p{L}\p{M}])(?:the|you|your|we|with|before|this|that|please|sorry|by|here|are|have|been|refunds?|order)(?![\p{L}\p{M}])/iu;

/** Whether rules made of English words may speak: the draft is English, or too short to tell and in Latin letters. */
export function readsAsEnglish(text: string): boolean {
  const { language, confidence } = identifyLanguage(text);
  if (language === 'en') return true;
  if (language === 'und') return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]{3}/u.test(text);
  return confidence < CLEAR || (confidence < SURE && ENGLISH.test(text));
}
