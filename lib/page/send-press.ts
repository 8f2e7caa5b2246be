import type { Composer, SiteAdapter } from '@/lib/sites/contract';

/** The element an event began at, also inside an open shadow root. */
export function targetOf(event: Event): Element | undefined {
  const first = event.composedPath()[0];
  return first instanceof Element ? first : undefined;
}

/** The composer that this key would send, if it is a key that sends there. */
export function sentByKey(event: KeyboardEvent, adapter: SiteAdapter): Composer | undefined {
  if (!event.isTrusted || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
  const target = targetOf(event);
  const composer = target && adapter.composerOf(target);
  const modified = event.ctrlKey || event.metaKey;
  const sends = composer?.sendsOn === 'enter' ? !event.shiftKey && !event.altKey : modified;
  return sends ? composer : undefined;
}

/** The composer around a button that was clicked: the button may be the one that sends. */
export function besideClick(event: MouseEvent, adapter: SiteAdapter): Composer | undefined {
  const target = event.isTrusted ? targetOf(event) : undefined;
  if (!target?.closest('button, [role="button"], input[type="submit"]')) return;
  const composer = adapter.composerOf(target);
  return composer?.element.contains(target) ? undefined : composer;
}
