import type { Finding } from '@/lib/domain/check';
import { t } from '@/lib/platform/text';

export type CardMode = 'closed' | 'list' | 'held' | 'released';
export interface CardContent {
  mode: CardMode;
  text: string;
  findings: readonly Finding[];
  /** One sentence above the list, such as that a change did not work. */
  note?: string | undefined;
}
export interface CardOptions {
  document: Document;
  onFix: (finding: Finding) => void;
  onAnyway: (reason: string) => void;
  onClose: () => void;
}

/** The findings with their reasons and fixes; when a press was held, also the reply as quoted and the way on. */
export function createCard({ document, onFix, onAnyway, onClose }: CardOptions) {
  const box = document.createElement('div');
  box.className = 'card';
  box.setAttribute('role', 'dialog');
  box.tabIndex = -1;
  box.hidden = true;
  let drawn = '';

  const make = (tag: string, className: string, ...inside: (string | Node)[]): HTMLElement => {
    const node = document.createElement(tag);
    if (className) node.className = className;
    node.dir = 'auto';
    node.append(...inside);
    return node;
  };
  /** Only the agent's own click or key counts. */
  const button = (label: string, run: () => void): HTMLButtonElement => {
    const node = document.createElement('button');
    node.type = 'button';
    node.textContent = label;
    node.addEventListener('click', (event) => {
      if (event.isTrusted) run();
    });
    return node;
  };

  function item(finding: Finding, text: string): HTMLElement {
    const node = make('li', finding.severity);
    const words = finding.start === undefined ? '' : text.slice(finding.start, finding.end);
    node.append(
      make(
        'p',
        'what',
        `${t(finding.severity === 'block' ? 'checkBlock' : 'checkWarn')}: ${finding.message}`,
      ),
    );
    if (words.trim())
      node.append(make('p', '', make('q', '', words.length > 120 ? `${words.slice(0, 119)}…` : words)));
    if (finding.why) node.append(make('p', 'why', finding.why));
    if (finding.twin) node.append(make('p', 'why', t('checkTwin', finding.twin.slice(0, 200))));
    if (finding.fix) node.append(button(finding.fix.label, () => onFix(finding)));
    return node;
  }

  function list({ findings, text }: CardContent): HTMLElement {
    const node = make('ul', '');
    const order = [...findings].sort(
      (a, b) => Number(b.severity === 'block') - Number(a.severity === 'block'),
    );
    node.append(...order.slice(0, 30).map((finding) => item(finding, text)));
    return node;
  }

  function held(content: CardContent): Node[] {
    const input = document.createElement('input');
    input.type = 'text';
    input.maxLength = 500;
    input.id = 'reason';
    const label = make('label', '', t('checkReason')) as HTMLLabelElement;
    label.htmlFor = input.id;
    const missing = make('p', 'hint');
    missing.setAttribute('role', 'alert');
    const anyway = button(t('checkAnyway'), () => {
      const reason = input.value.trim();
      missing.textContent = reason ? '' : t('checkReasonMissing');
      if (reason) onAnyway(reason);
      else input.focus();
    });
    return [
      make('p', '', t('checkHeld')),
      make('p', 'hint', t('checkQuoted')),
      make('blockquote', '', content.text.slice(0, 2_000)),
      list(content),
      label,
      input,
      missing,
      make('div', 'row', button(t('checkBack'), onClose), anyway),
    ];
  }

  const titles = { list: 'checkTitle', held: 'checkHeldTitle', released: 'checkReleasedTitle' } as const;
  return {
    box,
    /** Draws what is new; what the agent has typed as a reason stays. */
    draw(content: CardContent) {
      const now = JSON.stringify(content);
      if (now === drawn) return;
      drawn = now;
      const { mode, note } = content;
      box.hidden = mode === 'closed';
      if (mode === 'closed') return box.replaceChildren();
      const reason = box.querySelector('input')?.value ?? '';
      const active = box.contains((box.getRootNode() as ShadowRoot).activeElement);
      const typing = (box.getRootNode() as ShadowRoot).activeElement?.tagName === 'INPUT';
      box.setAttribute('aria-label', t(titles[mode]));
      const said = note ? make('p', 'hint', note) : undefined;
      said?.setAttribute('role', 'alert');
      box.replaceChildren(make('h2', '', t(titles[mode])), ...(said ? [said] : []));
      if (mode === 'held') box.append(...held(content));
      else if (mode === 'released') box.append(make('p', '', t('checkReleased')));
      else box.append(list(content), make('div', 'row', button(t('checkClose'), onClose)));
      const input = box.querySelector('input');
      if (input) input.value = reason;
      if (active) (typing && input ? input : box).focus();
    },
    focus() {
      (box.querySelector<HTMLElement>('input') ?? box.querySelector<HTMLElement>('button') ?? box).focus();
    },
  };
}
