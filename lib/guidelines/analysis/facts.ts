import { moneyOf } from './money';
import { type Reading, read } from './draft';
import { conceptOf, stem } from './stems';

/** One sentence of a reply as far as it can contradict another. */
export interface Fact {
  start: number;
  end: number;
  /** Nouns and names it speaks of. */
  topics: Set<string>;
  /** All longer words, for sentences whose subject is a pronoun. */
  words: Set<string>;
  pronoun: boolean;
  negated: boolean;
  /** Something said to be done, or not done yet. */
  perfect: boolean;
  values: {
    kind: 'amount' | 'percent' | 'day' | 'clock' | 'span';
    value: string;
    start: number;
    end: number;
  }[];
}

const FUNCTION = new Set(
  'the and but for are is was were has have had will would can could not you your yours our ours with this that these those they them their there here what when who how which then than just now yes also been being its it we i my me to of in on at by from as an a or if so do does did be am get got'.split(
    ' ',
  ),
);
const VERBS = new Set(
  'arriv com send deliv tak get start land ship reach giv apply cost cover chang open ready leav go mov happen includ return pay charg add ring call'.split(
    ' ',
  ),
);
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|today|tomorrow)\b/g;
const CLOCK = /\b(?:\d{1,2}(?::\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|noon|midday|midnight)\b/g;
const SPAN =
  /\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: (?:to|-) (?:\w+))? (?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/g;
const NEGATION = /\b(?:not|no|never|nothing|unable|cannot|without|neither)\b/;
const PERFECT =
  /\b(?:has|have|had)(?: not| now| just| already| yet| also| finally)* (?:been )?\w+|\b(?:is|are|was|were)(?: now| already| finally)? (?:sent|done|paid|fixed|sorted|ready|there|shipped|out|back|here|on its way|resolved|restored|found)\b/;

/** Facts of a reply, one for each sentence that says something. Questions say nothing. */
export function factsOf(text: string): Fact[] {
  const reading = read(text);
  const facts: Fact[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.question) continue;
    const topics = new Set<string>();
    const words = new Set<string>();
    for (const token of reading.tokens.slice(sentence.first, sentence.last)) {
      if (token.kind !== 'word') continue;
      for (const part of token.normal.split(' ')) {
        if (part.length >= 3 && !FUNCTION.has(part)) words.add(stem(part));
        const concept = conceptOf(part);
        if (
          concept !== undefined &&
          !/^n?\d/.test(concept) &&
          !VERBS.has(stem(part)) &&
          !part.endsWith('day')
        )
          topics.add(concept);
      }
    }
    const opening = sentence.normal.replace(
      /^(?:@\w+ )*(?:(?:hi|hello|yes|no|ok|okay|sorry|thanks|so|and|actually)\b[^,.!]{0,14}[,.!] )?/,
      '',
    );
    facts.push({
      start: sentence.start,
      end: sentence.end,
      topics,
      words,
      pronoun: /^(?:it|they|this|that|you|he|she|we|i)\b/.test(opening),
      negated: NEGATION.test(sentence.normal.replace(/^no ,/, '')),
      perfect: PERFECT.test(sentence.normal),
      values: valuesOf(reading, sentence),
    });
  }
  return facts;
}

function valuesOf(reading: Reading, sentence: Reading['sentences'][number]): Fact['values'] {
  const values: Fact['values'] = [];
  const text = reading.text.slice(sentence.start, sentence.end);
  for (const sum of moneyOf(text))
    values.push({
      kind: 'amount',
      value: String(sum.value),
      start: sentence.start + sum.start,
      end: sentence.start + sum.end,
    });
  for (const match of text.matchAll(/(?<![\d.])(\d{1,9}(?:\.\d{1,4})?)\s?(?:%|per ?cent)/gi))
    values.push({
      kind: 'percent',
      value: match[1] ?? '',
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    });
  for (const [kind, pattern] of [
    ['day', DAY],
    ['clock', CLOCK],
    ['span', SPAN],
  ] as const)
    for (const match of reading.find(pattern, sentence))
      values.push({
        kind,
        value: match.normal
          .replace(/\b(\d+)(?:st|nd|rd|th)\b/, '$1')
          .replace(' of ', ' ')
          .replace(/(\d) (am|pm)/, '$1$2'),
        start: match.start,
        end: match.end,
      });
  return values;
}

/** Whether two sentences speak of the same thing. */
export function sameTopic(a: Fact, b: Fact): boolean {
  const common = [...a.topics].some((topic) => b.topics.has(topic));
  if (common) return true;
  if (!(a.pronoun || b.pronoun || a.topics.size === 0 || b.topics.size === 0)) return false;
  return [...a.words].some((word) => b.words.has(word));
}
