import type { PanelPlace } from '@/lib/domain/settings';
import { t } from '@/lib/platform/text';
import { KEPT, styleSheet } from './marks';
import { panelStyle } from './panel-style';

export interface PanelFrameOptions {
  document: Document;
  /** Address of the panel's page, as the browser gives it to this content script. */
  address: string;
  place: PanelPlace;
  theme: () => 'light' | 'dark';
  /** The agent moved, collapsed, opened or closed it: to be remembered. */
  onPlace: (place: PanelPlace) => void;
}

const MIN = 280;
const MAX = 900;
const STEP = 24;

/**
 * The docked panel: `<earshot-panel>` beside the page's body, everything in a closed shadow root. The frame is made at
 * a quiet moment, so that the first click finds it loaded. Nothing is ever posted to the frame or taken from it.
 */
export function createPanelFrame({ document, address, place, theme, onPlace }: PanelFrameOptions) {
  let state: PanelPlace = { ...place };
  let made: ReturnType<typeof build> | undefined;

  function build() {
    const host = document.createElement('earshot-panel');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [styleSheet(panelStyle)];
    const dock = document.createElement('div');
    dock.className = 'dock';
    const grip = document.createElement('div');
    grip.className = 'grip';
    grip.tabIndex = 0;
    grip.setAttribute('role', 'separator');
    grip.setAttribute('aria-orientation', 'vertical');
    grip.setAttribute('aria-label', t('pagePanelResize'));
    grip.setAttribute('aria-valuemin', String(MIN));
    grip.setAttribute('aria-valuemax', String(MAX));
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.className = 'tab';
    const frame = document.createElement('iframe');
    frame.title = t('pagePanelTitle');
    frame.src = address;
    frame.setAttribute('allow', 'clipboard-write');
    dock.append(tab, grip, frame);
    root.append(dock);
    for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation());
    tab.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      set({ collapsed: !state.collapsed });
      if (!state.collapsed) frame.focus();
    });
    grip.addEventListener('keydown', (event) => {
      if (!event.isTrusted) return;
      const wider = document.documentElement.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
      const widths: Record<string, number> = {
        ArrowLeft: state.width - STEP,
        ArrowRight: state.width - STEP,
        [wider]: state.width + STEP,
        Home: MIN,
        End: MAX,
      };
      const width = widths[event.key];
      if (width === undefined) return;
      event.preventDefault();
      set({ width });
    });
    grip.addEventListener('pointerdown', (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      event.preventDefault();
      grip.focus();
      const from = event.clientX;
      const width = state.width;
      const side = document.documentElement.dir === 'rtl' ? -1 : 1;
      grip.setPointerCapture(event.pointerId);
      dock.dataset.dragging = '';
      const drag = new AbortController();
      const move = (moved: PointerEvent) => {
        state = { ...state, width: clamp(width + side * (from - moved.clientX)) };
        show();
      };
      const end = () => {
        drag.abort();
        delete dock.dataset.dragging;
        onPlace(state);
      };
      const { signal } = drag;
      grip.addEventListener('pointermove', move, { signal });
      grip.addEventListener('pointerup', end, { signal });
      grip.addEventListener('pointercancel', end, { signal });
    });
    document.documentElement.append(host);
    return { host, dock, grip, tab, frame };
  }

  const clamp = (width: number): number =>
    Math.round(Math.min(MAX, Math.max(MIN, Math.min(width, (document.defaultView?.innerWidth ?? MAX) - 40))));

  function show() {
    if (!made) return;
    const { host, dock, grip, tab } = made;
    host.hidden = !state.open;
    host.style.setProperty('--width', `${state.width}px`);
    host.toggleAttribute('data-collapsed', state.collapsed);
    dock.toggleAttribute('data-collapsed', state.collapsed);
    dock.dataset.theme = theme();
    grip.setAttribute('aria-valuenow', String(state.width));
    grip.tabIndex = state.collapsed ? -1 : 0;
    tab.textContent = state.collapsed ? '‹' : '›';
    tab.setAttribute('aria-label', t(state.collapsed ? 'pagePanelExpand' : 'pagePanelCollapse'));
    tab.setAttribute('aria-expanded', String(!state.collapsed));
  }

  function set(change: Partial<PanelPlace>) {
    state = { ...state, ...change };
    if (change.width !== undefined) state.width = clamp(change.width);
    show();
    onPlace(state);
  }

  /** Makes the frame, hidden or not; a page that threw ours out gets it back. */
  function prepare() {
    if (made && !made.host.isConnected) made = undefined;
    if (!made) {
      made = build();
      show();
    }
    return made;
  }

  if (state.open) prepare();
  return {
    prepare(): void {
      prepare();
    },
    /** Where it was left, as the worker remembers it. */
    place(next: PanelPlace) {
      state = { ...next };
      if (state.open) prepare();
      show();
    },
    /** Opens it and gives it the focus. */
    open() {
      const { frame } = prepare();
      if (!state.open || state.collapsed) set({ open: true, collapsed: false });
      frame.focus();
    },
    close() {
      if (state.open) set({ open: false });
    },
    isOpen: (): boolean => state.open && !state.collapsed,
    refresh: show,
    stop() {
      made?.host.remove();
      made = undefined;
    },
  };
}
export type PanelFrame = ReturnType<typeof createPanelFrame>;
