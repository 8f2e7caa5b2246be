/**
 * What stands for `wxt/browser` in a content script (wxt.config.ts puts it there). The polyfill is a fifth of what a
 * page may load, and a page needs one thing of it: in Chromium before 148 a listener cannot answer with a promise.
 */
type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: chrome.runtime.MessageSender) => unknown;
type Native = (message: unknown, sender: chrome.runtime.MessageSender, respond: Respond) => boolean;

const api = (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
const natives = new Map<Listener, Native>();

const onMessage = {
  addListener(listener: Listener): void {
    const native: Native = (message, sender, respond) => {
      const answer = listener(message, sender);
      if (!(answer instanceof Promise)) return false;
      // A listener that fails answers nothing: the sender's own error says that nobody answered.
      answer.then(respond, () => respond(undefined));
      return true;
    };
    natives.set(listener, native);
    api.runtime.onMessage.addListener(native);
  },
  removeListener(listener: Listener): void {
    const native = natives.get(listener);
    if (native) api.runtime.onMessage.removeListener(native);
    natives.delete(listener);
  },
};

export const browser = {
  i18n: api.i18n,
  runtime: {
    /** Undefined once the extension was updated or removed under this page. */
    get id(): string | undefined {
      return api.runtime?.id;
    },
    getURL: (path: string): string => api.runtime.getURL(path),
    sendMessage: (message: unknown): Promise<unknown> => api.runtime.sendMessage(message),
    onMessage,
  },
};
