import type { Traits } from './traits';

/**
 * A log-linear model that learns from corrections: it adds to the scores that the rules give, never replaces them.
 * All lessons are kept and gone through again, so that a new one does not push out the old ones. Deterministic: the
 * same calls in the same order give the same weights.
 */
export interface Learner {
  readonly size: number;
  /** Scores with what was learned added; the given array is not changed. */
  adjust(traits: Traits, base: readonly number[]): number[];
  /** Takes in one lesson at once. */
  learn(traits: Traits, base: readonly number[], label: number): void;
  /** Takes in many lessons; cheaper than one by one. */
  learnAll(lessons: readonly { traits: Traits; base: readonly number[]; label: number }[]): void;
}

interface Lesson {
  traits: Traits;
  /** Places of its features in the weights. */
  rows: Int32Array;
  base: readonly number[];
  label: number;
}

const RATE = 0.06;
const EPOCHS = 12;
const DECAY = 0.0005;
/** Lessons looked at again after each new one. */
const AGAIN = 24;
const KEEP = 5_000;
/** From this likeness on a lesson speaks for a post by itself. */
const ALIKE = 0.6;
/** The same for the latest lessons. */
const NEAR = 0.45;
const FRESH = 20;
const ALIKE_WEIGHT = 5;
/** A word that stands in a larger share of the lessons than this tells nothing about likeness. */
const COMMON = 0.01;
/** Lessons until which the weights are made again from all lessons when their number has grown by half. */
const GROWTH = 1.5;
/** How far rare labels are told louder: 0 not at all, 1 until all are equal; and how loud at most. */
const BALANCE = 0.5;
const LOUDEST = 4;
/** What is known so surely needs no telling again. */
const KNOWN = 0.97;

export function createLearner(classes: number): Learner {
  const rowOf = new Map<number, number>();
  let weights = new Float32Array(0);
  let slopes = new Float32Array(0);
  const bias = new Float64Array(classes);
  const biasSlope = new Float64Array(classes);
  const counts = new Float64Array(classes);
  const lessons: Lesson[] = [];
  const byWord = new Map<number, number[]>();
  /** The last label of each very text. */
  const exact = new Map<string, number>();
  /** How far the rules' scores are to be believed. */
  let trust = 1;
  let trustSlope = 0;
  let turn = 0;
  let fitted = 4;

  const scoresOf = (rows: Int32Array, base: readonly number[]): number[] => {
    const scale = 1 / Math.sqrt(Math.max(4, rows.length));
    const scores: number[] = [];
    for (let index = 0; index < classes; index++) {
      let sum = 0;
      for (const row of rows) if (row >= 0) sum += weights[row * classes + index] as number;
      scores.push((base[index] ?? 0) * trust + (bias[index] as number) + sum * scale);
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
      const likeness = count / Math.sqrt(Math.max(1, content.length * lesson.traits.content.length));
      // What was just said goes for whatever is near it; older lessons have their say in the weights.
      const enough = at >= lessons.length - FRESH ? NEAR : ALIKE;
      if (likeness >= enough && (!best || likeness >= best.likeness)) best = { lesson, likeness };
    }
    return best;
  };

  const step = ({ rows, base, label }: Lesson, rate: number): void => {
    const chances = softmax(scoresOf(rows, base));
    const off = 1 - (chances[label] as number);
    if (off < 1 - KNOWN) return;
    const scale = 1 / Math.sqrt(Math.max(4, rows.length));
    // A rare label is told louder, or the frequent ones drown it.
    const share = ((counts[label] as number) + 1) / (lessons.length + classes);
    const loud = Math.min(LOUDEST, (share * classes) ** -BALANCE);
    let doubt = 0;
    for (let index = 0; index < classes; index++)
      doubt += ((index === label ? 1 : 0) - (chances[index] as number)) * (base[index] ?? 0) * loud;
    trustSlope += doubt * doubt;
    trust = Math.min(2, Math.max(0.3, trust + (rate * doubt) / Math.sqrt(8 + trustSlope)));
    for (let index = 0; index < classes; index++) {
      const pull = ((index === label ? 1 : 0) - (chances[index] as number)) * loud;
      biasSlope[index] = (biasSlope[index] as number) + pull * pull;
      bias[index] = (bias[index] as number) + (rate * pull) / Math.sqrt(4 + (biasSlope[index] as number));
      const push = pull * scale;
      for (const row of rows) {
        const at = row * classes + index;
        const slope = (slopes[at] as number) + push * push;
        slopes[at] = slope;
        const weight = weights[at] as number;
        weights[at] = weight + (rate * push) / Math.sqrt(0.02 + slope) - DECAY * weight;
      }
    }
  };

  const take = (traits: Traits, base: readonly number[], label: number): Lesson => {
    const rows = Int32Array.from(traits.features, (feature) => {
      let row = rowOf.get(feature);
      if (row === undefined) rowOf.set(feature, (row = rowOf.size));
      return row;
    });
    if (rowOf.size * classes > weights.length) {
      const size = Math.max(1_024, rowOf.size * 2) * classes;
      weights = grown(weights, size);
      slopes = grown(slopes, size);
    }
    const lesson = { traits, rows, base: [...base], label };
    exact.set(traits.key, label);
    counts[label] = (counts[label] as number) + 1;
    if (lessons.length >= KEEP) return lesson;
    const at = lessons.push(lesson) - 1;
    for (const word of traits.content) {
      const list = byWord.get(word);
      if (list) list.push(at);
      else byWord.set(word, [at]);
    }
    return lesson;
  };

  /** All weights anew from all lessons. */
  const refit = (): void => {
    weights.fill(0);
    slopes.fill(0);
    bias.fill(0);
    turn = 0;
    trust = 1;
    trustSlope = 0;
    biasSlope.fill(0);
    fitted = lessons.length;
    for (let epoch = 0; epoch < EPOCHS; epoch++)
      for (const at of shuffled(lessons.length, epoch + 1)) step(lessons[at] as Lesson, RATE);
  };

  const learner: Learner = {
    get size() {
      return lessons.length;
    },
    adjust(traits, base) {
      if (lessons.length === 0) return [...base];
      const same = exact.get(traits.key);
      const rows = Int32Array.from(traits.features, (feature) => rowOf.get(feature) ?? -1);
      const scores = scoresOf(rows, base);
      if (same !== undefined) {
        scores[same] = Math.max(...scores) + 1;
        return scores;
      }
      const near = alike(traits);
      if (near) scores[near.lesson.label] = (scores[near.lesson.label] ?? 0) + ALIKE_WEIGHT * near.likeness;
      return scores;
    },
    learn(traits, base, label) {
      const lesson = take(traits, base, label);
      if (lessons.length >= fitted * GROWTH) return refit();
      step(lesson, RATE);
      // Earlier lessons again, spread over all of them, so that none is forgotten.
      for (let count = 0; count < Math.min(AGAIN, lessons.length); count++) {
        turn = (turn + 7919) % lessons.length;
        step(lessons[turn] as Lesson, RATE * 0.5);
      }
      step(lesson, RATE);
    },
    learnAll(all) {
      // To where learning one by one would have begun anew: what comes out is the same, sooner.
      let whole = 0;
      let mark = fitted;
      for (let count = lessons.length + 1; count <= Math.min(KEEP, lessons.length + all.length); count++)
        if (count >= mark * GROWTH) {
          mark = count;
          whole = count - lessons.length;
        }
      for (const { traits, base, label } of all.slice(0, whole)) take(traits, base, label);
      if (whole > 0) refit();
      for (const { traits, base, label } of all.slice(whole)) learner.learn(traits, base, label);
    },
  };
  return learner;
}

function grown(array: Float32Array, size: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(size);
  larger.set(array);
  return larger;
}

/** 0 to count - 1 in an order that depends on the seed alone. */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = (seed * 2_654_435_761) >>> 0;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}
