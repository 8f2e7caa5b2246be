/**
 * Makes lib/triage/tone/weights.ts: whether a post to a brand is unhappy, neutral or happy. It learns from the posts in
 * scripts/posts/examples, written for this project. `npx tsx scripts/posts/tone.ts [--check]`; with --check a fifth is
 * left out, measured, and nothing is written. The same posts give the same weights.
 */
import { SENTIMENTS } from '../../lib/domain/words';
import { logits } from '../../lib/words/network';
import { train, type Example, type Training } from '../words/trainer';
import { writeWeights } from '../words/weights-file';
import { inputFor, left, posts, type Post } from './examples';

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
const toExample = ({ text, sentiment }: Post): Example => ({
  input: inputFor(text, BUCKETS),
  targets: SENTIMENTS.map((one) => (one === sentiment ? 1 : 0)),
  weight: 1,
});

if (process.argv.includes('--check')) {
  const kept = posts.filter((post, index) => !left(post, index));
  const network = train(kept.map(toExample), settings);
  const told = posts.filter(left).map((post) => {
    const odds = logits(network, inputFor(post.text, BUCKETS));
    return SENTIMENTS[odds.indexOf(Math.max(...odds))] === post.sentiment;
  });
  const right = told.filter(Boolean).length;
  console.log(`${told.length} posts left out: ${((100 * right) / told.length).toFixed(1)} % right`);
} else
  writeWeights(
    'lib/triage/tone/weights.ts',
    train(posts.map(toExample), settings),
    `Made by scripts/posts/tone.ts from ${posts.length} posts written for this project; outputs in the order of SENTIMENTS.`,
    FILTERS,
  );
