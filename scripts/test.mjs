/** `npm test`: sets up, checks, and runs every test. Ends with one line that counts them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox, ensurePackages, root, run } from './setup.mjs';

ensurePackages();
ensureBrowser();
ensureFirefox();

const results = mkdtempSync(join(tmpdir(), 'earshot-test-'));
const suites = [
  {
    name: 'Unit and component tests',
    file: join(results, 'unit.json'),
    args: ['--config', 'vitest.config.ts'],
  },
  { name: 'Browser tests', file: join(results, 'e2e.json'), args: ['--config', 'vitest.e2e.config.ts'] },
];
const bin = (/** @type {string} */ name) => join(root, 'node_modules', '.bin', name);
let passed = 0;
let failed = 0;
let skipped = 0;

console.log('\n— Types, lint, format, unused code');
run('npm', ['run', '--silent', 'check']);
console.log('\n— Build');
run(bin('wxt'), ['build']);
run(bin('wxt'), ['build', '-b', 'firefox', '--mv3']);
for (const suite of suites) {
  console.log(`\n— ${suite.name}`);
  const { status } = spawnSync(
    bin('vitest'),
    ['run', ...suite.args, '--reporter=default', '--reporter=json', `--outputFile.json=${suite.file}`],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  const report = read(suite.file);
  passed += report.numPassedTests ?? 0;
  skipped += report.numPendingTests ?? 0;
  // A suite that ends badly without a failed test (a file that does not load, say) counts as one failure.
  failed += report.numFailedTests || (status === 0 ? 0 : 1);
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
