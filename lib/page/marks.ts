import type { MarkState } from '@/lib/domain/brief';
import type { SiteAdapter } from '@/lib/sites/contract';
import { markStyle, shapes } from './mark-style';
import { markSentence, markWords } from './mark-words';

export interface MarksOptions {
  document: Document;
  adapter: SiteAdapter;
  now: () => number;
  /** The agent opened the mark with a real click or key. */
  onOpen: (mention: string) => void;
}

interface Mark {
  mention: string;
  host: HTMLElement;
  button: HTMLButtonElement;
  shape: SVGPathElement;
  words: HTMLElement;
  drawn: string;
  /** Times the page dropped it; a page that fights it every time wins in the end. */
  attached: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const ATTACH_LIMIT = 100;
/** What the page must not hear of a mark: a click on it does not open the post. */
export const KEPT =
  'click auxclick dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress contextmenu mouseover mouseout pointerover pointerout focusin focusout dragstart wheel'.split(
    ' ',
  );

/**
 * One mark a post: `<earshot-mark>` as the last child of the adapter's anchor, everything else in a closed shadow root.
 * Never changes a node of the site's own.
 */
export function createMarks({ document, adapter, now, onOpen }: MarksOptions) {
  const marks = new Map<Element, Mark>();
  const states = new Map<string, MarkState>();
  let sheet: CSSStyleSheet | undefined;
  let theme = adapter.theme(document);

  function build(element: Element, mention: string, post: string): Mark {
    const host = document.createElement('earshot-mark');
    host.dataset.postId = post;
    const root = host.attachShadow({ mode: 'closed' });
    sheet ??= styleSheet(markStyle);
    root.adoptedStyleSheets = [sheet];
    const button = document.createElement('button');
    button.type = 'button';
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('viewBox', '0 0 10 10');
    drawing.setAttribute('aria-hidden', 'true');
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('fill', 'currentColor');
    shape.setAttribute('fill-rule', 'evenodd');
    drawing.append(shape);
    const words = document.createElement('span');
    button.append(drawing, words);
    root.append(button);
    const mark: Mark = { mention, host, button, shape, words, drawn: '', attached: 0 };
    button.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.isTrusted) onOpen(mark.mention);
    });
    for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation());
    marks.set(element, mark);
    return mark;
  }

  function attach(element: Element, mark: Mark) {
    const parent = adapter.markAnchor(element)?.parent;
    if (!parent) {
      mark.host.remove();
      return;
    }
    if (mark.host.parentNode === parent || mark.attached >= ATTACH_LIMIT) return;
    mark.attached += 1;
    parent.append(mark.host);
  }

  function draw(mark: Mark) {
    const state = states.get(mark.mention);
    if (!state) return;
    const { words, late } = markWords(state, now());
    const label = markSentence(state, now());
    const drawn = `${theme}|${state.priority}|${state.state}|${label}|${words}`;
    if (mark.drawn === drawn) return;
    mark.drawn = drawn;
    const { button } = mark;
    mark.shape.setAttribute('d', shapes[state.state === 'open' ? state.priority : state.state]);
    mark.words.textContent = words;
    button.setAttribute('aria-label', label);
    button.title = label;
    button.dataset.theme = theme;
    button.dataset.priority = state.state === 'open' ? state.priority : 'none';
    button.toggleAttribute('data-late', late);
    button.toggleAttribute('data-uncertain', state.uncertain === true);
    button.toggleAttribute('data-done', state.state === 'answered' || state.state === 'left');
  }

  function hide(element: Element) {
    marks.get(element)?.host.remove();
    marks.delete(element);
  }

  return {
    /** Shows the mention's mark on this post, once its state is known. */
    show(element: Element, mention: string, post: string) {
      if (!states.has(mention)) return;
      let mark = marks.get(element);
      if (mark && mark.mention !== mention) {
        hide(element);
        mark = undefined;
      }
      mark ??= build(element, mention, post);
      draw(mark);
      attach(element, mark);
    },
    hide,
    /** The post was re-rendered: puts a dropped mark back. */
    ensure(element: Element) {
      const mark = marks.get(element);
      if (mark) attach(element, mark);
    },
    /** Keeps what the worker says of a mention and redraws its marks. */
    update(state: MarkState) {
      states.delete(state.id);
      states.set(state.id, state);
      if (states.size > 5_000) states.delete(states.keys().next().value!);
      for (const mark of marks.values()) if (mark.mention === state.id) draw(mark);
    },
    knows: (mention: string): boolean => states.has(mention),
    /** Forgets what is known, as after a change of packs. */
    clear() {
      for (const element of marks.keys()) hide(element);
      states.clear();
    },
    /** Redraws what depends on the time and on the site's light and dark. */
    refresh() {
      theme = adapter.theme(document);
      for (const mark of marks.values()) draw(mark);
    },
    /** The mention whose mark has the focus. */
    focused(): string | undefined {
      for (const mark of marks.values()) if (mark.host === document.activeElement) return mark.mention;
      return undefined;
    },
    /** Gives the focus to the mention's first mark on the page. Says whether there was one. */
    focus(mention: string): boolean {
      for (const [element, mark] of marks)
        if (mark.mention === mention && element.isConnected && mark.host.isConnected) {
          mark.button.focus();
          return true;
        }
      return false;
    },
    stop() {
      for (const element of marks.keys()) hide(element);
    },
  };
}
export type Marks = ReturnType<typeof createMarks>;

/** A style sheet that no rule of the page's CSP reaches. */
export function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
