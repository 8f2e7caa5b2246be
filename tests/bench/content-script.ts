import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bench } from './bench';
import { kilobytes } from './bench';

const FOLDER = '.output/chrome-mv3/content-scripts';

export const contentScript: Bench = {
  name: 'Content script, minified: the largest of the sites',
  run() {
    const scripts = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.js'))
      .map((name) => {
        const code = readFileSync(`${FOLDER}/${name}`);
        return { name, size: code.length, zipped: gzipSync(code, { level: 9 }).length };
      });
    const size = scripts.toSorted((a, b) => b.size - a.size)[0]!;
    const zipped = scripts.toSorted((a, b) => b.zipped - a.zipped)[0]!;
    return Promise.resolve([
      {
        what: `size (${size.name})`,
        ours: kilobytes(size.size),
        budget: '≤ 60 kB',
        ok: size.size <= 60_000,
      },
      {
        what: `size, gzip (${zipped.name})`,
        ours: kilobytes(zipped.zipped),
        budget: '≤ 20 kB',
        ok: zipped.zipped <= 20_000,
      },
    ]);
  },
};
