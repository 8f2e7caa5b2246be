import { remember } from '../analysis/remember';
import { stem } from '../analysis/stems';

export interface Span {
  start: number;
  end: number;
}

interface Word extends Span {
  plain: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

const IRREGULAR: Record<string, string> = {
  went: 'go',
  gone: 'go',
  goes: 'go',
  told: 'tell',
  said: 'say',
  says: 'say',
  bought: 'buy',
  sold: 'sell',
  sent: 'send',
  paid: 'pay',
  did: 'do',
  done: 'do',
  does: 'do',
  made: 'make',
  gave: 'give',
  given: 'give',
  got: 'get',
  gotten: 'get',
  kept: 'keep',
  left: 'leave',
  lost: 'lose',
  met: 'meet',
  ran: 'run',
  took: 'take',
  taken: 'take',
  thought: 'think',
  wrote: 'write',
  written: 'write',
  were: 'be',
  was: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  am: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  felt: 'feel',
  found: 'find',
  heard: 'hear',
  held: 'hold',
  knew: 'know',
  known: 'know',
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  feet: 'foot',
  broke: 'break',
  broken: 'break',
  chose: 'choose',
  chosen: 'choose',
  came: 'come',
  began: 'begin',
  saw: 'see',
  seen: 'see',
  spoke: 'speak',
  spoken: 'speak',
  denied: 'deny',
  denies: 'deny',
};

const fold = remember((text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/’/g, "'"),
);
const base = remember((word: string): string =>
  stem(Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] ?? word) : word),
);

/** Several rules look for phrases in the same draft. */
let last: { text: string; found: Word[] } | undefined;

function words(text: string): Word[] {
  if (last?.text !== text) last = { text, found: cut(text) };
  return last.found;
}

function cut(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD))
    found.push({ plain: fold(match[0]), start: match.index, end: match.index + match[0].length });
  return found;
}

const plainWords = remember((phrase: string) => cut(phrase).map(({ plain }) => plain));
const baseWords = remember((phrase: string) => plainWords(phrase).map(base));

/**
 * Where phrases stand in a text as whole words, without case, accents and the kind of apostrophe; `inflect`
 * also takes other forms of each word. Linear in the text for a phrase.
 */
export function phraseSpans(
  text: string,
  phrases: readonly string[],
  inflect: boolean,
): (Span & { phrase: string })[] {
  const source = words(text);
  const stems = inflect ? source.map((word) => base(word.plain)) : [];
  const first = new Map<string, number[]>();
  for (const [index, word] of source.entries()) {
    const key = inflect ? (stems[index] ?? '') : word.plain;
    const list = first.get(key);
    if (list) list.push(index);
    else first.set(key, [index]);
  }
  const spans: (Span & { phrase: string })[] = [];
  for (const phrase of phrases) {
    const wanted = inflect ? baseWords(phrase) : plainWords(phrase);
    const begin = wanted[0];
    if (begin === undefined) continue;
    for (const at of first.get(begin) ?? []) {
      const matches = wanted.every(
        (word, offset) => (inflect ? stems[at + offset] : source[at + offset]?.plain) === word,
      );
      const from = source[at];
      const to = source[at + wanted.length - 1];
      if (matches && from && to) spans.push({ start: from.start, end: to.end, phrase });
    }
  }
  return outermost(spans);
}

/** Overlapping spans give way to the longest that begins first. */
function outermost<T extends Span>(spans: T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
