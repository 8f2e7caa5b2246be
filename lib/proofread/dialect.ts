import type { Pack } from '@/lib/domain/pack';
import { CLEAR, readsAsEnglish } from '@/lib/guidelines/analysis/language';
import { identifyLanguage } from '@/lib/language/identify';
import type { EnglishDialect } from './english';
import type { SpellingLanguage } from './languages';
import { SPELLING_LANGUAGES } from './languages';
import type { Reading } from './read';

const DIALECTS: Readonly<Record<string, EnglishDialect>> = {
  US: 'american',
  GB: 'british',
  IE: 'british',
  ZA: 'british',
  AU: 'australian',
  NZ: 'australian',
  CA: 'canadian',
  IN: 'indian',
};

/**
 * What a draft is proof-read as: English in the country that the pack's language names ("en-GB"), or a language that
 * has a dictionary. Undefined where neither is clear and where
 * the pack has switched the rule off; then nothing is loaded and nothing said.
 */
export function readingOf(draft: string, pack: Pack): Reading | undefined {
  if (isOff(pack)) return undefined;
  const { language, confidence } = identifyLanguage(draft);
  const spelling = SPELLING_LANGUAGES.find(
    (candidate): candidate is SpellingLanguage => candidate === language,
  );
  if (spelling && confidence >= CLEAR) return { language: spelling };
  const own = pack.language.split('-')[0]?.toLowerCase();
  // A short draft that tells no language is in the pack's, if in any.
  if (language === 'und' && own !== 'en') return undefined;
  if (!readsAsEnglish(draft)) return undefined;
  const region = /-([A-Z]{2})\b/i.exec(pack.language)?.[1]?.toUpperCase();
  return { language: 'en', dialect: region ? DIALECTS[region] : undefined };
}

/** A pack that does not want it does not pay for it either. */
function isOff({ guidelines }: Pack): boolean {
  const setting = guidelines?.rules?.['proofread'];
  const wanted = typeof setting === 'object' ? setting.except : undefined;
  if (wanted?.some(({ severity }) => severity !== undefined && severity !== 'off')) return false;
  const severity = typeof setting === 'object' ? (setting.severity ?? 'warn') : setting;
  if (severity === undefined) return guidelines?.extends === 'none';
  return severity === 'off' && (typeof setting !== 'object' || (setting.direct ?? 'off') === 'off');
}
