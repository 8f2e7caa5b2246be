import type { Token } from './tokens';

/**
 * A small log-linear model that learns from corrections one at a time: it adds to the scores that the rules give,
 * never replaces them, and keeps what it was shown so that a new lesson does not push out the old ones.
 * Deterministic: the same lessons in the same order give the same weights.
 */
export interface Learner {
  readonly size: number;
  /** Scores with what was learned added; the given array is not changed. */
  adjust(features: Uint32Array, base: readonly number[]): number[];
  /** Places of the features that spoke most for a class. */
  speaking(features: Uint32Array, label: number): number[];
  learn(features: Uint32Array, base: readonly number[], label: number): void;
}

interface Lesson {
  features: Uint32Array;
  base: readonly number[];
  label: number;
}

const RATE = 0.35;
/** Lessons looked at again after each new one. */
const AGAIN = 24;
const KEEP = 5_000;

export function createLearner(classes: number): Learner {
  const weights = new Map<number, Float64Array>();
  const squares = new Map<number, number>();
  const lessons: Lesson[] = [];
  let turn = 0;

  const adjust = (features: Uint32Array, base: readonly number[]): number[] => {
    const scores = [...base];
    if (lessons.length === 0) return scores;
    const scale = 1 / Math.sqrt(Math.max(4, features.length));
    for (const feature of features) {
      const row = weights.get(feature);
      if (row)
        for (let index = 0; index < classes; index++)
          scores[index] = (scores[index] ?? 0) + (row[index] as number) * scale;
    }
    return scores;
  };

  const step = (lesson: Lesson, rate: number): boolean => {
    const scores = adjust(lesson.features, lesson.base);
    const chances = softmax(scores);
    const scale = 1 / Math.sqrt(Math.max(4, lesson.features.length));
    for (const feature of lesson.features) {
      let row = weights.get(feature);
      if (!row) weights.set(feature, (row = new Float64Array(classes)));
      const seen = (squares.get(feature) ?? 0) + 1;
      squares.set(feature, seen);
      const pace = (rate * 6) / Math.sqrt(1 + seen * 0.15);
      for (let index = 0; index < classes; index++) {
        const gradient = (index === lesson.label ? 1 : 0) - (chances[index] as number);
        row[index] = (row[index] as number) + pace * gradient * scale;
      }
    }
    const best = scores.indexOf(Math.max(...scores));
    return best === lesson.label && (chances[lesson.label] as number) > 0.6;
  };

  return {
    get size() {
      return lessons.length;
    },
    adjust,
    speaking: (features, label) => {
      const found: { at: number; weight: number }[] = [];
      features.forEach((feature, at) => {
        const weight = weights.get(feature)?.[label] ?? 0;
        if (weight > 0.05) found.push({ at, weight });
      });
      return found.sort((a, b) => b.weight - a.weight).map((one) => one.at);
    },
    learn(features, base, label) {
      const lesson = { features, base: [...base], label };
      if (lessons.length < KEEP) lessons.push(lesson);
      else lessons[turn % KEEP] = lesson;
      for (let round = 0; round < 12; round++) if (step(lesson, RATE)) break;
      // Earlier lessons again, spread over all of them, so that none is forgotten.
      for (let count = 0; count < Math.min(AGAIN, lessons.length); count++) {
        turn = (turn + 7919) % lessons.length;
        step(lessons[turn] as Lesson, RATE * 0.5);
      }
      for (let round = 0; round < 4; round++) if (step(lesson, RATE)) break;
    },
  };
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Words, word pairs and four-letter beginnings of a post as numbers. */
export function featuresOf(tokens: readonly Token[]): Uint32Array {
  const found = new Set<number>();
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
    found.add(one);
    found.add(Math.imul(before ^ one, 0x9e3779b1) >>> 0);
    if (token.kind === 'word' && text.length > 5) found.add(hash(text.slice(0, 5), 0x1234567));
    before = one;
  }
  return Uint32Array.from(found);
}

export function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
