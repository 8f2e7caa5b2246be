import type { Fix } from '@/lib/domain/check';
import { type Span, phraseSpans } from './phrases';

/** Places where another word is wanted, each with the change that puts it in; a capital stays a capital. */
export function replacements(
  text: string,
  phrases: readonly string[],
  replacement: string,
  inflect: boolean,
): (Span & { fix: Fix })[] {
  return (
    phraseSpans(text, phrases, inflect)
      // A replacement that contains the phrase ("user" → "user account") is already there.
      .filter(({ start, end, phrase }) => !contains(text, start, end, phrase, replacement))
      .map(({ start, end }) => {
        const capital = /^\p{Lu}/u.test(text.slice(start, end));
        const put = capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
        return {
          start,
          end,
          fix: { start, end, text: put, label: replacement === '' ? 'Remove' : `Replace with “${put}”` },
        };
      })
  );
}

function contains(text: string, start: number, end: number, phrase: string, replacement: string): boolean {
  const inside = replacement.toLowerCase().indexOf(phrase.toLowerCase());
  if (inside < 0) return false;
  return (
    text.slice(start - inside, end + replacement.length - inside - phrase.length).toLowerCase() ===
    replacement.toLowerCase()
  );
}
