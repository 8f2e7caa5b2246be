import type { Hit } from '@/lib/domain/mention';
import { fold, foldString } from './fold';
import { lowerBound, wordAt, wordsOf } from './sense/reading';
import type { Words } from './sense/reading';

/** What agents said of one post: it is about the brand (they answered or escalated it), or it is not. */
export interface Verdict {
  text: string;
  hits: readonly Hit[];
  about: boolean;
}

/** A hit in question. */
export interface Asked {
  pack: string;
  brand: string;
  term: string;
  /** Folded, as `variantOf` gives it. */
  variant: string;
  ambiguous: boolean;
}
export interface Lesson {
  /** Log-odds to add. */
  odds: number;
  why: string;
}

/**
 * What this machine has learned of the terms from its agents: each spelling gains or loses weight, and the words
 * around an ambiguous name do. Starts empty; `add` counts at once.
 */
export interface Learned {
  add(verdict: Verdict): void;
  /** Undefined where nobody has said anything yet. */
  of(asked: Asked, words: Words | undefined, span: { start: number; end: number }): Lesson | undefined;
}

interface Count {
  yes: number;
  no: number;
}

/** Words on each side of a name that are learned from. */
const REACH = 7;
/** Kept, so that a verdict of years cannot fill the memory. */
const MOST_WORDS = 20_000;
const SPELLING = 1.5;
const SPELLING_LIMIT = 3.5;
const AMBIGUOUS = 0.6;
const AMBIGUOUS_LIMIT = 1.5;
const WORD_LIMIT = 1.4;
const WORDS_LIMIT = 2.6;
/** The words that speak the loudest count, the rest is chance. */
const LOUDEST = 4;

/** The spelling of a hit by which it is counted: folded, without the sign in front. */
export const variantOf = (written: string): string => bareVariant(foldString(written));
/** The same of a text that is folded already. */
export const bareVariant = (folded: string): string => folded.replace(/^[@#]/, '').trim();

const keyOf = (...parts: string[]): string => parts.join('\n');
const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

export function createLearned(verdicts: Iterable<Verdict> = []): Learned {
  const spellings = new Map<string, Count>();
  const terms = new Map<string, Count>();
  const words = new Map<string, Count>();

  function count(map: Map<string, Count>, key: string, about: boolean): void {
    const one = map.get(key) ?? { yes: 0, no: 0 };
    if (about) one.yes++;
    else one.no++;
    map.set(key, one);
  }

  function add({ text, hits, about }: Verdict): void {
    const read = hits.length > 0 ? wordsOf(text, fold(text)) : undefined;
    for (const { pack, brand, term, start, end } of hits) {
      if (start >= end || !read) continue;
      const name = keyOf(pack, brand, term);
      const written = text.slice(start, end);
      count(terms, name, about);
      count(spellings, keyOf(name, variantOf(written)), about);
      const at = text.slice(0, start) === '' ? 0 : fold(text.slice(0, start)).length;
      const size = fold(written).length;
      for (const word of nearby(read, { start: at, end: at + size }))
        if (words.size < MOST_WORDS || words.has(keyOf(name, word))) count(words, keyOf(name, word), about);
    }
  }

  for (const verdict of verdicts) add(verdict);

  return {
    add,
    of({ pack, brand, term, variant, ambiguous }, read, span) {
      const name = keyOf(pack, brand, term);
      const all = terms.get(name);
      if (!all) return undefined;
      const own = spellings.get(keyOf(name, variant));
      const said =
        own && own.yes + own.no > 0 ? `agents said yes ${own.yes}, no ${own.no} to “${variant}”` : '';
      if (!ambiguous) {
        if (!own) return undefined;
        return { odds: clamp(SPELLING * ratio(own), SPELLING_LIMIT), why: said };
      }
      const lessons = read ? lessonsOf(name, all, read, span) : [];
      const near = clamp(
        lessons.reduce((sum, { odds }) => sum + odds, 0),
        WORDS_LIMIT,
      );
      const odds = (own ? clamp(AMBIGUOUS * ratio(own), AMBIGUOUS_LIMIT) : 0) + near;
      const learned = lessons.map(({ word }) => word).join(', ');
      if (said === '' && learned === '') return undefined;
      return { odds, why: [said, learned && `learned from agents: ${learned}`].filter(Boolean).join(', ') };
    },
  };

  function lessonsOf(
    name: string,
    all: Count,
    read: Words,
    span: { start: number; end: number },
  ): { word: string; odds: number }[] {
    return nearby(read, span)
      .flatMap((word) => {
        const one = words.get(keyOf(name, word));
        if (!one) return [];
        const odds = Math.log((one.yes + 0.5) / (all.yes + 1)) - Math.log((one.no + 0.5) / (all.no + 1));
        return Math.abs(odds) < 0.3 ? [] : [{ word, odds: clamp(odds, WORD_LIMIT) }];
      })
      .sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
      .slice(0, LOUDEST);
  }
}

const ratio = ({ yes, no }: Count): number => Math.log((yes + 1) / (no + 1));

/** Stems around a place of the folded text, each once, without the name itself and without the smallest words. */
function nearby(words: Words, span: { start: number; end: number }): string[] {
  if (words.starts.length === 0) return [];
  const from = wordAt(words, span.start);
  const to = Math.max(from + 1, lowerBound(words.starts, span.end));
  const found = new Set<string>();
  for (let at = Math.max(0, from - REACH); at < Math.min(words.stems.length, to + REACH); at++) {
    const stem = words.stems[at] as string;
    if ((at < from || at >= to) && stem.length > 2) found.add(stem);
  }
  return [...found];
}
