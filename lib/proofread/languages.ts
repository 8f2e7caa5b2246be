/** Languages with a dictionary besides English, whose licences let it be passed on (docs/decisions/). */
export const SPELLING_LANGUAGES = ['es', 'fr', 'nl', 'pt'] as const;
export type SpellingLanguage = (typeof SPELLING_LANGUAGES)[number];
