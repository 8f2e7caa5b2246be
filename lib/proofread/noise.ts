import type { Slip } from '@/lib/domain/check';

/** Kinds of Harper's findings that are about taste, layout or register: a reply may be as its writer wants it. */
const TASTE = new Set([
  'Formatting',
  'Style',
  'Readability',
  'Regionalism',
  'Redundancy',
  'Capitalization',
  'Punctuation',
  'Miscellaneous',
  'Enhancement',
]);
/** Findings of those kinds that are plain slips all the same. */
const SLIPS = new Set(['AnA', 'ModalBeAdjective', 'Cant', 'DidPast']);
/**
 * Findings that were wrong in more than one of ten of the replies brands really posted, or are a matter of house
 * style: compounds, time shorthands, "OK", determiners in headlines.
 */
export const UNSURE: ReadonlySet<string> = new Set([
  'AvoidCurses',
  'CompoundNouns',
  'DisjointPrefixes',
  'ExpandTimeShorthands',
  'FindOut',
  'MassNouns',
  'MergeWords',
  'MissingDeterminer',
  'MissingTo',
  'MultipleSequentialPronouns',
  'OkToOkay',
  'SplitWords',
  'TheMy',
  'TheTheToThatThe',
  'TheyToThem',
  'TransposedSpace',
  'WereWhere',
  'WayTooAdjective',
  'WrongNegative',
]);

const TIME =
  /^\s+(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|shortly|soon|again|now|later|once|twice|three|first|directly|personally|next|this|every|both|all)\b/iu;

const GIVING =
  /\b(?:grant|give|gave|offer|owe|bring|get|got|tell|told|show|send|sent|wish|save|cost|charge|ask|allow|let|help|keep)\w*\s+$/iu;

/** Where a finding is right only among certain neighbours: what stands before and after the flagged words. */
const ONLY_WHERE: Readonly<Record<string, (before: string, after: string, words: string) => boolean>> = {
  AnA: (_before, after, words) =>
    /^\s+\p{Ll}{2,}(?![\p{L}\p{N}*])/u.test(after) && words === words.toLowerCase(),
  ItsPossessive: (_before, after) =>
    !/^\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|noon|midnight)\b/iu.test(after),
  PossessiveYour: (before, after) => !TIME.test(after) && !GIVING.test(before),
  YourPredicateAdjective: (_before, after) => /^\s+\p{L}+(?:\s*(?:[.!?,;…]|$)|\s+(?:to|that)\b)/u.test(after),
  ThereToTheir: (before) => !/\b(?:is|are|was|were|be|been|isn['’]t|aren['’]t)\s+$/iu.test(before),
  ToTwoToo: (before, after, words) =>
    words.toLowerCase() === 'too'
      ? /\b(?:going|able|want|need|have|like|us|you|them|him|her|try|trying|hope|happy|glad|sorry)\s+$/iu.test(
          before,
        )
      : /^\s+(?:many|much|late|long|far|often|bad|soon|little|few)\b/iu.test(after),
  WrongApostrophe: (_before, _after, words) => !words.includes(';'),
};

/** Doubled on purpose: intensifiers, interjections, and names ("Duran Duran"). */
const DOUBLED =
  /^(?:very|really|so|no|yes|bye|ha|hi|many|far|too|much|long|please|there|night|knock|that|had)\s/iu;

/**
 * Whether a finding of Harper is left out.
 * @param name Harper's own name of the check
 * @param kind its category, as `lint_kind()` says it
 * @param slip the finding; offsets in `text`
 */
export function isNoise({ name, kind }: { name: string; kind: string }, slip: Slip, text: string): boolean {
  if (kind === 'Spelling' && name !== 'SpellCheck') return true;
  if ((TASTE.has(kind) && !SLIPS.has(name)) || UNSURE.has(name) || name.startsWith('Expand')) return true;
  const words = text.slice(slip.start, slip.end);
  if (kind === 'Repetition') return DOUBLED.test(words) || /^(\p{Lu}\S*)\s+\1$/u.test(words);
  // A finding that knows nothing better is a remark, not a slip.
  if (kind !== 'Spelling' && slip.better.length === 0) return true;
  const only = Object.hasOwn(ONLY_WHERE, name) ? ONLY_WHERE[name] : undefined;
  return only ? !only(text.slice(0, slip.start), text.slice(slip.end), words) : false;
}
