import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bench } from './bench';
import { kilobytes } from './bench';

export const contentScript: Bench = {
  name: 'Content script, minified',
  run() {
    const code = readFileSync('.output/chrome-mv3/content-scripts/overlay.js');
    const zipped = gzipSync(code, { level: 9 });
    return Promise.resolve([
      { what: 'size', ours: kilobytes(code.length), budget: '≤ 60 kB', ok: code.length <= 60_000 },
      { what: 'size, gzip', ours: kilobytes(zipped.length), budget: '≤ 20 kB', ok: zipped.length <= 20_000 },
    ]);
  },
};
