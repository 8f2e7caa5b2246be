/** `npm run bench`: prints each budget of the design with our figure and the peer's from the same run. */
import { join } from 'node:path';
import { ensureBrowser, ensurePackages, root, run } from './setup.mjs';

ensurePackages();
ensureBrowser();
const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);
run(bin('wxt'), ['prepare']);
run(bin('wxt'), ['build']);
run(bin('tsx'), [join(root, 'tests', 'bench', 'main.ts'), ...process.argv.slice(2)]);
