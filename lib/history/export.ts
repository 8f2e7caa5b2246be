import type { HistoryDb } from './db';

export const FORMAT = 'earshot.export/1';
const CHUNK = 1_000;

export interface ExportExtras {
  /** ISO 8601 instant. */
  at: string;
  packs: { source: string; enabled: boolean }[];
  /** Without secrets. */
  settings: unknown;
}

/**
 * Everything as JSON Lines, in chunks: a header, the packs with their source, the settings without secrets, and the
 * entries in the order in which they happened. `after` is the `next` of the chunk before.
 */
export async function exportChunk(
  db: HistoryDb,
  after: string | undefined,
  extras: () => Promise<ExportExtras>,
): Promise<{ lines: string[]; next?: string }> {
  const lines: string[] = [];
  if (after === undefined) {
    const { at, packs, settings } = await extras();
    const entries = await db.entries.count();
    lines.push(JSON.stringify({ earshot: 'header', format: FORMAT, at, entries }));
    for (const pack of packs) lines.push(JSON.stringify({ earshot: 'pack', ...pack }));
    lines.push(JSON.stringify({ earshot: 'settings', settings }));
  }
  const [at = '', id = ''] = (after ?? '').split('|');
  const rows = await db.entries.where('[at+id]').above([at, id]).limit(CHUNK).toArray();
  for (const { entry } of rows) lines.push(JSON.stringify({ earshot: 'entry', entry }));
  const last = rows.at(-1);
  return { lines, ...(last && rows.length === CHUNK ? { next: `${last.at}|${last.id}` } : {}) };
}
