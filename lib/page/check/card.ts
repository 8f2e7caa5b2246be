import type { Finding } from '@/lib/domain/check';
import { t } from '@/lib/platform/text';
import { createMake } from './make';
import type { SheetContent } from './sheet';
import { beside, createCountdown, sheetOf } from './sheet';

/** `held`: a press was stopped; `released`: a reason was given; `cooled`: the pause is over. */
export type CardMode = 'closed' | 'list' | 'held' | 'released' | 'cooled';
export interface CardContent extends SheetContent {
  mode: CardMode;
  /** One sentence above the list, such as that a change did not work. */
  note?: string | undefined;
}
export const NO_CARD: CardContent = {
  mode: 'closed',
  text: '',
  findings: [],
  blocked: false,
  heated: [],
  why: [],
};
const MEND_KEY = 'Alt+Shift+M';
export interface CardOptions {
  document: Document;
  onFix: (finding: Finding) => void;
  onAnyway: (reason: string) => void;
  onClose: () => void;
}

/** As the card shows them: what blocks, what reads as heat, the others. */
export function worstFirst(findings: readonly Finding[], heated: readonly Finding[] = []): Finding[] {
  const weight = (one: Finding) => (one.severity === 'block' ? 2 : Number(isHot(one, heated)));
  return [...findings].sort((a, b) => weight(b) - weight(a));
}
const isHot = (finding: Finding, heated: readonly Finding[]): boolean =>
  heated.some(({ rule, start }) => rule === finding.rule && start === finding.start);

/** The findings with their reasons and fixes; when a press was held, also the reply as quoted and the way on. */
export function createCard({ document, onFix, onAnyway, onClose }: CardOptions) {
  const make = createMake(document);
  const { node, button } = make;
  const countdown = createCountdown(make);
  const box = document.createElement('div');
  box.className = 'card';
  box.setAttribute('role', 'dialog');
  box.tabIndex = -1;
  box.hidden = true;
  let drawn = '';

  function item(finding: Finding, { text, heated }: CardContent, first: boolean): HTMLElement {
    const line = node('li', finding.severity);
    const words = finding.start === undefined ? '' : text.slice(finding.start, finding.end);
    const hot = isHot(finding, heated);
    const what = finding.severity === 'block' ? 'checkBlock' : hot ? 'checkHot' : 'checkWarn';
    line.append(node('p', 'what', `${t(what)}: ${finding.message}`));
    if (words.trim())
      line.append(node('p', '', node('q', '', words.length > 120 ? `${words.slice(0, 119)}…` : words)));
    if (finding.why) line.append(node('p', 'why', finding.why));
    if (finding.scope) line.append(node('p', 'why', finding.scope));
    if (finding.twin) line.append(node('p', 'why', t('checkTwin', finding.twin.slice(0, 200))));
    if (finding.fix) {
      const fix = button(finding.fix.label, () => onFix(finding));
      if (first) fix.setAttribute('aria-keyshortcuts', MEND_KEY);
      if (first) fix.title = t('checkMendKey', MEND_KEY);
      line.append(fix);
    }
    return line;
  }

  function list(content: CardContent): HTMLElement {
    const order = worstFirst(content.findings, content.heated);
    const first = order.find(({ fix }) => fix);
    return node('ul', '', ...order.slice(0, 30).map((one) => item(one, content, one === first)));
  }

  function held(content: CardContent): Node[] {
    const input = document.createElement('input');
    input.type = 'text';
    input.maxLength = 500;
    input.id = 'reason';
    const label = node('label', '', t('checkReason')) as HTMLLabelElement;
    label.htmlFor = input.id;
    const missing = node('p', 'hint');
    missing.setAttribute('role', 'alert');
    const anyway = button(t('checkAnyway'), () => {
      const reason = input.value.trim();
      missing.textContent = reason ? '' : t('checkReasonMissing');
      if (reason) onAnyway(reason);
      else input.focus();
    });
    return [
      ...sheetOf(make, content, list(content)),
      node(
        'div',
        'foot',
        ...(content.heated.length ? [countdown.line(content.blocked)] : []),
        label,
        input,
        missing,
        node('div', 'row', button(t('checkBack'), onClose), anyway),
      ),
    ];
  }

  const told = (key: 'checkCooled' | 'checkReleased'): HTMLElement => {
    const text = node('p', '', t(key));
    text.setAttribute('role', 'status');
    return text;
  };
  const titleOf = (content: CardContent): string => {
    if (content.mode === 'released') return t('checkReleasedTitle');
    if (content.mode === 'cooled') return t('checkCooledTitle');
    if (content.mode === 'list') return t('checkTitle');
    return t(content.blocked ? 'checkHeldTitle' : 'checkHeatTitle');
  };
  return {
    box,
    /** Draws what is new; what the agent has typed as a reason stays. `left`: seconds of the pause. */
    draw(content: CardContent, left = 0) {
      countdown.show(left);
      const now = JSON.stringify(content);
      if (now === drawn) return;
      drawn = now;
      const { mode, note } = content;
      box.hidden = mode === 'closed';
      box.dataset.mode = mode;
      if (mode === 'closed') return box.replaceChildren();
      const root = box.getRootNode() as ShadowRoot;
      const reason = box.querySelector('input')?.value ?? '';
      const active = box.contains(root.activeElement);
      const typing = root.activeElement?.tagName === 'INPUT';
      const title = titleOf(content);
      box.setAttribute('aria-label', title);
      const said = note ? node('p', 'hint', note) : undefined;
      said?.setAttribute('role', 'alert');
      box.replaceChildren(node('h2', '', title), ...(said ? [said] : []));
      if (mode === 'held') box.append(...held(content));
      else if (mode === 'list')
        box.append(list(content), node('div', 'row', button(t('checkClose'), onClose)));
      else if (mode === 'cooled')
        box.append(
          told('checkCooled'),
          beside(make, content, list(content)),
          node('div', 'row', button(t('checkBack'), onClose)),
        );
      else box.append(told('checkReleased'));
      const input = box.querySelector('input');
      if (input) input.value = reason;
      // What is said above the field stays to be read.
      const next = mode === 'cooled' ? box.querySelector<HTMLElement>('.row button') : undefined;
      if (active) (next ?? (typing && input ? input : box)).focus({ preventScroll: true });
    },
    focus() {
      const first =
        box.querySelector<HTMLElement>('input') ?? box.querySelector<HTMLElement>('button') ?? box;
      first.focus({ preventScroll: true });
    },
  };
}
