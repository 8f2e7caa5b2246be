import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Names of browsers that take an unpacked extension on the command line, best first. Google's own Chrome does not
 * since version 137, so it is not among them.
 */
const chromiums = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
const chromiumPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];
const firefoxes = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const firefoxPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Path of an installed Chromium-based browser, or undefined. The variable EARSHOT_BROWSER names one.
 * @returns {string | undefined}
 */
export const findBrowser = () => find('EARSHOT_BROWSER', chromiums, chromiumPlaces);

/**
 * Path of an installed Firefox, or undefined. The variable EARSHOT_FIREFOX names one.
 * @returns {string | undefined}
 */
export const findFirefox = () => find('EARSHOT_FIREFOX', firefoxes, firefoxPlaces);

/**
 * @param {string} variable
 * @param {string[]} names
 * @param {string[]} places
 * @returns {string | undefined}
 */
function find(variable, names, places) {
  const named = process.env[variable];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${variable} names ${named}, which is not a program that can be run.`);
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
