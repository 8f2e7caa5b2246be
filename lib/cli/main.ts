import { UsageError, oneLine } from './errors';
import type { Output } from './output';
import { ReaderGone, openOutput } from './output';
import { USAGE } from './usage';

type Command = (args: string[], output: Output) => Promise<number>;

/** Where results and the one-line reason go. */
export interface Streams {
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** Loaded when asked for, so that each command starts with what it needs and no more. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  detect: async () => (await import('./commands/detect')).detect,
  triage: async () => (await import('./commands/triage')).triage,
  check: async () => (await import('./commands/check')).check,
  suggest: async () => (await import('./commands/suggest')).suggestReplies,
  pack: async () => (await import('./commands/pack')).pack,
  'read-page': async () => (await import('./commands/read-page')).readSavedPage,
};

/** Runs the `earshot` command. @returns the exit status: 0 done, 1 a pack is not in order, 2 bad use or input. */
export async function main(args: string[], io: Streams = process): Promise<number> {
  const output = openOutput(io.stdout);
  const [name, ...rest] = args;
  const dashes = args.indexOf('--');
  const flags = dashes < 0 ? args : args.slice(0, dashes);
  try {
    if (name === 'help' || flags.includes('--help') || flags.includes('-h')) {
      await output.text(USAGE);
      await output.flush();
      return 0;
    }
    const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load)
      throw new UsageError(
        `${name === undefined ? 'a command is missing' : `"${name}" is no command`}; there are ${Object.keys(COMMANDS).join(', ')}`,
      );
    const command = await load();
    const status = await command(rest, output);
    await output.flush();
    return status;
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    if (!(error instanceof UsageError)) throw error;
    // What was right before the bad line has been worked out already; it goes out before the reason.
    await output.flush().catch(() => {});
    io.stderr.write(`earshot: ${oneLine(error.message)}\n`);
    return 2;
  }
}
