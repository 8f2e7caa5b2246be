/**
 * What a fresh clone lacks: the packages of the lockfile and, for the browser tests and the demo, a browser.
 * Needs nothing but Node. A second run finds everything in place and needs no network.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const say = (/** @type {string} */ sentence) => console.log(`[set-up] ${sentence}`);

/** Ends the program with a sentence instead of a stack. */
export function fail(/** @type {string} */ sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs a command in the project and ends the program when it fails.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.error) fail(`${command} cannot be run: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Earshot needs Node 20.19 or newer; this is ${process.version}.`);
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.earshot-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Installing the packages of the lockfile …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, hash);
  say('Packages are in place.');
}

/** Path of a browser; installs Debian's chromium where there is none and we may. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const how =
    'Install Chromium or Edge, or name a Chromium-based browser in the variable EARSHOT_BROWSER, and start again.';
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return fail(`No browser was found. ${how}`);
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && !existsSync('/usr/bin/sudo')) return fail(`No browser was found. ${how}`);
  say('No browser was found: installing Debian’s chromium …');
  const apt = (/** @type {string[]} */ ...args) =>
    asRoot ? run('apt-get', args) : run('sudo', ['--non-interactive', 'apt-get', ...args]);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji');
  const installed = findBrowser();
  if (!installed) return fail(`chromium was installed and still cannot be found. ${how}`);
  say(`Using ${installed}.`);
  return installed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  ensureBrowser();
}
