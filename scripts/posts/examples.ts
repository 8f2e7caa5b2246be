import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Sentiment } from '../../lib/domain/words';
import { inputOf, type Input } from '../../lib/words/network';
import { piecesOf } from '../../lib/words/pieces';

/** A post as it was written for the models. What most of them also tell (topics, alarms) no model learns yet. */
export interface Post {
  text: string;
  sentiment: Sentiment;
}

const folder = path.join(import.meta.dirname, 'examples');
export const posts: readonly Post[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Post),
  );

export const inputFor = (text: string, buckets: number): Input =>
  inputOf(
    piecesOf(text)
      .map((piece) => piece.text)
      .filter((piece) => piece !== '<handle>'),
    buckets,
  );

/** Every fifth is left out when a model is measured: what was written together stays together, ten in a row. */
export const left = (_: unknown, index: number): boolean => Math.floor(index / 10) % 5 === 4;
