import { KEPT, styleSheet } from '../marks';
import { pickStyle } from './style';

/** Everything that is drawn while a post is pointed at: `<earshot-capture>`, all of it in a closed shadow root. */
export function createLayer(document: Document) {
  const host = document.createElement('earshot-capture');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet(pickStyle)];
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.hidden = true;
  const bar = document.createElement('p');
  bar.className = 'bar';
  bar.tabIndex = -1;
  bar.setAttribute('role', 'status');
  bar.hidden = true;
  root.append(frame, bar);
  for (const type of [...KEPT, 'input', 'change', 'submit'])
    host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  return {
    root,
    is: (element: Node | null | undefined): boolean =>
      element === host || (element ? root.contains(element) : false),
    frame(element: Element) {
      const { left, top, width, height } = element.getBoundingClientRect();
      frame.hidden = false;
      Object.assign(frame.style, {
        left: `${left - 3}px`,
        top: `${top - 3}px`,
        width: `${width + 6}px`,
        height: `${height + 6}px`,
      });
    },
    /** What to do now, read out as well. Takes the focus, so that the keys reach this document. */
    say(text: string) {
      bar.textContent = text;
      bar.hidden = false;
      bar.focus({ preventScroll: true });
    },
    quiet() {
      bar.hidden = true;
    },
    remove: () => host.remove(),
  };
}
