import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Network } from '../../lib/words/network';
import { pack } from '../../lib/words/packed';

/**
 * Writes a network as a module of the product.
 * @param file from the project's root
 * @param made who made it, and from what: stands above the weights
 * @param filters filters of each width
 * @param told what the outputs stand for, as source; left out where the product lists it
 */
export function writeWeights(file: string, network: Network, made: string, filters: number, told = ''): void {
  const { widths: _, ...packed } = pack(network);
  writeFileSync(
    path.resolve(import.meta.dirname, '../..', file),
    `import type { Packed } from '@/lib/words/packed';

/** ${made} */
export const FILTERS = ${filters};
${told}export const PACKED: Omit<Packed, 'widths'> = {
  outputs: ${packed.outputs},
  buckets: ${packed.buckets},
  steps: ${JSON.stringify(packed.steps)},
  filters: '${packed.filters}',
  layer: '${packed.layer}',
  grams: '${packed.grams}',
};
`,
  );
}
