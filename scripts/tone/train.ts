/**
 * Makes lib/triage/tone/weights.ts: whether a post to a brand is unhappy, neutral or happy. It learns from the posts in
 * scripts/tone/examples, written for this project. `npx tsx scripts/tone/train.ts [--check]`; with --check a fifth is
 * left out, measured, and nothing is written. The same posts give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SENTIMENTS, type Sentiment } from '../../lib/domain/words';
import { inputOf, logits } from '../../lib/words/network';
import { pack } from '../../lib/words/packed';
import { piecesOf } from '../../lib/words/pieces';
import { train, type Example, type Training } from '../words/trainer';

const BUCKETS = 8192;
const FILTERS = 8;
const settings: Training = {
  widths: [1, 2, 3].flatMap((width) => Array.from({ length: FILTERS }, () => width)),
  outputs: SENTIMENTS.length,
  buckets: BUCKETS,
  epochs: 8,
  dropout: 0.4,
  wordDropout: 0.2,
  rate: 2e-3,
  decay: 1e-2,
  gramDecay: 1e-5,
  positive: SENTIMENTS.map(() => 1),
  exclusive: true,
  seed: 1,
};

interface Line {
  text: string;
  sentiment: Sentiment;
}
const lines = readFileSync(path.join(import.meta.dirname, 'examples/posts.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Line);
const toExample = ({ text, sentiment }: Line): Example => ({
  input: inputOf(
    piecesOf(text)
      .map((piece) => piece.text)
      .filter((piece) => piece !== '<handle>'),
    BUCKETS,
  ),
  targets: SENTIMENTS.map((one) => (one === sentiment ? 1 : 0)),
  weight: 1,
});

if (process.argv.includes('--check')) {
  const left = (_: unknown, index: number) => index % 5 === 4;
  const network = train(lines.filter((line, index) => !left(line, index)).map(toExample), settings);
  const told = lines.filter(left).map((line) => {
    const odds = logits(network, toExample(line).input);
    return { line, told: SENTIMENTS[odds.indexOf(Math.max(...odds))] };
  });
  const right = told.filter(({ line, told: one }) => line.sentiment === one).length;
  console.log(`${told.length} posts left out: ${((100 * right) / told.length).toFixed(1)} % right`);
} else {
  const { widths: _, ...packed } = pack(train(lines.map(toExample), settings));
  writeFileSync(
    path.resolve(import.meta.dirname, '../../lib/triage/tone/weights.ts'),
    `import type { Sentiment } from '@/lib/domain/words';
import type { Packed } from '@/lib/words/packed';

/** Made by scripts/tone/train.ts from ${lines.length} posts written for this project. */
export const FILTERS = ${FILTERS};
/** What the outputs stand for, in their order. */
export const TOLD: readonly Sentiment[] = ${JSON.stringify(SENTIMENTS)};
export const PACKED: Omit<Packed, 'widths'> = {
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
