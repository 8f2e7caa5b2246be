import { KEPT, styleSheet } from '../marks';
import type { Box } from './rects';
import { checkStyle } from './style';

export interface Underline {
  box: Box;
  severity: string;
}

/**
 * Everything of the check that is drawn: `<earshot-check>` beside the page's body, all of it in a closed shadow root.
 * Positions are the window's; where the page moves its root element, ours are set right by `origin`.
 */
export function createOverlay(document: Document) {
  const host = document.createElement('earshot-check');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet(checkStyle)];
  const all = document.createElement('div');
  all.className = 'all';
  const lines: HTMLElement[] = [];
  root.append(all);
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation());

  return {
    host,
    root,
    all,
    /** Puts it into the page; a page that threw it out gets it back. */
    show(theme: 'light' | 'dark') {
      all.dataset.theme = theme;
      if (!host.isConnected) document.documentElement.append(host);
    },
    /** Where our own coordinates begin in the window: elsewhere than at 0, 0 when the page transforms its root. */
    origin(): { x: number; y: number } {
      if (!host.isConnected) return { x: 0, y: 0 };
      const { left, top } = host.getBoundingClientRect();
      return { x: left, y: top };
    },
    underline(wanted: readonly Underline[], { x, y }: { x: number; y: number }) {
      for (const [index, { box, severity }] of wanted.entries()) {
        let line = lines[index];
        if (!line) {
          line = document.createElement('div');
          line.className = 'under';
          lines.push(line);
          all.prepend(line);
        }
        line.hidden = false;
        line.dataset.severity = severity;
        line.style.left = `${box.left - x}px`;
        line.style.top = `${box.bottom - 2 - y}px`;
        line.style.width = `${box.right - box.left}px`;
      }
      for (const line of lines.slice(wanted.length)) line.hidden = true;
    },
    hide() {
      host.remove();
    },
  };
}
