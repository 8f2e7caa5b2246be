import type { Proof } from '@/lib/domain/check';
import type { Reading } from './read';
import type { ProofAnswer, ProofRequest } from './wire';

/** The part of Worker that is used, so that tests can stand in for it. */
export interface ProofWorker extends EventTarget {
  postMessage(request: ProofRequest): void;
  terminate(): void;
}

export interface Proofreader {
  /**
   * What a proof-reader sees in a text. Undefined when it could not be read in time, or when another text was asked
   * for meanwhile: only the last one is of interest. Never rejects.
   */
  read(text: string, reading: Reading): Promise<Proof | undefined>;
  dispose(): void;
}

/** Milliseconds for one draft once the worker runs, and for the first, which loads the dictionary. */
const DEADLINE = 1_500;
const START_DEADLINE = 20_000;
/** After so many failures in a row nothing more is tried: a browser that cannot do it does not learn it. */
const PATIENCE = 3;

function startWorker(): ProofWorker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  return new Worker(new URL('./proofread-worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Proof-reads in a Web Worker that is started with the first text. One text is read at a time; of those that wait
 * only the newest is read. A worker that fails or hangs is ended, and the next text starts another.
 */
export function createProofreader(start: () => ProofWorker | undefined = startWorker): Proofreader {
  type Job = ProofRequest & { settle: (proof: Proof | undefined) => void };
  let worker: ProofWorker | undefined;
  /** Languages that the running worker has loaded. */
  let warm = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Job | undefined;
  let waiting: Job | undefined;
  let nextId = 1;
  let failures = 0;
  let disposed = false;

  const finish = (proof: Proof | undefined) => {
    clearTimeout(timer);
    const done = running;
    running = undefined;
    done?.settle(proof);
    const next = waiting;
    waiting = undefined;
    if (next) begin(next);
  };
  const fail = () => {
    worker?.terminate();
    worker = undefined;
    warm = new Set();
    failures++;
    finish(undefined);
  };
  const open = (): ProofWorker | undefined => {
    const opened = start();
    opened?.addEventListener('message', (event) => {
      if (!(event instanceof MessageEvent) || opened !== worker) return;
      const { id, proof }: ProofAnswer = event.data;
      if (id !== running?.id) return;
      if (!proof) return fail();
      failures = 0;
      warm.add(running.reading.language);
      finish(proof);
    });
    opened?.addEventListener('error', () => {
      if (opened === worker) fail();
    });
    return opened;
  };
  const begin = (job: Job) => {
    if (disposed || failures >= PATIENCE) return job.settle(undefined);
    worker ??= open();
    if (!worker) return job.settle(undefined);
    running = job;
    timer = setTimeout(fail, warm.has(job.reading.language) ? DEADLINE : START_DEADLINE);
    worker.postMessage({ id: job.id, text: job.text, reading: job.reading });
  };
  return {
    read: (text, reading) =>
      new Promise((settle) => {
        const job = { id: nextId++, text, reading, settle };
        if (!running) return begin(job);
        waiting?.settle(undefined);
        waiting = job;
      }),
    dispose() {
      disposed = true;
      worker?.terminate();
      worker = undefined;
      waiting?.settle(undefined);
      waiting = undefined;
      finish(undefined);
    },
  };
}
