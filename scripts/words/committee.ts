import type { Network } from '../../lib/words/network';
import { type Example, train, type Training } from './trainer';

/**
 * Trains several networks that differ in their first throw of the dice, and makes one of them that says the mean of
 * what they say: each alone errs in ways of its own. Filters stand side by side; what is linear is averaged.
 */
export function trainCommittee(examples: readonly Example[], settings: Training, members: number): Network {
  const networks = Array.from({ length: members }, (_, member) =>
    train(examples, { ...settings, seed: settings.seed + member }),
  );
  return meanOf(networks);
}

/** One network that answers with the mean of these, which have the same widths in the same order. */
export function meanOf(networks: readonly Network[]): Network {
  const [first] = networks;
  if (!first) throw new Error('A committee has at least one member.');
  const { outputs, buckets } = first;
  const each = [...new Set(first.widths)];
  const widths: number[] = [];
  const filters: number[] = [];
  /** For each filter of the mean, whose it is and which. */
  const origin: [network: Network, filter: number][] = [];
  const sizes = starts(first);
  for (const width of each)
    for (const network of networks)
      network.widths.forEach((own, filter) => {
        if (own !== width) return;
        widths.push(width);
        origin.push([network, filter]);
        filters.push(...network.filters.subarray(sizes[filter], sizes[filter + 1]));
      });
  const row = widths.length + 1;
  const layer = new Float64Array(outputs * row);
  for (let output = 0; output < outputs; output++) {
    origin.forEach(([network, filter], at) => {
      layer[output * row + at] =
        (network.layer[output * (network.widths.length + 1) + filter] ?? 0) / networks.length;
    });
    for (const network of networks) {
      const bias = output * row + widths.length;
      const own = output * (network.widths.length + 1) + network.widths.length;
      layer[bias] = (layer[bias] ?? 0) + (network.layer[own] ?? 0) / networks.length;
    }
  }
  const grams = first.grams.map(
    (_, at) => networks.reduce((sum, network) => sum + (network.grams[at] ?? 0), 0) / networks.length,
  );
  return { widths, filters: Float64Array.from(filters), layer, outputs, buckets, grams };
}

/** Where the numbers of each filter begin, and where the last one's end. */
function starts({ widths, filters }: Network): number[] {
  const dimensions = (filters.length - widths.length) / widths.reduce((sum, width) => sum + width, 0);
  const all = [0];
  for (const width of widths) all.push((all.at(-1) ?? 0) + width * dimensions + 1);
  return all;
}
