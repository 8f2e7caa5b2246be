import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Names of browsers that take an unpacked extension on the command line, best first. Google's own Chrome does not
 * since version 137, so it is not among them.
 */
const names = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Path of an installed Chromium-based browser, or undefined. The variable EARSHOT_BROWSER names one.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.EARSHOT_BROWSER;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`EARSHOT_BROWSER names ${named}, which is not a program that can be run.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(runs);
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
