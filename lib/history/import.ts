import { z } from 'zod';
import type { Entry } from '@/lib/domain/entry';
import { FORMAT } from './export';
import type { Ledger } from './ledger';
import { readEntry } from './ledger';

const lineSchema = z.discriminatedUnion('earshot', [
  z.object({ earshot: z.literal('header'), format: z.string() }),
  z.object({ earshot: z.literal('pack'), source: z.string(), enabled: z.boolean().optional() }),
  z.object({ earshot: z.literal('settings'), settings: z.unknown() }),
  z.object({ earshot: z.literal('entry'), entry: z.unknown() }),
]);

export interface ImportResult {
  added: number;
  known: number;
  /** Lines that could not be taken in, by number. */
  rejected: { line: number; message: string }[];
}

export interface ImportedExtras {
  /** A pack that stands in the file; throws with a sentence when it cannot be used. */
  pack: (pack: { source: string; enabled: boolean }) => Promise<void>;
  settings: (settings: unknown) => Promise<void>;
}

/**
 * Takes in lines of an export. Entries are merged by their id; a line that cannot be read is reported by its number
 * and the others are taken in. Nothing that is here already is changed or lost.
 */
export async function importLines(
  ledger: Ledger,
  lines: readonly string[],
  firstLine: number,
  extras: ImportedExtras,
): Promise<ImportResult> {
  const rejected: ImportResult['rejected'] = [];
  const entries: Entry[] = [];
  for (const [index, text] of lines.entries()) {
    const line = firstLine + index;
    if (!text.trim()) continue;
    try {
      const entry = await readLine(text, extras);
      if (entry) entries.push(entry);
    } catch (error) {
      rejected.push({ line, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const added = entries.length ? (await ledger.append(entries)).length : 0;
  return { added, known: entries.length - added, rejected };
}

async function readLine(text: string, extras: ImportedExtras): Promise<Entry | undefined> {
  const value = parse(text);
  const line = attempt(() => lineSchema.parse(value), 'This is no line of an Earshot export.');
  switch (line.earshot) {
    case 'header':
      if (line.format !== FORMAT)
        throw new Error(`This file has the format ${line.format}; this Earshot reads ${FORMAT}.`);
      return undefined;
    case 'pack':
      await extras.pack({ source: line.source, enabled: line.enabled ?? true });
      return undefined;
    case 'settings':
      await extras.settings(line.settings);
      return undefined;
    case 'entry':
      return attempt(() => readEntry(line.entry), 'This entry cannot be read.');
    default:
      return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This line is not JSON.');
  }
}

function attempt<T>(work: () => T, sentence: string): T {
  try {
    return work();
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
    throw new Error(issue ? `${sentence} ${issue.path.join('.')}: ${issue.message}` : sentence, {
      cause: error,
    });
  }
}
