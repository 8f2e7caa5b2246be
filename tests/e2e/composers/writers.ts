import { readEditor } from '@/lib/page/composers/read';
import { write } from '@/lib/page/composers/insert';
import { replace } from '@/lib/page/composers/replace';

/** The editor of this selector; below `#name` it may stand in an open shadow root. */
function find(selector: string): HTMLElement {
  const [host = '', inner = ''] = selector.split(' ');
  const shadow = document.querySelector(`${host} > div`)?.shadowRoot;
  return (shadow ? shadow.querySelector<HTMLElement>(inner) : document.querySelector<HTMLElement>(selector))!;
}

/** The product's writers, put into an isolated world as a content script has it. */
Object.assign(globalThis, {
  writeInto: (selector: string, text: string, mode: 'append' | 'replace') =>
    write(find(selector), text, mode),
  replaceIn: (selector: string, text: string, start: number, end: number, by: string) =>
    replace(find(selector), { text, start, end, by }),
  readFrom: (selector: string) => readEditor(find(selector)),
});
