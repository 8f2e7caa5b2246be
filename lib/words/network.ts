import { DIMENSIONS } from './vectors';
import { placeOf, vectors } from './table';

/**
 * A small convolutional network over word vectors (Kim 2014): filters look at one to four words at a time, the
 * strongest answer of each counts, and a linear layer adds what single words and pairs say.
 */
export interface Network {
  /** Words that a filter sees, one entry a filter; filters of one width stand together, a multiple of four each. */
  widths: readonly number[];
  /** Filters one after the other: width × DIMENSIONS numbers each, then its bias. */
  filters: Float64Array;
  /** outputs × (filters + 1) numbers; the last of each row is the bias. */
  layer: Float64Array;
  outputs: number;
  /** buckets × outputs numbers: what a word, pair or triple in that bucket adds. */
  grams: Float64Array;
  buckets: number;
}

/** What the words of a text look like to the network. */
export interface Input {
  /** Vectors of the words with `PAD` empty ones on either side. */
  values: Float64Array;
  words: number;
  /** Buckets of words, pairs and triples, each once. */
  grams: readonly number[];
}

/** Empty words on either side, so that a filter may hang over the edge. */
export const PAD = 3;

/** The input for pieces, in their order. */
export function inputOf(pieces: readonly string[], buckets: number): Input {
  const values = new Float64Array((pieces.length + 2 * PAD) * DIMENSIONS);
  const all = vectors();
  pieces.forEach((piece, index) => {
    const place = placeOf(piece);
    if (place >= 0)
      values.set(all.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS), (index + PAD) * DIMENSIONS);
  });
  return { values, words: pieces.length, grams: gramsOf(pieces, buckets) };
}

/** Buckets of the words, pairs and triples; the ends of the text count as a word. */
export function gramsOf(pieces: readonly string[], buckets: number): number[] {
  const found: number[] = [];
  const ended = ['^', ...pieces, '$'];
  for (let at = 0; at < ended.length; at++) {
    let hash = 2166136261;
    for (let length = 0; length < 3 && at + length < ended.length; length++) {
      hash = mix(hash, ended[at + length] ?? '');
      found.push((hash >>> 0) % buckets);
    }
  }
  return found.length > 60 ? [...new Set(found)] : found.filter((bucket, at) => found.indexOf(bucket) === at);
}

/** FNV-1a over the word and a mark behind it. */
function mix(hash: number, word: string): number {
  let mixed = hash;
  for (let i = 0; i < word.length; i++) mixed = Math.imul(mixed ^ word.charCodeAt(i), 16777619);
  return Math.imul(mixed ^ 0x1f, 16777619);
}

/** The strongest answer of each filter, and the word its window begins with (counted with the padding). */
export function pooled(network: Network, input: Input): { answers: Float64Array; places: Int32Array } {
  const { widths, filters } = network;
  const answers = new Float64Array(widths.length);
  const places = new Int32Array(widths.length).fill(-1);
  const { values } = input;
  const last = (PAD + input.words - 1) * DIMENSIONS;
  let from = 0;
  // Four filters at a time: each number of a word is fetched once for all of them.
  for (let filter = 0; filter < widths.length; filter += 4) {
    const width = widths[filter] ?? 1;
    const size = width * DIMENSIONS;
    const b = from + size + 1;
    const c = b + size + 1;
    const d = c + size + 1;
    for (let at = (PAD - width + 1) * DIMENSIONS; at <= last; at += DIMENSIONS) {
      let one = filters[from + size] as number;
      let two = filters[b + size] as number;
      let three = filters[c + size] as number;
      let four = filters[d + size] as number;
      for (let i = 0; i < size; i++) {
        const value = values[at + i] as number;
        one += (filters[from + i] as number) * value;
        two += (filters[b + i] as number) * value;
        three += (filters[c + i] as number) * value;
        four += (filters[d + i] as number) * value;
      }
      const place = at / DIMENSIONS;
      if (one > (answers[filter] as number)) {
        answers[filter] = one;
        places[filter] = place;
      }
      if (two > (answers[filter + 1] as number)) {
        answers[filter + 1] = two;
        places[filter + 1] = place;
      }
      if (three > (answers[filter + 2] as number)) {
        answers[filter + 2] = three;
        places[filter + 2] = place;
      }
      if (four > (answers[filter + 3] as number)) {
        answers[filter + 3] = four;
        places[filter + 3] = place;
      }
    }
    from = d + size + 1;
  }
  return { answers, places };
}

/** Log-odds of every output. */
export const logits = (
  network: Network,
  input: Input,
  answers = pooled(network, input).answers,
): Float64Array => summed(network, input.grams, answers);

/** Log-odds of every output from the strongest answers of the filters and the buckets of words, pairs and triples. */
export function summed(network: Network, found: readonly number[], answers: Float64Array): Float64Array {
  const { layer, outputs, grams } = network;
  const row = answers.length + 1;
  const sums = new Float64Array(outputs);
  // Long texts have more words and are not more of everything for it.
  const share = 1 / Math.sqrt(Math.max(1, found.length));
  for (let output = 0; output < outputs; output++) {
    let sum = layer[output * row + answers.length] ?? 0;
    for (let i = 0; i < answers.length; i++)
      sum += (layer[output * row + i] as number) * (answers[i] as number);
    let words = 0;
    for (const bucket of found) words += grams[bucket * outputs + output] as number;
    sums[output] = sum + words * share;
  }
  return sums;
}
