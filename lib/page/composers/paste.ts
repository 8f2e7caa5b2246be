/** What Firefox gives a content script of the page's own objects. */
interface Waived {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
  Object: ObjectConstructor;
}
type Xray = { wrappedJSObject?: unknown };

/** Known when the extension is built, so that no browser loads the other's way. */
export const isFirefox: boolean = import.meta.env.FIREFOX;

/** A paste of plain text, as the editor's own handler takes it (Chromium). */
export function paste(element: HTMLElement, text: string): void {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
  );
}

/**
 * The same in Firefox, whose synthetic paste events carry no data (bugzilla 1654724): the event is built in the page's
 * own realm, and its data is put on it as a property of its own. `html` is for editors that prefer markup.
 */
export function pasteWaived(element: HTMLElement, text: string, html?: string): void {
  const page = (window as Xray).wrappedJSObject as Waived;
  const clone = (globalThis as { cloneInto?: <T>(value: T, into: object) => T }).cloneInto;
  if (!clone) return;
  const data = new page.DataTransfer();
  data.setData('text/plain', text);
  if (html !== undefined) data.setData('text/html', html);
  const event = new page.ClipboardEvent(
    'paste',
    clone({ bubbles: true, cancelable: true, composed: true }, page),
  );
  const description = clone({ value: null }, page) as { value: unknown };
  description.value = data;
  page.Object.defineProperty(event, 'clipboardData', description);
  ((element as Xray).wrappedJSObject as HTMLElement).dispatchEvent(event);
}

/** The browser's own insertion, which keeps its undo. Deprecated, and there is nothing else that does it. */
export function insertText(element: HTMLElement, text: string): void {
  element.ownerDocument.execCommand('insertText', false, text);
}
