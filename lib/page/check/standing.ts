import type { Finding } from '@/lib/domain/check';
import type { DraftCheck } from '@/lib/messaging/protocol';
import type { Timer } from '../teller';
import { createHold } from './hold';
import { shifted } from './shift';

/** What stands between a press and the site: findings that block, and words written in heat. */
export interface Standing {
  blocks: Finding[];
  heated: Finding[];
}
export const stands = ({ blocks, heated }: Standing): boolean => blocks.length + heated.length > 0;

/** What a reason is kept under when it ended a cooling-off. */
const COOLING = 'cooling-off';
/** The rules that a reason for this is given against. */
export const rulesOf = ({ blocks, heated }: Standing): string[] => [
  ...blocks.map(({ rule }) => rule),
  ...(heated.length ? [COOLING] : []),
];

export interface StandingOptions {
  timer: Timer;
  /** A second of the pause has passed. */
  onTick: () => void;
  /** The pause is over. */
  onOver: () => void;
}

/** Holds a press for what is known of the words that stand there, and counts a cooling-off down. It never presses. */
export function createStanding({ timer, onTick, onOver }: StandingOptions) {
  const blocks = createHold();
  const heats = createHold(() => true);
  let until: number | undefined;
  let cancel: (() => void) | undefined;

  /** Whole seconds that are left; 0 when no pause runs. */
  const left = (): number =>
    until === undefined ? 0 : Math.max(0, Math.ceil((until - timer.now()) / 1_000));
  function next() {
    const rest = (until ?? 0) - timer.now();
    cancel = timer.after(rest % 1_000 || 1_000, () => {
      if (left() > 0) {
        next();
        return onTick();
      }
      stop();
      onOver();
    });
  }
  function stop() {
    cancel?.();
    cancel = undefined;
    until = undefined;
  }
  return {
    left,
    stop,
    /** `checked`: the text that the check was made of, `text`: the one that stands there now. */
    against(check: DraftCheck | undefined, checked: string, text: string): Standing {
      const now = (findings: readonly Finding[] | undefined) => shifted(findings ?? [], checked, text);
      return {
        blocks: check?.hold ? blocks.against(text, now(check.findings)) : [],
        heated: heats.against(text, now(check?.cooling?.heated)),
      };
    },
    /** The pause begins, unless one runs already. */
    cool(seconds: number) {
      if (until !== undefined) return;
      until = timer.now() + seconds * 1_000;
      next();
    },
    /** These may go out with the same words: a reason was given, or the pause is over. */
    waive(text: string, standing: Partial<Standing>) {
      blocks.waive(text, standing.blocks ?? []);
      heats.waive(text, standing.heated ?? []);
      if (standing.heated?.length) stop();
    },
    /** The text is gone: the next one begins anew. */
    forget() {
      stop();
      blocks.forget();
      heats.forget();
    },
  };
}
