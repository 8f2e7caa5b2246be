import { send } from '@/lib/messaging/client';

export interface Exported {
  blob: Blob;
  entries: number;
}

/**
 * Everything as one file of JSON Lines, asked for piece by piece so that neither the worker nor a message holds it
 * all. `onProgress` hears the number of entries so far.
 */
export async function exportEverything(onProgress: (entries: number) => void): Promise<Exported> {
  const parts: Blob[] = [];
  let entries = 0;
  let after: string | undefined;
  do {
    const piece = await send('data.export', after === undefined ? {} : { after });
    // Blobs may live on disk; strings of a million entries would not.
    if (piece.lines.length) parts.push(new Blob([`${piece.lines.join('\n')}\n`]));
    entries += piece.lines.filter(isEntry).length;
    onProgress(entries);
    after = piece.next;
  } while (after !== undefined);
  return { blob: new Blob(parts, { type: 'application/x-ndjson' }), entries };
}

/** Packs and settings stand in the file as well, each in a line of its own kind. */
const isEntry = (line: string): boolean => line.slice(0, 60).includes('"earshot":"entry"');

/** Hands a file to the person. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own reference once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
