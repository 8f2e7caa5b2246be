/** Longest run of ours at a time, in milliseconds: half a frame. */
const BUDGET = 8;

export interface Slices {
  /** Runs the task in a slice to come; tasks keep their order. */
  push(task: () => void): void;
  stop(): void;
}

type Idle = (run: (left: number) => void) => void;

/** Waits for a quiet moment, at most 150 ms. The argument is the time that is left, in milliseconds. */
const idle: Idle = (run) =>
  void requestIdleCallback((deadline) => run(deadline.didTimeout ? BUDGET : deadline.timeRemaining()), {
    timeout: 150,
  });

/** Does work in slices of at most 8 ms, between what the page itself does. Nothing more once `alive` says no. */
export function createSlices(
  schedule: Idle = idle,
  now: () => number = () => performance.now(),
  alive: () => boolean = () => true,
): Slices {
  let tasks: (() => void)[] = [];
  let at = 0;
  let waiting = false;
  let stopped = false;
  const wait = () => {
    waiting = true;
    schedule(run);
  };
  const run = (left: number) => {
    waiting = false;
    if (stopped || !alive()) return;
    const until = now() + Math.min(BUDGET, Math.max(2, left));
    while (at < tasks.length) {
      const task = tasks[at];
      at += 1;
      try {
        task?.();
      } catch (error) {
        console.debug('[earshot]', error);
      }
      if (now() >= until) break;
    }
    if (at >= tasks.length) {
      tasks = [];
      at = 0;
    } else wait();
  };
  return {
    push(task) {
      tasks.push(task);
      if (!waiting && !stopped) wait();
    },
    stop() {
      stopped = true;
      tasks = [];
    },
  };
}
