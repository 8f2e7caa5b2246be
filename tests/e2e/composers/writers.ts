import { readEditor } from '@/lib/page/composers/read';
import { write } from '@/lib/page/composers/insert';

/** The product's writers, put into an isolated world as a content script has it. */
Object.assign(globalThis, {
  writeInto: (selector: string, text: string, mode: 'append' | 'replace') =>
    write(document.querySelector<HTMLElement>(selector)!, text, mode),
  readFrom: (selector: string) => readEditor(document.querySelector<HTMLElement>(selector)!),
});
