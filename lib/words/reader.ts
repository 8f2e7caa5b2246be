import { gramsOf, type Network, summed } from './network';
import { type Packed, unpack } from './packed';
import { placeOf, vectors } from './table';
import { DIMENSIONS } from './vectors';

export interface Reader {
  /** Log-odds of every output for these pieces of a text, in their order. */
  odds(pieces: readonly string[]): Float64Array;
}

/** Words whose answers are kept: most of what is read is made of the same few thousand. */
const REMEMBERED = 1_000;

/**
 * A trained network that reads texts; unpacked when first asked. It answers as `logits` does, and remembers what each
 * word says to each filter: a text is then read by adding.
 * @param packed as a train script wrote it: filters of each width stand together, `filters` of them
 */
export function readerOf(packed: Omit<Packed, 'widths'>, widths: readonly number[], filters: number): Reader {
  let network: Network | undefined;
  const known = (): Network =>
    (network ??= unpack({
      ...packed,
      widths: widths.flatMap((width) => Array.from({ length: filters }, () => width)),
    }));
  const answersOf = createAnswers(known);
  return {
    odds(pieces) {
      const model = known();
      return summed(model, gramsOf(pieces, model.buckets), answersOf(pieces));
    },
  };
}

function createAnswers(known: () => Network): (pieces: readonly string[]) => Float64Array {
  const remembered = new Map<number, Float32Array>();
  let offsets: Int32Array | undefined;
  let slots = 0;

  /** Where each filter's answers begin among those of a word: one for each place that the word can have in it. */
  function layOut({ widths }: Network): Int32Array {
    const all = new Int32Array(widths.length);
    widths.forEach((width, filter) => {
      all[filter] = slots;
      slots += width;
    });
    return all;
  }
  function saidBy(place: number, { widths, filters }: Network): Float32Array {
    const before = remembered.get(place);
    if (before) return before;
    const said = new Float32Array(slots);
    const all = vectors();
    const word = place * DIMENSIONS;
    let from = 0;
    let slot = 0;
    for (const width of widths) {
      for (let at = 0; at < width; at++, from += DIMENSIONS) {
        let sum = 0;
        for (let i = 0; i < DIMENSIONS; i++) sum += (filters[from + i] as number) * (all[word + i] as number);
        said[slot++] = sum;
      }
      from += 1;
    }
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(place, said);
    return said;
  }
  return (pieces) => {
    const network = known();
    const { widths, filters } = network;
    offsets ??= layOut(network);
    const words = pieces.map((piece) => {
      const place = placeOf(piece);
      return place < 0 ? undefined : saidBy(place, network);
    });
    const answers = new Float64Array(widths.length);
    let bias = 0;
    for (let filter = 0; filter < widths.length; filter++) {
      const width = widths[filter] as number;
      const offset = offsets[filter] as number;
      bias += width * DIMENSIONS;
      const least = filters[bias++] as number;
      let most = 0;
      // A window may hang over either edge of the text.
      for (let start = 1 - width; start < words.length; start++) {
        let sum = least;
        for (let at = Math.max(0, -start); at < width && start + at < words.length; at++) {
          const said = words[start + at];
          if (said) sum += said[offset + at] as number;
        }
        if (sum > most) most = sum;
      }
      answers[filter] = most;
    }
    return answers;
  };
}
