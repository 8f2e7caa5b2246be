import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const cache = new Map<string, Promise<string>>();

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    // draft-js and its helpers come from before bundlers agreed on a name for the global object.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    minifyWhitespace: true,
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** The script of a page, built once per process from its sources beside this file. */
export function scriptOf(
  entry: './x/main.tsx' | './facebook/main.tsx' | './plain/main.tsx' | './hostile.ts',
): Promise<string> {
  const known = cache.get(entry);
  if (known) return known;
  const made = bundle(entry);
  cache.set(entry, made);
  return made;
}
