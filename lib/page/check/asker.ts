import type { Timer } from '../teller';

export interface AskerOptions<Question, Answer> {
  ask: (question: Question) => Promise<Answer>;
  timer: Timer;
  onAnswer: (question: Question, answer: Answer) => void;
  /** Nobody answers, also after several tries. */
  onSilence: () => void;
}

/** How long typing rests before a question is asked, and how long one may wait at most; milliseconds. */
const REST = 120;
const LONGEST = 600;
const TRIES = 4;

/**
 * Asks the worker about the newest text, once typing rests. One question at a time; an answer to a text that has
 * changed since is dropped. A worker that died is asked again, a few times.
 */
export function createAsker<Question, Answer>({
  ask,
  timer,
  onAnswer,
  onSilence,
}: AskerOptions<Question, Answer>) {
  let newest: Question | undefined;
  let since: number | undefined;
  let cancel: (() => void) | undefined;
  let busy = false;
  let failures = 0;

  const wait = (milliseconds: number) => {
    cancel?.();
    cancel = timer.after(milliseconds, run);
  };
  function run() {
    cancel?.();
    cancel = undefined;
    const question = newest;
    if (question === undefined || busy) return;
    since = undefined;
    busy = true;
    ask(question).then(
      (answer) => {
        busy = false;
        failures = 0;
        if (newest !== question) return newest === undefined ? undefined : wait(0);
        newest = undefined;
        onAnswer(question, answer);
      },
      () => {
        busy = false;
        failures += 1;
        if (newest !== question) failures = 0;
        if (newest === undefined) return;
        if (failures < TRIES) wait(250 * 2 ** failures);
        else onSilence();
      },
    );
  }
  return {
    /** This is the text now. */
    about(question: Question) {
      newest = question;
      failures = 0;
      since ??= timer.now();
      wait(Math.max(0, Math.min(REST, since + LONGEST - timer.now())));
    },
    /** Asks at once what waits: the agent reaches for the button. */
    now() {
      if (cancel) run();
    },
    /** Nothing is asked any more; an answer under way is dropped. */
    drop() {
      cancel?.();
      cancel = undefined;
      newest = undefined;
      since = undefined;
    },
  };
}
