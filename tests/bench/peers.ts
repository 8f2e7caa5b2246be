import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A tool that reads a text and says what it would have otherwise: how many things. */
export interface Peer {
  name: string;
  read(text: string): Promise<number>;
}

/**
 * What the comparison needs, installed in a folder beside the project (`npm install` with these names there, then
 * EARSHOT_PEERS=FOLDER npm run bench checking); nothing of it is needed for anything else.
 */
const PEER_PACKAGES = [
  'write-good',
  'alex',
  'retext',
  'retext-equality',
  'retext-profanities',
  'retext-passive',
  'retext-simplify',
  'retext-repeated-words',
  'retext-intensify',
  '@textlint/kernel',
  '@textlint/textlint-plugin-text',
  'textlint-rule-write-good',
  'textlint-rule-alex',
];

type Exports = string | { import?: Exports; default?: Exports; '.'?: Exports } | undefined;
const entryOf = (given: Exports): string | undefined =>
  given === undefined || typeof given === 'string'
    ? given
    : entryOf(given['.'] ?? given.import ?? given.default);

/** A package of the folder, as Node would load it from there; its version stands in `version`. */
async function load(
  folder: string,
  name: string,
): Promise<{ module: Record<string, unknown>; version: string }> {
  const place = path.join(folder, 'node_modules', name);
  const about = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as {
    version: string;
    main?: string;
    exports?: Exports;
  };
  const entry = entryOf(about.exports) ?? about.main ?? 'index.js';
  const module = (await import(pathToFileURL(path.join(place, entry)).href)) as Record<string, unknown>;
  return { module, version: about.version };
}

/** The default of a module, also of one that came from CommonJS. */
function mainOf(module: Record<string, unknown>): unknown {
  const given = module['default'] as { default?: unknown } | undefined;
  return given?.default ?? given;
}

/** The tools that are installed in the folder; none where it is not there. */
export async function peersIn(folder: string | undefined): Promise<Peer[]> {
  if (!folder || !existsSync(path.join(folder, 'node_modules'))) return [];
  const found = await Promise.allSettled([writeGood(folder), alex(folder), retext(folder), textlint(folder)]);
  return found.flatMap((one) => {
    if (one.status === 'fulfilled') return one.value;
    console.log(`A tool could not be loaded: ${String(one.reason)}`);
    return [];
  });
}

async function writeGood(folder: string): Promise<Peer> {
  const { module, version } = await load(folder, 'write-good');
  const read = mainOf(module) as (text: string) => unknown[];
  return { name: `write-good ${version}`, read: (text) => Promise.resolve(read(text).length) };
}

async function alex(folder: string): Promise<Peer> {
  const { module, version } = await load(folder, 'alex');
  const read = module['text'] as (text: string) => { messages: unknown[] };
  return { name: `alex ${version}`, read: (text) => Promise.resolve(read(text).messages.length) };
}

interface Processor {
  use(plugin: unknown): Processor;
  process(text: string): Promise<{ messages: unknown[] }>;
}
async function retext(folder: string): Promise<Peer> {
  const { module, version } = await load(folder, 'retext');
  let processor = (module['retext'] as () => Processor)();
  const plugins = PEER_PACKAGES.filter((name) => name.startsWith('retext-'));
  for (const name of plugins) processor = processor.use(mainOf((await load(folder, name)).module));
  return {
    name: `retext ${version}, ${plugins.length} plugins`,
    read: async (text) => (await processor.process(text)).messages.length,
  };
}

interface Kernel {
  lintText(text: string, options: object): Promise<{ messages: unknown[] }>;
}
async function textlint(folder: string): Promise<Peer> {
  const { module, version } = await load(folder, '@textlint/kernel');
  const kernel = new (module['TextlintKernel'] as new () => Kernel)();
  const plugin = mainOf((await load(folder, '@textlint/textlint-plugin-text')).module);
  const rules = await Promise.all(
    PEER_PACKAGES.filter((name) => name.startsWith('textlint-rule-')).map(async (ruleId) => ({
      ruleId,
      rule: mainOf((await load(folder, ruleId)).module),
    })),
  );
  const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules };
  return {
    name: `textlint ${version}, ${rules.length} rules`,
    read: async (text) => (await kernel.lintText(text, options)).messages.length,
  };
}
