import type { Post } from '@/lib/domain/post';
import type { Composer, SiteAdapter } from '@/lib/sites/contract';
import type { Slices } from '@/lib/page/slices';
import type { Timer } from '@/lib/page/teller';

/** A site as small as can be: `<p id author>` is a post, a `textarea` answers the post named in its `for`. */
export function tinySite(overrides: Partial<SiteAdapter> = {}): SiteAdapter {
  const composerOf = (element: Element): Composer | undefined => {
    const zone = element.closest('form');
    const field = zone?.querySelector<HTMLTextAreaElement>('textarea');
    if (!zone || !field) return undefined;
    return {
      element: field,
      channel: 'public',
      sendsOn: 'enter',
      zone,
      sendButton: () => zone.querySelector('button'),
      target: field.dataset['for'],
    };
  };
  return {
    info: { id: 'x', name: 'X', matches: [], atInstall: true },
    selectors: { version: '1' },
    matches: () => true,
    surface: () => 'timeline',
    postSelector: 'p[id]',
    readPost: (element) =>
      element.textContent
        ? ({
            site: 'x',
            id: element.id,
            surface: 'timeline',
            author: { name: 'A', handle: (element as HTMLElement).dataset['by'] ?? 'a' },
            text: element.textContent,
            ...((element as HTMLElement).dataset['own'] ? { own: true } : {}),
          } satisfies Post)
        : undefined,
    markAnchor: (element) => ({ parent: element }),
    findComposer: () => undefined,
    composerOf,
    viewer: () => 'us',
    theme: () => 'light',
    holdsPosts: () => true,
    ...overrides,
  };
}

/** Slices that run when the test says so. */
export function heldSlices(): Slices & { run(): void } {
  let tasks: (() => void)[] = [];
  return {
    push: (task) => void tasks.push(task),
    stop: () => (tasks = []),
    run() {
      while (tasks.length) tasks.shift()!();
    },
  };
}

/** A clock that stands still until the test moves it. */
export function heldTimer(): Timer & { pass(milliseconds: number): void } {
  let now = 1_000_000;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, run) {
      const item = { at: now + milliseconds, run };
      waiting.push(item);
      return () => (waiting = waiting.filter((one) => one !== item));
    },
    pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        const next = waiting.filter((one) => one.at <= until).sort((one, two) => one.at - two.at)[0];
        if (!next) break;
        waiting = waiting.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = until;
    },
  };
}

/** Resolves once the page's mutation observers have been told. */
export const mutated = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Attach = (this: Element, init: ShadowRootInit) => ShadowRoot;
/** The real attachShadow: a test keeps what it gives, for a closed root is reached no other way. */
export const attachShadow = (
  globalThis.Element ? Reflect.get(Element.prototype, 'attachShadow') : undefined
) as Attach;

/** An event that counts as the person's own. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
