import { stem } from '@/lib/mentions/stem';
import { isFunctionWord } from './lexicon/function-words';
import type { Token } from './tokens';

/**
 * A small log-linear model that learns from corrections one at a time: it adds to the scores that the rules give,
 * never replaces them, and keeps what it was shown so that a new lesson does not push out the old ones.
 * Deterministic: the same lessons in the same order give the same weights.
 */
export interface Learner {
  readonly size: number;
  /** Scores with what was learned added; the given array is not changed. */
  adjust(traits: Traits, base: readonly number[]): number[];
  learn(traits: Traits, base: readonly number[], label: number): void;
}

/** What a post is compared by, as numbers. */
export interface Traits {
  /** Words, word pairs and beginnings of words. */
  features: Uint32Array;
  /** The words that carry its subject. */
  content: Uint32Array;
}

interface Lesson extends Traits {
  base: readonly number[];
  label: number;
}

const RATE = 0.12;
/** Lessons looked at again after each new one. */
const AGAIN = 16;
const KEEP = 5_000;
/** From this likeness on a lesson speaks for a post by itself. */
const ALIKE = 0.45;
const ALIKE_WEIGHT = 5;
/** A word that stands in a larger share of the lessons than this tells nothing about likeness. */
const COMMON = 0.01;

export function createLearner(classes: number): Learner {
  const weights = new Map<number, Float64Array>();
  const seen = new Map<number, number>();
  const lessons: Lesson[] = [];
  const byWord = new Map<number, number[]>();
  /** The last label of each very text. */
  const exact = new Map<string, number>();
  let turn = 0;

  const linear = ({ features }: Traits, base: readonly number[]): number[] => {
    const scores = [...base];
    const scale = 1 / Math.sqrt(Math.max(4, features.length));
    for (const feature of features) {
      const row = weights.get(feature);
      if (!row) continue;
      for (let index = 0; index < classes; index++)
        scores[index] = (scores[index] ?? 0) + (row[index] as number) * scale;
    }
    return scores;
  };

  /** The lesson most like it, the latest of equals. */
  const alike = ({ content }: Traits): { lesson: Lesson; likeness: number } | undefined => {
    const shared = new Map<number, number>();
    const rare = Math.max(2, lessons.length * COMMON);
    for (const word of content) {
      const list = byWord.get(word);
      if (list && list.length <= rare) for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    let best: { lesson: Lesson; likeness: number } | undefined;
    for (const [at, count] of shared) {
      const lesson = lessons[at] as Lesson;
      const likeness = count / Math.sqrt(Math.max(1, content.length * lesson.content.length));
      if (likeness >= ALIKE && (!best || likeness >= best.likeness)) best = { lesson, likeness };
    }
    return best;
  };

  const step = (lesson: Lesson, rate: number): boolean => {
    const scores = linear(lesson, lesson.base);
    const chances = softmax(scores);
    if (top(scores) === lesson.label && (chances[lesson.label] as number) > 0.85) return true;
    const scale = 1 / Math.sqrt(Math.max(4, lesson.features.length));
    for (const feature of lesson.features) {
      let row = weights.get(feature);
      if (!row) weights.set(feature, (row = new Float64Array(classes)));
      const times = (seen.get(feature) ?? 0) + 1;
      seen.set(feature, times);
      const pace = (rate * 6) / Math.sqrt(1 + times * 0.15);
      for (let index = 0; index < classes; index++)
        row[index] =
          (row[index] as number) +
          pace * ((index === lesson.label ? 1 : 0) - (chances[index] as number)) * scale;
    }
    return false;
  };

  return {
    get size() {
      return lessons.length;
    },
    adjust(traits, base) {
      if (lessons.length === 0) return [...base];
      const scores = linear(traits, base);
      const same = exact.get(keyOf(traits));
      if (same !== undefined) {
        scores[same] = Math.max(...scores) + 1;
        return scores;
      }
      const near = alike(traits);
      if (near) scores[near.lesson.label] = (scores[near.lesson.label] ?? 0) + ALIKE_WEIGHT * near.likeness;
      return scores;
    },
    learn({ features, content }, base, label) {
      const lesson = { features, content, base: [...base], label };
      exact.set(keyOf(lesson), label);
      if (lessons.length >= KEEP) return replay(lesson);
      const at = lessons.push(lesson) - 1;
      for (const word of content) {
        const list = byWord.get(word);
        if (list) list.push(at);
        else byWord.set(word, [at]);
      }
      replay(lesson);
    },
  };

  function replay(lesson: Lesson): void {
    // What the rules had right needs no lesson of its own, only a little weight.
    const rounds = 2;
    for (let round = 0; round < rounds; round++) if (step(lesson, RATE)) break;
    // Earlier lessons again, spread over all of them, so that none is forgotten.
    for (let count = 0; count < Math.min(AGAIN, lessons.length); count++) {
      turn = (turn + 7919) % lessons.length;
      step(lessons[turn] as Lesson, RATE * 0.5);
    }
    for (let round = 0; round < rounds; round++) if (step(lesson, RATE)) break;
  }
}

const keyOf = ({ features }: Traits): string => features.join();

const top = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Words that stand in every post; with their neighbour they still count. */
const BLAND = new Set(
  'the a an in of at on to and is it i my for with was this that you your be'.split(' ').map(stem),
);

/** Traits of a post. */
export function traitsOf(tokens: readonly Token[]): Traits {
  const found = new Set<number>();
  const content = new Set<number>();
  let before = 0x811c9dc5;
  for (const token of tokens) {
    const text =
      token.kind === 'word'
        ? token.stem
        : token.kind === 'tag'
          ? `#${token.text.toLowerCase()}`
          : token.kind === 'emoji'
            ? token.text
            : token.kind === 'number'
              ? '#'
              : token.kind === 'mark' && /[!?]/.test(token.text)
                ? (token.text[0] as string)
                : '';
    if (text === '') continue;
    const one = hash(text, 0x811c9dc5);
    if (!BLAND.has(text)) found.add(one);
    if ((token.kind === 'word' && !isFunctionWord(token.text)) || token.kind === 'tag') content.add(one);
    found.add(Math.imul(before ^ one, 0x9e3779b1) >>> 0);
    if (token.kind === 'word' && text.length > 5) found.add(hash(text.slice(0, 5), 0x1234567));
    before = one;
  }
  return { features: Uint32Array.from(found), content: Uint32Array.from(content) };
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
