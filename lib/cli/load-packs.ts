import { readFile } from 'node:fs/promises';
import type { Pack } from '@/lib/domain/pack';
import type { ParsedPack, PackProblem } from '@/lib/playbooks/parse';
import { parsePack } from '@/lib/playbooks/parse';
import { UsageError } from './errors';
import { reasonOf } from './lines';

export async function readPack(file: string): Promise<ParsedPack> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  }
  return parsePack(text);
}

/** "pack.yaml:12:5 plays[3].stage: …" */
export function problemLine(file: string, { line, column, path, message }: PackProblem): string {
  const place = line === undefined ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;
  return `${place}${path === '' ? '' : ` ${path}`}: ${message}`;
}

/** The packs that a command works with; at least one, all of them right. */
export async function loadPacks(files: readonly string[]): Promise<Pack[]> {
  if (files.length === 0) throw new UsageError('--pack FILE is missing');
  const packs: Pack[] = [];
  for (const file of files) {
    const parsed = await readPack(file);
    if (!parsed.ok) {
      const [first] = parsed.problems;
      const more = parsed.problems.length - 1;
      const rest = more > 0 ? ` (and ${more} more; see earshot pack check)` : '';
      throw new UsageError(`${first ? problemLine(file, first) : file}${rest}`);
    }
    if (packs.some(({ id }) => id === parsed.pack.id))
      throw new UsageError(`${file}: the pack ${parsed.pack.id} is given twice`);
    packs.push(parsed.pack);
  }
  return packs;
}
