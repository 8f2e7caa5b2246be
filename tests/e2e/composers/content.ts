import './writers';

/** Firefox: the writers as a content script, asked by a page of the same extension (tests/support/composer-bench.ts). */
interface Call {
  name: string;
  args: unknown[];
}
type Listener = (call: Call) => Promise<unknown>;
const { browser } = globalThis as unknown as {
  browser: { runtime: { onMessage: { addListener(listener: Listener): void } } };
};
browser.runtime.onMessage.addListener(async ({ name, args }) =>
  (Reflect.get(globalThis, name) as (...all: unknown[]) => unknown)(...args),
);
