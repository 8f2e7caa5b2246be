import type { Finding } from '@/lib/domain/check';
import { need } from '../parts';
import { worstFirst } from './card';

/** The composer as it stands in this moment. */
export interface Mendable {
  element: HTMLElement;
  text: string;
  /** The text that the findings were made of is this one. */
  fresh: boolean;
  findings: readonly Finding[];
}

export interface MenderOptions {
  now: () => Mendable | undefined;
  /** Asks at once about the text that stands there. */
  hurry: () => void;
  /** There is something to look at, and nothing that can be done for the agent. */
  onNothing: () => void;
  onDone: (taken: boolean) => void;
}

/** Writes the fixes that the agent presses, one at a time, for the words as they stand. */
export function createMender({ now, hurry, onNothing, onDone }: MenderOptions) {
  /** The key was pressed before this text had its answer. */
  let waits = false;

  async function fix(finding: Finding) {
    const about = now();
    if (!about || !finding.fix) return;
    const { start, end, text: by } = finding.fix;
    const writers = await need('writers').catch(() => undefined);
    onDone((await writers?.replace(about.element, { text: about.text, start, end, by })) === true);
  }
  /** Takes the fix of the worst finding that has one; where the words have no answer yet, once it is there. */
  function first() {
    const about = now();
    waits = about?.fresh === false;
    if (!about || waits) return hurry();
    const worst = worstFirst(about.findings).find((one) => one.fix);
    if (worst) void fix(worst);
    else if (about.findings.length) onNothing();
  }
  return {
    fix: (finding: Finding) => void fix(finding),
    first,
    answered() {
      if (waits) first();
    },
    /** The words have changed, or nobody answers: what was wanted of them is void. */
    drop() {
      waits = false;
    },
  };
}
