import type { Finding } from '@/lib/domain/check';
import { t } from '@/lib/platform/text';
import type { Make } from './make';

export interface SheetContent {
  text: string;
  findings: readonly Finding[];
  /** Some of them hold the press until they are changed or a reason is given. */
  blocked: boolean;
  /** Those that were written in heat. */
  heated: readonly Finding[];
  /** Why the thread counts as hot. */
  why: readonly string[];
  /** Whom the reply will be seen to come from. */
  by?: string | undefined;
}

/** Longest reply that is shown as quoted, in UTF-16 units. */
const SHOWN = 2_000;

/** The reply with the words that the findings speak of marked in it. */
function marked({ node }: Make, text: string, findings: readonly Finding[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  const placed = findings
    .flatMap(({ start, end, severity }) =>
      start === undefined || end === undefined ? [] : [{ start, end, severity }],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, severity } of placed) {
    if (start < at || start >= text.length) continue;
    const mark = node('mark', severity, text.slice(start, end));
    mark.removeAttribute('dir');
    pieces.push(text.slice(at, start), mark);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}

/** The reply as it will look when somebody quotes it, beside what there is to say about it. */
export function beside(make: Make, { text, findings, by }: SheetContent, said: HTMLElement): HTMLElement {
  const { node } = make;
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  const quote = node(
    'blockquote',
    '',
    ...(by ? [node('p', 'by', `@${by}`)] : []),
    node('p', 'words', ...marked(make, shown, findings)),
  );
  return node(
    'div',
    'beside',
    node('section', '', node('p', 'hint', t('checkQuoted')), quote),
    node('section', '', said),
  );
}

/** Why the press was held, and what was held. */
export function sheetOf(make: Make, content: SheetContent, said: HTMLElement): Node[] {
  return [
    ...(content.blocked ? [make.node('p', '', t('checkHeld'))] : []),
    ...(content.heated.length
      ? [make.node('p', '', t(content.blocked ? 'checkHeatToo' : 'checkHeat', content.why.join(', ')))]
      : []),
    beside(make, content, said),
  ];
}

/** How the time that is left is said at once and how it is written: 75 → 1:15. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Seconds at which the time that is left is said aloud; in between it is only written. */
const SAID = new Set([60, 30, 10]);

/** The time that is left: written every second, said now and then. */
export function createCountdown({ node }: Make) {
  const time = node('strong', 'time');
  time.setAttribute('role', 'timer');
  const said = node('span', 'unseen');
  said.setAttribute('role', 'status');
  const before = node('span', '');
  const line = node('p', 'countdown', before, ' ', time, said);
  let last = -1;
  return {
    /** `blocked`: the end of the pause alone lets nothing go out. */
    line(blocked: boolean): HTMLElement {
      before.textContent = t(blocked ? 'checkTimeBlocked' : 'checkTime');
      return line;
    },
    show(seconds: number) {
      if (seconds === last) return;
      last = seconds;
      line.hidden = seconds === 0;
      time.textContent = clock(seconds);
      if (SAID.has(seconds)) said.textContent = t('checkTimeSaid', seconds);
    },
  };
}
