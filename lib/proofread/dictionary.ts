import type { Affix, Affixes } from './affixes';
import { hasFlag, parseAffixes } from './affixes';

export interface Dictionary {
  has(word: string): boolean;
  /** Words one letter off, at most five. */
  suggest(word: string): string[];
}

const MOST = 5;
const SHORTEST_PART = 4;

/**
 * A Hunspell dictionary that takes endings off a word when asked, instead of writing out every form when loaded: the
 * French one costs some 20 MB so, and 345 MB written out. Lenient where Hunspell is strict (forms that only stand in
 * compounds count as words): a false alarm costs more than a missed slip.
 */
export function createDictionary(aff: string, dic: string): Dictionary {
  const affixes = parseAffixes(aff);
  const stems = readStems(dic, affixes);
  const flagsOf = (word: string): string | undefined => stems.get(word);
  const holds = (stem: string, rule: Affix, also?: Affix): boolean => {
    const flags = flagsOf(stem);
    return (
      flags !== undefined &&
      hasFlag(flags, rule.flag, affixes.kind) &&
      (also === undefined || hasFlag(flags, also.flag, affixes.kind))
    );
  };
  const bySuffix = (word: string, prefix?: Affix): boolean => {
    for (let length = Math.min(affixes.longest, word.length - 1); length >= 0; length--)
      for (const rule of affixes.suffixes.get(word.slice(word.length - length)) ?? []) {
        if (prefix && !(prefix.cross && rule.cross)) continue;
        const stem = word.slice(0, word.length - length) + rule.strip;
        if (rule.condition.test(stem) && holds(stem, rule, prefix)) return true;
      }
    return false;
  };
  const byPrefix = (word: string): boolean => {
    for (let length = Math.min(affixes.longest, word.length - 1); length >= 1; length--)
      for (const rule of affixes.prefixes.get(word.slice(0, length)) ?? []) {
        const stem = rule.strip + word.slice(length);
        if (rule.condition.test(stem) && (holds(stem, rule) || bySuffix(stem, rule))) return true;
      }
    return false;
  };
  const isForm = (word: string): boolean => stems.has(word) || bySuffix(word) || byPrefix(word);
  const isKnown = (word: string): boolean => {
    const lower = word.toLowerCase();
    return (
      isForm(word) ||
      (lower !== word && isForm(lower)) ||
      stems.has(lower.charAt(0).toUpperCase() + lower.slice(1))
    );
  };
  const isCompound = (word: string): boolean => {
    if (!affixes.compounds) return false;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART + 1; at++) {
      if (!isKnown(word.slice(0, at))) continue;
      const rest = word.slice(at);
      if (isKnown(rest) || (rest.startsWith('s') && rest.length > SHORTEST_PART && isKnown(rest.slice(1))))
        return true;
    }
    return false;
  };
  return {
    has: (word) => isKnown(word) || isCompound(word),
    suggest(word) {
      const found: string[] = [];
      for (const candidate of oneOff(word, affixes.letters)) {
        if (!found.includes(candidate) && isKnown(candidate)) found.push(candidate);
        if (found.length === MOST) break;
      }
      return found;
    },
  };
}

function readStems(dic: string, { kind, aliases, forbidden }: Affixes): Map<string, string> {
  const stems = new Map<string, string>();
  const lines = dic.split('\n');
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.startsWith('#') || line.startsWith('\t')) continue;
    const [entry = ''] = line.split(/\s/, 1);
    const slash = entry.search(/(?<!\\)\//);
    const word = (slash < 0 ? entry : entry.slice(0, slash)).replaceAll('\\/', '/');
    const given = slash < 0 ? '' : entry.slice(slash + 1);
    const flags = aliases.length > 0 && given ? (aliases[Number(given)] ?? '') : given;
    if (forbidden && hasFlag(flags, forbidden, kind)) continue;
    const before = stems.get(word);
    stems.set(word, before ? `${before}${kind === 'num' ? ',' : ''}${flags}` : flags);
  }
  return stems;
}

/** Every word one slip away: letters swapped, doubled, left out, other. The likely ones first. */
function* oneOff(word: string, letters: string): Generator<string> {
  for (let at = 0; at < word.length - 1; at++)
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 0; at <= word.length; at++)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
  for (let at = 0; at < word.length; at++)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1);
}
