import type { Proof, Slip } from '@/lib/domain/check';
import { confusions } from './confusions';
import type { EnglishDialect, EnglishReader } from './english';
import type { SpellingLanguage } from './languages';
import { prepared } from './prepare';
import { protectedStretches, touches } from './protect';
import { isRegional, isSlip } from './spelling';
import type { Speller } from './speller';

/** What a text is read as. */
export type Reading = { language: 'en'; dialect?: EnglishDialect } | { language: SpellingLanguage };

export interface Readers {
  english(): EnglishReader;
  /** Rejects when the dictionary cannot be loaded. */
  speller(language: SpellingLanguage): Promise<Speller>;
}

/**
 * Reads a text and keeps what a colleague would point out: no taste, no names, no handles, links, numbers,
 * placeholders or sign-offs. Which unknown words are known here is not its matter: the rule `proofread` asks that.
 * @throws what the reader throws; after that the reader of English must not be used again
 */
export async function proofread(text: string, reading: Reading, readers: Readers): Promise<Proof> {
  const ready = prepared(text);
  if (!/\p{L}{2}/u.test(ready)) return { text, slips: [] };
  const found =
    reading.language === 'en'
      ? await readEnglish(ready, reading.dialect, readers.english())
      : (await readers.speller(reading.language)).read(ready);
  const stretches = protectedStretches(text);
  return { text, slips: found.filter(({ start, end }) => !touches(stretches, start, end)) };
}

async function readEnglish(
  text: string,
  dialect: EnglishDialect | undefined,
  reader: EnglishReader,
): Promise<Slip[]> {
  const slips = await reader.read(text, dialect ?? 'american');
  const kept = slips.filter((slip) => {
    if (slip.kind !== 'spelling') return true;
    // A pack that says no country takes the spelling of each.
    if (dialect === undefined && isRegional(text.slice(slip.start, slip.end), slip.better)) return false;
    return isSlip(slip, text);
  });
  const more = confusions(text).filter(({ start, end }) => !touches(kept, start, end));
  return [...kept, ...more].sort((a, b) => a.start - b.start || a.end - b.end);
}
