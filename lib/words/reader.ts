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

/** Filters of one width. A word has `count` answers for each of its `width` places in them, from `slot` on. */
interface Group {
  width: number;
  first: number;
  count: number;
  slot: number;
  bias: Float32Array;
}

function createAnswers(known: () => Network): (pieces: readonly string[]) => Float64Array {
  const remembered = new Map<number, Float32Array>();
  let groups: Group[] | undefined;
  let slots = 0;
  /** Where the numbers of each filter begin. */
  const starts: number[] = [];

  function layOut({ widths, filters }: Network): Group[] {
    const all: (Omit<Group, 'bias'> & { bias: number[] })[] = [];
    let from = 0;
    for (const [filter, width] of widths.entries()) {
      starts.push(from);
      from += width * DIMENSIONS;
      const bias = filters[from++] as number;
      const last = all.at(-1);
      if (last?.width === width) last.count = last.bias.push(bias);
      else all.push({ width, first: filter, count: 1, slot: 0, bias: [bias] });
    }
    return all.map((group) => {
      const slot = slots;
      slots += group.width * group.count;
      return { ...group, slot, bias: Float32Array.from(group.bias) };
    });
  }
  function saidBy(place: number, { filters }: Network, all: readonly Group[]): Float32Array {
    const before = remembered.get(place);
    if (before) return before;
    const said = new Float32Array(slots);
    const table = vectors();
    const word = place * DIMENSIONS;
    for (const { width, first, count, slot } of all)
      for (let filter = 0; filter < count; filter++)
        for (let at = 0; at < width; at++) {
          const from = (starts[first + filter] as number) + at * DIMENSIONS;
          let sum = 0;
          for (let i = 0; i < DIMENSIONS; i++)
            sum += (filters[from + i] as number) * (table[word + i] as number);
          said[slot + at * count + filter] = sum;
        }
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(place, said);
    return said;
  }
  return (pieces) => {
    const network = known();
    groups ??= layOut(network);
    const all = groups;
    const words = pieces.map((piece) => {
      const place = placeOf(piece);
      return place < 0 ? undefined : saidBy(place, network, all);
    });
    const answers = new Float64Array(network.widths.length);
    for (const { width, first, count, slot, bias } of all) {
      const sums = new Float32Array(count);
      // A window may hang over either edge of the text.
      for (let start = 1 - width; start < words.length; start++) {
        sums.set(bias);
        for (let at = Math.max(0, -start); at < width && start + at < words.length; at++) {
          const said = words[start + at];
          if (!said) continue;
          const from = slot + at * count;
          for (let filter = 0; filter < count; filter++)
            sums[filter] = (sums[filter] as number) + (said[from + filter] as number);
        }
        for (let filter = 0; filter < count; filter++) {
          const sum = sums[filter] as number;
          if (sum > (answers[first + filter] as number)) answers[first + filter] = sum;
        }
      }
    }
    return answers;
  };
}
