/** `npm run bench`: prints each budget of the design with our figure and the peer's from the same run. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensureBrowser, ensurePackages, root, run } from './setup.mjs';

ensurePackages();
ensureBrowser();
const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);
run(bin('wxt'), ['prepare']);
run(bin('wxt'), ['build']);

// Bundled as the product is: what runs TypeScript file by file keeps the name of every function, which costs a third.
const bundle = join(root, '.output', 'bench.mjs');
await build({
  entryPoints: [join(root, 'tests', 'bench', 'main.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  alias: { '@': root },
  logLevel: 'warning',
  plugins: [
    {
      name: 'each file knows its own place',
      setup(bundler) {
        bundler.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => ({
          contents: (await readFile(path, 'utf8')).replaceAll(
            'import.meta.url',
            JSON.stringify(pathToFileURL(path).href),
          ),
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        }));
      },
    },
  ],
});
run(process.execPath, [bundle, ...process.argv.slice(2)]);
