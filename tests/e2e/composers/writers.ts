import { readEditor } from '@/lib/page/composers/read';
import { write } from '@/lib/page/composers/insert';
import { replace } from '@/lib/page/composers/replace';

/** The product's writers, put into an isolated world as a content script has it. */
Object.assign(globalThis, {
  writeInto: (selector: string, text: string, mode: 'append' | 'replace') =>
    write(document.querySelector<HTMLElement>(selector)!, text, mode),
  replaceIn: (selector: string, text: string, start: number, end: number, by: string) =>
    replace(document.querySelector<HTMLElement>(selector)!, { text, start, end, by }),
  readFrom: (selector: string) => readEditor(document.querySelector<HTMLElement>(selector)!),
});
