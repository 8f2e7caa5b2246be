import type { Category } from '@/lib/domain/pack';
import { stem } from '@/lib/mentions/stem';
import type { Topic } from './lexicon/topics';
import { topics } from './lexicon/topics';
import type { PhraseBook } from './phrases';
import { phraseBook } from './phrases';
import type { Token } from './tokens';
import { tokenise } from './tokens';

/** A phrase of a topic found in a text. */
export interface TopicHit {
  topic: number;
  weight: number;
  from: number;
  to: number;
}

type Tier = 'clear' | 'telling' | 'hint';
const WEIGHTS: Record<Tier, number> = { clear: 1.5, telling: 0.75, hint: 0.3 };
const TIERS: readonly Tier[] = ['clear', 'telling', 'hint'];

/** What one word of each list, apart from each other, is worth. */
const PAIR = 0.75;

let book: PhraseBook<{ topic: number; weight: number }> | undefined;

function phrases(): PhraseBook<{ topic: number; weight: number }> {
  book ??= phraseBook(
    topics.flatMap((topic, index) =>
      TIERS.flatMap((tier) => {
        const value = { topic: index, weight: WEIGHTS[tier] };
        return listOf(topic, tier).map((phrase) => [phrase, value] as const);
      }),
    ),
  );
  return book;
}

const listOf = (topic: Topic, tier: Tier): string[] =>
  (topic[tier] ?? '')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Phrases of topics in a text; within a topic the heavier one keeps its words, and none counts twice. */
export function topicHits(tokens: readonly Token[]): TopicHit[] {
  const found = phrases()
    .find(tokens)
    .map(({ value: { topic, weight }, from, to }) => ({ topic, weight, from, to }))
    .sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from));
  const kept: TopicHit[] = [];
  /** By topic: what has its words already. */
  const taken = new Map<number, TopicHit[]>();
  for (const hit of found) {
    const own = taken.get(hit.topic);
    if (!own) taken.set(hit.topic, [hit]);
    else if (own.some(({ from, to }) => hit.from < to && from < hit.to)) continue;
    else {
      const again = own.some((one) => sameWords(tokens, hit, one));
      own.push(hit);
      if (again) continue;
    }
    kept.push(hit);
  }
  return [...kept, ...pairHits(tokens)];
}

const sameWords = (tokens: readonly Token[], one: TopicHit, other: TopicHit): boolean => {
  if (one.to - one.from !== other.to - other.from) return false;
  for (let at = 0; at < one.to - one.from; at++)
    if (tokens[one.from + at]?.stem !== tokens[other.from + at]?.stem) return false;
  return true;
};

let sides: Map<string, [topic: number, side: 0 | 1][]> | undefined;

function sidesOf(word: string): [topic: number, side: 0 | 1][] | undefined {
  if (!sides) {
    sides = new Map();
    for (const [index, { both }] of topics.entries())
      for (const side of [0, 1] as const)
        for (const one of new Set((both?.[side] ?? '').split(' ').filter(Boolean).map(stem))) {
          const list = sides.get(one);
          if (list) list.push([index, side]);
          else sides.set(one, [[index, side]]);
        }
  }
  return sides.get(word);
}

/** Topics of which a word of each of their two lists stands in the text. */
function pairHits(tokens: readonly Token[]): TopicHit[] {
  const first = new Map<number, [number, number]>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    for (const [topic, side] of sidesOf(token.stem) ?? []) {
      const pair = first.get(topic) ?? [-1, -1];
      if (pair[side] < 0) pair[side] = at;
      first.set(topic, pair);
    }
  });
  const hits: TopicHit[] = [];
  for (const [topic, [one, other]] of first)
    if (one >= 0 && other >= 0 && one !== other) hits.push({ topic, weight: PAIR, from: one, to: one + 1 });
  return hits;
}

/** How strongly each topic is spoken of, in the order of the list. */
function topicScores(text: string): number[] {
  const scores = topics.map(() => 0);
  for (const { topic, weight } of topicHits(tokenise(text))) scores[topic] = (scores[topic] ?? 0) + weight;
  return scores.map((score) => Math.min(3, score));
}

/** Below this a category does not name a topic, it only brushes it. */
const NAMED = 1.1;

/**
 * Which topics each category is about: per category and topic a share of 0 to 1. The label counts most; the category
 * that names a topic most clearly has all of it, others their part.
 */
export function topicShares(categories: readonly Category[]): number[][] {
  const strengths = categories.map((category) => {
    const sum = topics.map(() => 0);
    const add = (text: string, weight: number): void => {
      topicScores(text).forEach((score, topic) => {
        sum[topic] = (sum[topic] ?? 0) + score * weight;
      });
    };
    add(category.label, 1.6);
    for (const signal of (category.signals ?? []).slice(0, 40)) add(signal, 0.7);
    for (const example of (category.examples ?? []).slice(0, 40)) add(example, 0.45);
    return sum;
  });
  const most = topics.map((_, topic) => Math.max(...strengths.map((sum) => sum[topic] ?? 0), 0));
  return strengths.map((sum) => {
    const own = Math.max(...sum, 0.001);
    return sum.map((strength, topic) => {
      if (strength < NAMED) return 0;
      const rank = strength / (most[topic] ?? 1);
      const share = rank * rank * Math.min(1, strength / (0.6 * own));
      return share < 0.45 ? 0 : share;
    });
  });
}
