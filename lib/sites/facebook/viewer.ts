import type { Author } from '@/lib/domain/post';
import { linkOf } from '../links';
import { remember } from '../remember';
import { handleOf } from './ids';
import { selectors, writesAs } from './selectors';

const HOME = new URL('https://www.facebook.com');

/** Account number of the signed-in account; Facebook keeps it where the page's own scripts read it too. */
const accountNumber = (document: Document): string | undefined =>
  /(?:^|;\s*)c_user=(\d+)/.exec(document.cookie ?? '')?.[1];

/** Display name that comment boxes on the page say they write as. */
export const viewerName = remember((document: Document): string | undefined => {
  for (const editor of document.querySelectorAll(selectors.editor)) {
    const name = writesAs(editor.getAttribute('aria-label') ?? editor.getAttribute('aria-placeholder') ?? '');
    if (name) return name;
  }
  return undefined;
});

/** Vanity name or number of the signed-in account, where the page shows it. */
export const viewerOf = remember((document: Document): string | undefined => {
  const number = accountNumber(document);
  const name = viewerName(document);
  for (const link of document.querySelectorAll(selectors.navigation)) {
    const url = linkOf(link, HOME);
    const handle = url && handleOf(url);
    if (!handle) continue;
    if (handle === number) return handle;
    if (name && link.textContent?.trim() === name) return handle;
  }
  return number;
});

/** Whether the signed-in account wrote it: by number or vanity name, else by the name its comment box shows. */
export function isViewer(author: Author, document: Document): boolean {
  const handle = author.handle.toLowerCase();
  const viewer = viewerOf(document)?.toLowerCase();
  if (viewer !== undefined && viewer === handle) return true;
  return author.name !== '' && viewerName(document) === author.name;
}
