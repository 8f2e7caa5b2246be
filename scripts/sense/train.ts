/**
 * Makes lib/mentions/sense/weights.ts from examples.txt: what each clue says about whether a name that is also a word
 * means the company. Logistic regression, the same result every run. `npx tsx scripts/sense/train.ts [--check]`
 * prints accuracy on names left out of the training; without --check it also writes the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fold, foldString } from '../../lib/mentions/fold';
import { CLUES, cluesOf } from '../../lib/mentions/sense/clues';
import { rareNames } from '../../lib/mentions/sense/rare';
import { wordsOf } from '../../lib/mentions/sense/reading';

interface Example {
  /** Which clues hold, by their place in CLUES. */
  clues: number[];
  brand: boolean;
  weight: number;
  name: string;
  line: string;
}

/** Pull of every weight towards nothing. */
const SMOOTHING = 2;
const ROUNDS = 600;

const root = path.resolve(import.meta.dirname, '../..');
const lines = readFileSync(path.join(import.meta.dirname, 'examples.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^[+-] /.test(line));
const namesIn = (line: string): string[] =>
  [...line.matchAll(/\[\[(.+?)\]\]/g)].map(([, name]) => name ?? '');
const rare = rareNames(lines.flatMap(namesIn).map(foldString));

/** How the pack would write the name: as its examples do where the company is meant. */
const written = new Map<string, string>();
for (const line of lines)
  for (const name of namesIn(line)) {
    const key = foldString(name);
    const best = written.get(key);
    if (line.startsWith('+') && (!best || capitals(name) > capitals(best))) written.set(key, name);
  }
function capitals(name: string): number {
  return name.replace(/[^A-Z]/g, '').length;
}

/** The same thing as other people would type it. */
function ways(line: string): { text: string; weight: number }[] {
  const text = line.slice(2);
  return [
    { text, weight: 1 },
    { text: `@someone_12 ${text}`, weight: 0.6 },
    { text: text.toLowerCase(), weight: 0.5 },
    { text: text.toUpperCase(), weight: 0.15 },
    { text: `${text}. Any help? I would be glad.`, weight: 0.3 },
  ];
}

function examplesOf(line: string): Example[] {
  return ways(line).flatMap(({ text, weight }) => {
    const names = [...text.matchAll(/\[\[(.+?)\]\]/g)];
    const plain = text.replaceAll(/\[\[|\]\]/g, '');
    const folded = fold(plain);
    const words = wordsOf(plain, folded);
    return names.map((match, at) => {
      const start = match.index - at * 4;
      const name = match[1] ?? '';
      const key = foldString(name);
      const end = start + name.length;
      const clues = cluesOf(words, { start, end }, { text: written.get(key) ?? name, rare: rare.has(key) });
      return {
        clues: [...new Set(clues.map(({ id }) => CLUES.indexOf(id)))],
        brand: line.startsWith('+'),
        weight: weight / names.length,
        name: key,
        line: plain,
      };
    });
  });
}

function train(examples: readonly Example[]): { bias: number; weights: number[] } {
  const weights = CLUES.map(() => 0);
  let bias = 0;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = CLUES.map(() => 0);
    let slopeOfBias = 0;
    for (const { clues, brand, weight } of examples) {
      const error = weight * (chance(bias, weights, clues) - (brand ? 1 : 0));
      slopeOfBias += error;
      for (const clue of clues) slope[clue] = (slope[clue] ?? 0) + error;
    }
    bias -= (4 * slopeOfBias) / total;
    weights.forEach((value, at) => {
      weights[at] = value - (4 * ((slope[at] ?? 0) + SMOOTHING * value)) / total;
    });
  }
  return { bias, weights };
}

function chance(bias: number, weights: readonly number[], clues: readonly number[]): number {
  return 1 / (1 + Math.exp(-clues.reduce((sum, clue) => sum + (weights[clue] ?? 0), bias)));
}

const examples = lines.flatMap(examplesOf);
const names = [...new Set(examples.map(({ name }) => name))].sort();
let right = 0;
let seen = 0;
const show = process.argv.includes('--misses');
for (let part = 0; part < 5; part++) {
  const left = new Set(names.filter((_, at) => at % 5 === part));
  const { bias, weights } = train(examples.filter(({ name }) => !left.has(name)));
  for (const one of examples.filter(({ name, weight }) => left.has(name) && weight >= 0.5)) {
    const p = chance(bias, weights, one.clues);
    seen++;
    if (p >= 0.5 === one.brand) right++;
    else if (show && one.weight === 1)
      console.log(
        one.brand ? '+' : '-',
        p.toFixed(2),
        one.line,
        '|',
        one.clues.map((c) => CLUES[c]).join(', '),
      );
  }
}
console.log(
  `${lines.length} examples, ${names.length} names; right on names left out: ${((100 * right) / seen).toFixed(1)} %`,
);

if (!process.argv.includes('--check')) {
  const { bias, weights } = train(examples);
  const rows = CLUES.map(
    (id, at) => `  ${/\W/.test(id) ? `'${id}'` : id}: ${(weights[at] ?? 0).toFixed(2)},`,
  );
  writeFileSync(
    path.join(root, 'lib/mentions/sense/weights.ts'),
    `import type { ClueId } from './clues';\n\n/** Made by scripts/sense/train.ts from examples written for this project: log-odds that the company is meant. */\nexport const BIAS = ${bias.toFixed(2)};\nexport const WEIGHTS: Record<ClueId, number> = {\n${rows.join('\n')}\n};\n`,
  );
}
