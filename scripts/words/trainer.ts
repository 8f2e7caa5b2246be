import type { Input, Network } from '../../lib/words/network';
import { logits, pooled } from '../../lib/words/network';
import { DIMENSIONS } from '../../lib/words/vectors';

/** One text and what is known of it: 1 yes, 0 no, and NaN where nobody said. */
export interface Example {
  input: Input;
  targets: readonly number[];
  weight: number;
}

export interface Training {
  widths: readonly number[];
  outputs: number;
  buckets: number;
  epochs: number;
  /** Share of a filter's answers left out in a round. */
  dropout: number;
  /** Share of the words left out in a round. */
  wordDropout: number;
  rate: number;
  /** Pull of the weights towards nothing. */
  decay: number;
  gramDecay: number;
  /** Extra weight of a yes, by output. */
  positive: readonly number[];
  /** Outputs exclude one another (softmax) or not. */
  exclusive?: boolean;
  seed: number;
}

/** mulberry32: the same numbers for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Adam (Kingma, Ba 2015) with decoupled decay, over one array of weights. */
class Adam {
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private step = 0;
  constructor(
    private readonly weights: Float64Array,
    private readonly rate: number,
    private readonly decay: number,
  ) {
    this.first = new Float64Array(weights.length);
    this.second = new Float64Array(weights.length);
  }
  apply(gradient: Float64Array): void {
    const { weights, first, second } = this;
    this.step++;
    const one = 1 - 0.9 ** this.step;
    const two = 1 - 0.999 ** this.step;
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] as number;
      const m = 0.9 * (first[i] as number) + 0.1 * g;
      const v = 0.999 * (second[i] as number) + 0.001 * g * g;
      first[i] = m;
      second[i] = v;
      weights[i] =
        (weights[i] as number) * (1 - this.rate * this.decay) -
        (this.rate * (m / one)) / (Math.sqrt(v / two) + 1e-8);
    }
    gradient.fill(0);
  }
}

/** Trains a network from nothing. The same examples, settings and seed give the same network. */
export function train(examples: readonly Example[], settings: Training): Network {
  const { widths, outputs, buckets } = settings;
  const random = dice(settings.seed);
  const size = widths.reduce((sum, width) => sum + width * DIMENSIONS + 1, 0);
  const filters = Float64Array.from({ length: size }, () => (random() - 0.5) * 0.12);
  const row = widths.length + 1;
  const layer = Float64Array.from({ length: outputs * row }, (_, i) =>
    i % row === row - 1 ? -1 : (random() - 0.5) * 0.1,
  );
  const grams = new Float64Array(buckets * outputs);
  const network: Network = { widths, filters, layer, outputs, grams, buckets };
  const optimise = {
    filters: new Adam(filters, settings.rate, settings.decay),
    layer: new Adam(layer, settings.rate, settings.decay),
  };
  const gradient = { filters: new Float64Array(size), layer: new Float64Array(layer.length) };
  // The grams are many and each is rare: Adagrad, only those met.
  const met = new Float64Array(grams.length);
  const order = examples.map((_, index) => index);
  const starts: number[] = [];
  widths.reduce((sum, width) => (starts.push(sum), sum + width * DIMENSIONS + 1), 0);
  const BATCH = 24;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      [order[i], order[other]] = [order[other] as number, order[i] as number];
    }
    const slower = epoch >= settings.epochs * 0.75 ? 0.3 : 1;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const index of batch) {
        const { input, targets, weight } = examples[index] as Example;
        const seen = withoutSome(input, settings.wordDropout, random);
        const { answers, places } = pooled(network, seen);
        const keep = 1 - settings.dropout;
        for (let i = 0; i < answers.length; i++)
          answers[i] = random() < keep ? (answers[i] as number) / keep : 0;
        const kept: Input = { ...seen, grams: seen.grams.filter(() => random() < 0.7) };
        const sums = logits(network, kept, answers);
        const errors = errorsOf(sums, targets, weight, settings);
        const share = 1 / Math.sqrt(Math.max(1, kept.grams.length));
        const back = new Float64Array(widths.length);
        for (let output = 0; output < outputs; output++) {
          const error = errors[output] as number;
          if (error === 0) continue;
          const at = output * row;
          gradient.layer[at + row - 1] = (gradient.layer[at + row - 1] as number) + error;
          for (let i = 0; i < answers.length; i++) {
            const answer = answers[i] as number;
            if (answer === 0) continue;
            gradient.layer[at + i] = (gradient.layer[at + i] as number) + error * answer;
            back[i] = (back[i] as number) + (error * (layer[at + i] as number)) / keep;
          }
          for (const bucket of kept.grams) {
            const place = bucket * outputs + output;
            const g = error * share + settings.gramDecay * (grams[place] as number);
            met[place] = (met[place] as number) + g * g;
            grams[place] = (grams[place] as number) - (0.15 * slower * g) / Math.sqrt(met[place] + 1e-4);
          }
        }
        for (let i = 0; i < answers.length; i++) {
          const pull = back[i] as number;
          if (pull === 0) continue;
          const start = starts[i] as number;
          const width = (widths[i] as number) * DIMENSIONS;
          const value = (places[i] as number) * DIMENSIONS;
          for (let j = 0; j < width; j++)
            gradient.filters[start + j] =
              (gradient.filters[start + j] as number) + pull * (seen.values[value + j] as number);
          gradient.filters[start + width] = (gradient.filters[start + width] as number) + pull;
        }
      }
      for (const key of ['filters', 'layer'] as const) {
        const g = gradient[key];
        for (let i = 0; i < g.length; i++) g[i] = ((g[i] as number) / batch.length) * slower;
        optimise[key].apply(g);
      }
    }
  }
  return network;
}

/** Gradient of the loss by each output. */
function errorsOf(
  sums: Float64Array,
  targets: readonly number[],
  weight: number,
  { exclusive, positive }: Training,
): Float64Array {
  if (exclusive) {
    const top = Math.max(...sums);
    const odds = sums.map((sum) => Math.exp(sum - top));
    const all = odds.reduce((sum, one) => sum + one, 0);
    const which = targets.indexOf(1);
    return odds.map((one, i) => weight * (positive[which] ?? 1) * (one / all - (targets[i] ?? 0)));
  }
  return sums.map((sum, i) => {
    const target = targets[i] ?? NaN;
    if (Number.isNaN(target)) return 0;
    const scale = target === 1 ? (positive[i] ?? 1) : 1;
    return weight * scale * (1 / (1 + Math.exp(-sum)) - target);
  });
}

function withoutSome(input: Input, share: number, random: () => number): Input {
  const values = input.values.slice();
  const first = (values.length / DIMENSIONS - input.words) / 2;
  for (let word = 0; word < input.words; word++)
    if (random() < share) values.fill(0, (first + word) * DIMENSIONS, (first + word + 1) * DIMENSIONS);
  return { ...input, values };
}
