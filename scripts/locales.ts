import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Messages = Record<string, { message: string; description?: string }>;

/** All messages of a language: the files of locales/LANGUAGE joined. Throws where two files have the same key. */
export function readLocale(root: string, language: string): Messages {
  const folder = join(root, 'locales', language);
  const all: Messages = {};
  for (const file of readdirSync(folder).sort()) {
    const messages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Messages;
    for (const [key, value] of Object.entries(messages)) {
      if (Object.hasOwn(all, key))
        throw new Error(`locales/${language}/${file}: "${key}" stands in another file too`);
      all[key] = value;
    }
  }
  return all;
}

/** Writes _locales as the browsers want it. One file a surface in locales/ keeps them apart for people. */
export function writeLocales(root: string, outDir: string): void {
  for (const language of readdirSync(join(root, 'locales'))) {
    const folder = join(outDir, '_locales', language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'messages.json'), `${JSON.stringify(readLocale(root, language), null, 2)}\n`);
  }
}
