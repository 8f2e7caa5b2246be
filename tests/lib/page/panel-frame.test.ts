// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelPlace } from '@/lib/domain/settings';
import { createPanelFrame } from '@/lib/page/panel-frame';
import { attachShadow, trusted } from './support';

let root: ShadowRoot | undefined;
const onPlace = vi.fn<(place: PanelPlace) => void>();

beforeEach(() => {
  // happy-dom loads no frames; it shall not say so each time.
  Object.assign(Reflect.get(window, 'happyDOM').settings, { handleDisabledFileLoadingAsSuccess: true });
  root = undefined;
  document.querySelector('earshot-panel')?.remove();
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    return (root = attachShadow.call(this, init));
  });
});

const build = (place: Partial<PanelPlace> = {}) =>
  createPanelFrame({
    document,
    address: 'about:blank',
    place: { open: false, collapsed: false, width: 380, ...place },
    theme: () => 'dark',
    onPlace,
  });
const host = () => document.querySelector<HTMLElement>('earshot-panel');
const grip = () => root!.querySelector<HTMLElement>('[role="separator"]')!;
const key = (name: string) =>
  grip().dispatchEvent(trusted(new KeyboardEvent('keydown', { key: name, cancelable: true })));

describe('the docked panel', () => {
  it('is not in the page until something asks for it, and then hidden', () => {
    const frame = build();
    expect(host()).toBeNull();
    frame.prepare();
    expect(host()!.hidden).toBe(true);
    expect(host()!.shadowRoot).toBeNull();
    expect(onPlace).not.toHaveBeenCalled();
  });

  it('opens with the focus in its frame, and closes', () => {
    const frame = build();
    frame.open();
    expect(host()!.hidden).toBe(false);
    expect(frame.isOpen()).toBe(true);
    expect(onPlace).toHaveBeenLastCalledWith({ open: true, collapsed: false, width: 380 });
    frame.close();
    expect(host()!.hidden).toBe(true);
  });

  it('is opened again where it was left', () => {
    build({ open: true, width: 500 });
    expect(host()!.style.getPropertyValue('--width')).toBe('500px');
    expect(root!.querySelector<HTMLElement>('.dock')!.dataset['theme']).toBe('dark');
  });

  it('is resized with the keyboard, within bounds', () => {
    build({ open: true });
    expect(grip().getAttribute('aria-label')).toBe('Width of the Earshot panel');
    key('ArrowLeft');
    expect(grip().getAttribute('aria-valuenow')).toBe('404');
    key('ArrowRight');
    key('Home');
    expect(onPlace).toHaveBeenLastCalledWith({ open: true, collapsed: false, width: 280 });
    key('x');
    expect(grip().getAttribute('aria-valuenow')).toBe('280');
  });

  it('collapses to a tab for a real click only', () => {
    build({ open: true });
    const tab = root!.querySelector('button')!;
    tab.dispatchEvent(new MouseEvent('click'));
    expect(tab.getAttribute('aria-expanded')).toBe('true');
    tab.dispatchEvent(trusted(new MouseEvent('click')));
    expect(tab.getAttribute('aria-expanded')).toBe('false');
    expect(tab.getAttribute('aria-label')).toBe('Open Earshot');
    expect(onPlace).toHaveBeenLastCalledWith({ open: true, collapsed: true, width: 380 });
  });

  it('comes back when the page threw it out', () => {
    const frame = build({ open: true });
    host()!.remove();
    frame.open();
    expect(host()).not.toBeNull();
    frame.stop();
    expect(host()).toBeNull();
  });
});
