/** `npm run editors`: every kind of editor by every case in both browsers, on the real packages, as a table. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox, ensurePackages, fail, root } from './setup.mjs';

ensurePackages();
ensureBrowser();
ensureFirefox();

const results = mkdtempSync(join(tmpdir(), 'earshot-editors-'));
const file = join(results, 'editors.json');
const { status } = spawnSync(
  join(root, 'node_modules', '.bin', 'vitest'),
  ['run', '--config', 'vitest.e2e.config.ts', 'composers', '--reporter=json', `--outputFile=${file}`],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
);

/** @typedef {{ ancestorTitles: string[], title: string, status: string }} Outcome */
/** @type {{ testResults: { assertionResults: Outcome[] }[] }} */
const report = JSON.parse(readFileSync(file, 'utf8'));
rmSync(results, { recursive: true });

/** `browser: editor: case` → passed. */
const passed = new Map();
const browsers = new Set();
const editors = new Set();
const cases = new Set();
for (const { ancestorTitles, title, status: outcome } of report.testResults.flatMap(
  ({ assertionResults }) => assertionResults,
)) {
  const [browser = '', editor = ''] = (ancestorTitles.at(-1) ?? '').split(': ');
  browsers.add(browser);
  editors.add(editor);
  cases.add(title);
  passed.set([browser, editor, title].join(': '), outcome === 'passed');
}
if (cases.size === 0) fail('No test of the editors ran; see above.');

const cell = (/** @type {string} */ editor, /** @type {string} */ title) =>
  [...browsers].map((browser) => (passed.get([browser, editor, title].join(': ')) ? '✓' : '✗')).join(' ');
const rows = [...cases].map((title) => [title, ...[...editors].map((editor) => cell(editor, title))]);
const table = [[`${[...browsers].join(' ')} →`, ...editors], ...rows];
const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of table)
  console.log(
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
console.log(`\n${[...passed.values()].filter(Boolean).length} of ${passed.size} cells pass.`);
process.exit(status ?? 1);
