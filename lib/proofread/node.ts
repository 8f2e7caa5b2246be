import { readFile } from 'node:fs/promises';
import { proofAssets } from './assets';
import { createReaders } from './load';
import type { Readers } from './read';

/** The readers for the command line and the tests, over the installed packages. */
export const nodeReaders = (): Readers =>
  createReaders(
    (name) => place(name).href,
    (name) => readFile(place(name), 'utf8'),
  );

function place(name: string): URL {
  const asset = proofAssets.find(({ to }) => to === name);
  if (!asset) throw new Error(`No file of the proof-reader is called ${name}.`);
  return new URL(`../../node_modules/${asset.from}`, import.meta.url);
}
