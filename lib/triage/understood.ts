import type { Cue } from './cues';
import { isFunctionWord } from './lexicon/function-words';
import { isSmallWord } from './lexicon/small-words';
import type { Reading } from './reading';

/** Languages whose words triage knows; of "und" it may know some. */
const KNOWN = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'und']);
/** Fewer words tell nothing about whether their language is understood. */
const ENOUGH = 4;
/** With a smaller part of the words known, what was found is chance. */
const PART = 0.25;

/** Whether enough of the words are known for a verdict; a text of few words is taken as understood. */
export function isUnderstood({ tokens, cues, topics }: Reading, language: string): boolean {
  if (!KNOWN.has(language)) return false;
  const known = new Uint8Array(tokens.length);
  for (const { from, to } of cues) known.fill(1, from, to);
  for (const { from, to } of topics) known.fill(1, from, to);
  // A language that was told from more than these words needs fewer of them, and its shortest count.
  const told = language !== 'en' && language !== 'und';
  let words = 0;
  let read = 0;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue;
    words += 1;
    if (known[at] === 1 || ((told || text.length > 1) && (isSmallWord(text) || isFunctionWord(text))))
      read += 1;
  }
  return words < ENOUGH || read >= (told ? PART / 2 : PART) * words;
}

/** What can be told of any language: emoji and tags. */
export const wordless = (cues: readonly Cue[]): Cue[] =>
  cues.filter(({ group }) => group === 'emoji' || group === 'tag');
