import { parseArgs } from 'node:util';
import { UsageError, oneLine } from './errors';

export interface Options {
  /** Pack files, in order. */
  packs: string[];
  learn?: string;
  url?: string;
  json: boolean;
  files: string[];
}

type Flag = 'pack' | 'learn' | 'url' | 'json';

/** Reads what stands behind a subcommand; a flag the subcommand does not take is bad use. */
export function readOptions(args: string[], flags: readonly Flag[]): Options {
  const all = {
    pack: { type: 'string', multiple: true },
    learn: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options: all, allowPositionals: true, strict: true });
    for (const flag of Object.keys(values))
      if (!flags.some((known) => known === flag)) throw new UsageError(`--${flag} is not an option here`);
    return {
      packs: values.pack ?? [],
      ...(values.learn === undefined ? {} : { learn: values.learn }),
      ...(values.url === undefined ? {} : { url: values.url }),
      json: values.json ?? false,
      files: positionals,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node's message goes on with advice about `--` that helps nobody here.
    throw new UsageError(
      oneLine(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)),
    );
  }
}

/** One file or the standard input. */
export function oneInput(options: Options): string | undefined {
  if (options.files.length > 1)
    throw new UsageError('give one input file, or none to read the standard input');
  return options.files[0];
}
