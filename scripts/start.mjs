/**
 * `npm start`: sets up, builds, and opens a browser with Earshot on the demo's sites. Where there is no display, or
 * with --headless, the main job is done by itself and pictures of it are kept.
 */
import { join } from 'node:path';
import { ensureBrowser, ensurePackages, root, run } from './setup.mjs';

ensurePackages();
ensureBrowser();
const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);
console.log('[demo] Building the extension …');
run(bin('wxt'), ['prepare']);
run(bin('wxt'), ['build']);

process.chdir(root);
const { register } = await import('tsx/esm/api');
register({ tsconfig: join(root, 'tsconfig.json') });
const { demo } = await import('./demo/demo.ts');
process.exitCode = await demo(process.argv.slice(2));
