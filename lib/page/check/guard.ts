import type { Composer, SiteAdapter } from '@/lib/sites/contract';
import { besideClick, sentByKey, targetOf } from '../send-press';

/** A list of names or tags is open below the editor: Enter picks from it. */
const picks = (element: Element): boolean =>
  element.getAttribute('aria-expanded') === 'true' || element.hasAttribute('aria-activedescendant');

/** The composer that this press would send, and nothing else: a button beside it that does something else is no press. */
export function pressOf(event: Event, adapter: SiteAdapter): Composer | undefined {
  if (event.type === 'keydown') {
    const composer = sentByKey(event as KeyboardEvent, adapter);
    return composer && !picks(composer.element) ? composer : undefined;
  }
  const composer = besideClick(event as MouseEvent, adapter);
  const button = composer?.sendButton();
  const target = targetOf(event);
  if (!composer || !button || !target || !button.contains(target)) return undefined;
  const off = button.matches(':disabled') || button.getAttribute('aria-disabled') === 'true';
  return off ? undefined : composer;
}

/** The press goes no further: neither the page nor the browser acts on it. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The composer that has the focus, also inside open shadow roots. */
export function composerAtFocus(document: Document, adapter: SiteAdapter): Composer | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ? adapter.composerOf(active) : undefined;
}

/** Alt+Shift+F opens the findings, Alt+Shift+M takes the first fix. */
export function shortcutOf(event: KeyboardEvent): 'open' | 'mend' | undefined {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return undefined;
  return event.code === 'KeyF' ? 'open' : event.code === 'KeyM' ? 'mend' : undefined;
}
