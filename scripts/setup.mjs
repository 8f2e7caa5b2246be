/**
 * What a fresh clone lacks: the packages of the lockfile and, for the browser tests and the demo, browsers.
 * Needs nothing but Node. A second run finds everything in place and needs no network.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, findFirefox } from './find-browser.mjs';

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

/** Path of a Chromium-based browser; installs Debian's chromium where there is none and we may. */
export const ensureBrowser = () =>
  ensure(
    findBrowser,
    ['chromium', 'fonts-noto-color-emoji'],
    'Install Chromium or Edge, or name a Chromium-based browser in the variable EARSHOT_BROWSER, and start again.',
  );

/** Path of a Firefox; installs Debian's firefox-esr where there is none and we may. */
export const ensureFirefox = () =>
  ensure(
    findFirefox,
    ['firefox-esr'],
    'Install Firefox 140 or newer, or name one in the variable EARSHOT_FIREFOX, and start again.',
  );

/**
 * @param {() => string | undefined} find
 * @param {[string, ...string[]]} packages Debian's names, the program's own first
 * @param {string} how what a person can do instead
 */
function ensure(find, packages, how) {
  const found = find();
  if (found) return found;
  const [program] = packages;
  const asRoot = process.getuid?.() === 0;
  const isDebian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (!isDebian || (!asRoot && !existsSync('/usr/bin/sudo')))
    return fail(`A browser like ${program} was not found. ${how}`);
  say(`A browser like ${program} was not found: installing Debian’s ${program} …`);
  const apt = (/** @type {string[]} */ ...args) =>
    asRoot ? run('apt-get', args) : run('sudo', ['--non-interactive', 'apt-get', ...args]);
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  const installed = find();
  if (!installed) return fail(`${program} was installed and still cannot be found. ${how}`);
  say(`Using ${installed}.`);
  return installed;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  ensureBrowser();
}
