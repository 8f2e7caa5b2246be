import { EarshotError } from '@/lib/domain/result';
import { UsageError } from '../errors';
import { readOptions } from '../options';
import type { Output } from '../output';
import { readPage } from '../read-page';

export async function readSavedPage(args: string[], output: Output): Promise<number> {
  const { url, files } = readOptions(args, ['url']);
  const [file] = files;
  if (url === undefined) throw new UsageError('--url URL is missing: the address that the page stood at');
  if (file === undefined || files.length > 1) throw new UsageError('read-page takes one saved page');
  const posts = await readPage({ url, file }).catch((error: unknown) => {
    throw error instanceof EarshotError ? new UsageError(error.message) : error;
  });
  for (const { site, id, url, author, text, at, surface, parent, own, promoted } of posts) {
    const { name, handle } = author;
    await output.line({ site, id, url, author: { name, handle }, text, at, surface, parent, own, promoted });
  }
  return 0;
}
