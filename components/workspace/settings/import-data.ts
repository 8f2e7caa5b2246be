import { send } from '@/lib/messaging/client';
import type { ImportResult } from '@/lib/messaging/protocol';

const BATCH_LINES = 1_000;
const BATCH_CHARACTERS = 2_000_000;

/**
 * Reads an exported file and merges it by entry id, batch by batch; an entry that is known is left as it is, so the
 * same file can be imported twice. Lines are numbered from 1 over the whole file. Throws MessageError when the
 * worker refuses; what went in before stays in.
 */
export async function importEverything(
  file: Blob,
  onProgress: (result: ImportResult) => void,
): Promise<ImportResult> {
  const total: ImportResult = { added: 0, known: 0, rejected: [] };
  let lines: string[] = [];
  let characters = 0;
  let firstLine = 1;
  const flush = async () => {
    if (lines.length === 0) return;
    const result = await send('data.import', { lines, firstLine });
    total.added += result.added;
    total.known += result.known;
    total.rejected.push(...result.rejected);
    firstLine += lines.length;
    lines = [];
    characters = 0;
    onProgress({ ...total });
  };
  for await (const line of linesOf(file)) {
    lines.push(line);
    characters += line.length;
    if (lines.length >= BATCH_LINES || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
  return total;
}

/** The lines of a UTF-8 file, without holding it whole. A last line without a break counts; an empty one does not. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (done) break;
  }
  if (rest) yield rest;
}
