import type { Finding } from '@/lib/domain/check';
import { t } from '@/lib/platform/text';
import type { Composer } from '@/lib/sites/contract';
import type { EditorMap } from '../composers/map';
import type { CheckedPage } from '../shelf';
import type { CardContent, CardOptions } from './card';
import { createCard, NO_CARD } from './card';
import { createMirror, isField } from './mirror';
import type { Underline } from './overlay';
import { createOverlay } from './overlay';
import { clock } from './sheet';
import type { Box } from './rects';
import { boxesOf, clippersOf, visibleBox, within } from './rects';

export interface Picture {
  composer: Composer;
  map: EditorMap;
  findings: readonly Finding[];
  /** The words have changed since, and their answer is on its way. */
  busy: boolean;
  card: CardContent;
  /** Seconds of a pause that are left. */
  left: number;
}

/** The key that opens the findings, as it is said and as it is marked. */
const KEY = 'Alt+Shift+F';
const GAP = 8;

/** Draws the underlines, the count and the card. Reads everything that it needs of the page first, then writes. */
export function createPainter(
  page: CheckedPage,
  options: Omit<CardOptions, 'document'> & { onOpen: () => void },
) {
  const { document, adapter } = page;
  const overlay = createOverlay(document);
  const card = createCard({ document, ...options });
  const mirror = createMirror(document, overlay.root);
  const range = document.createRange();
  const count = document.createElement('button');
  count.type = 'button';
  count.className = 'count';
  count.setAttribute('aria-keyshortcuts', KEY);
  count.setAttribute('aria-haspopup', 'dialog');
  // A press on it leaves the focus in the editor, and the editor open.
  count.addEventListener('mousedown', (event) => event.preventDefault());
  count.addEventListener('click', (event) => {
    if (event.isTrusted) options.onOpen();
  });
  overlay.all.append(count, card.box);
  let clippers: Element[] = [];
  let theme: 'light' | 'dark' = 'light';

  /** Something else of the page's lies over the editor, such as a dialog that has opened. */
  function covered(element: Element, box: Box): boolean {
    const root = element.getRootNode() as Document | ShadowRoot;
    const y = (box.top + box.bottom) / 2;
    return [0.25, 0.5, 0.75].every((part) => {
      const hit = root.elementFromPoint(box.left + (box.right - box.left) * part, y);
      return hit !== null && hit !== overlay.host && !element.contains(hit) && !hit.contains(element);
    });
  }

  /** What was held is shown in the middle of the window, wide enough for two columns where there is room. */
  function centre(x: number, y: number) {
    const { innerWidth, innerHeight } = document.defaultView!;
    const { style } = card.box;
    const width = Math.min(680, innerWidth - 2 * GAP);
    card.box.dir = getComputedStyle(document.documentElement).direction;
    style.width = `${width}px`;
    style.left = `${(innerWidth - width) / 2 - x}px`;
    style.maxHeight = `${innerHeight - 2 * GAP}px`;
    style.top = `${innerHeight / 2 - y}px`;
    style.translate = '0 -50%';
  }

  function place(composer: Composer, box: Box, x: number, y: number) {
    const view = document.defaultView!;
    const width = Math.min(360, view.innerWidth - 2 * GAP);
    const send = composer.sendButton()?.getBoundingClientRect();
    const below = Math.max(box.bottom, send?.bottom ?? 0) + GAP;
    const above = box.top - 2 * GAP - 10;
    const down = view.innerHeight - below - GAP;
    const up = above >= 180 && above >= down;
    const { style } = card.box;
    const left = Math.max(GAP, Math.min(box.left, view.innerWidth - width - GAP));
    style.width = `${width}px`;
    style.left = `${left - x}px`;
    style.maxHeight = `${Math.max(180, Math.min(420, up ? above - GAP : down))}px`;
    style.top = `${(up ? above : Math.min(below, view.innerHeight - 180 - GAP)) - y}px`;
    style.translate = up ? '0 -100%' : 'none';
  }

  function drawCount(
    { findings, left, busy }: Picture,
    box: Box | undefined,
    rtl: boolean,
    { x, y }: { x: number; y: number },
  ) {
    count.hidden = findings.length === 0 || !box;
    if (!box || count.hidden) return;
    const worst = findings.some(({ severity }) => severity === 'block') ? 'block' : 'warn';
    const many = findings.length === 1 ? t('checkOne') : t('checkMany', findings.length);
    const said = left ? 'checkCountHeat' : worst === 'block' ? 'checkCountBlock' : 'checkCount';
    const label = t(said, many, KEY);
    const shown = left ? `${findings.length} · ${clock(left)}` : String(findings.length);
    if (count.textContent !== shown) count.textContent = shown;
    if (count.ariaLabel !== label) count.ariaLabel = label;
    count.title = label;
    count.dataset.severity = worst;
    count.ariaBusy = String(busy);
    count.ariaExpanded = String(!card.box.hidden);
    count.style.left = `${(rtl ? box.left + GAP : box.right - GAP) - x}px`;
    count.style.top = `${Math.max(14, box.top) - y}px`;
    count.style.translate = rtl ? '0 -60%' : '-100% -60%';
  }

  return {
    follow(element: HTMLElement | undefined) {
      clippers = element ? clippersOf(element) : [];
      theme = adapter.theme(document);
      mirror.clear();
    },
    paint(picture: Picture) {
      const { composer, map, findings, card: content, left } = picture;
      if (findings.length === 0 && content.mode === 'closed') return this.clear();
      const { element } = composer;
      const view = document.defaultView!;
      if (!overlay.host.isConnected) overlay.show(theme);
      const { x, y } = overlay.origin();
      const box = visibleBox(clippers, view.innerWidth, view.innerHeight);
      const seen = box && !covered(element, box) ? box : undefined;
      const shown = isField(element) && seen ? mirror.map(element, x, y) : map;
      const lines: Underline[] = [];
      for (const { start, end, severity } of seen ? findings : []) {
        if (start === undefined || end === undefined) continue;
        for (const each of boxesOf(shown, start, end, range)) {
          const cut = within(each, seen!);
          if (cut && cut.bottom > each.bottom - 3) lines.push({ box: cut, severity });
        }
      }
      const rtl = getComputedStyle(element).direction === 'rtl';
      if (content.mode === 'held' || content.mode === 'cooled') centre(x, y);
      else if (content.mode !== 'closed')
        place(composer, seen ?? box ?? { left: GAP, top: GAP, right: 0, bottom: GAP }, x, y);
      overlay.underline(lines, { x, y });
      card.draw(content, left);
      drawCount(picture, seen, rtl, { x, y });
    },
    clear() {
      if (overlay.host.isConnected) overlay.hide();
      mirror.clear();
      card.draw(NO_CARD);
    },
    focusCard: () => card.focus(),
    /** The focus stands in our own card or on the count. */
    hasFocus: (): boolean => document.activeElement === overlay.host,
    isOurs: (target: Element): boolean => target === overlay.host || overlay.root.contains(target),
  };
}
