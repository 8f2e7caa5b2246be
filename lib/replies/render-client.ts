import type { ReplyFields } from './fields';
import type { RenderResult } from './render';
import { renderReply } from './render';

export interface RenderRequest {
  id: number;
  template: string;
  fields: ReplyFields;
}
interface RenderAnswer {
  id: number;
  result: RenderResult;
}
export interface Renderer {
  render(template: string, fields: ReplyFields): Promise<RenderResult>;
  dispose(): void;
}

/** The part of Worker that is used, so that tests can stand in for it. */
export interface RenderWorker extends EventTarget {
  postMessage(request: RenderRequest): void;
  terminate(): void;
}

/** Milliseconds one wording may take once the worker runs; starting the worker is not counted. */
const DEADLINE = 250;
const START_DEADLINE = 5_000;
const TOO_LONG: RenderResult = { ok: false, message: 'The wording takes too long to fill in.' };
const BROKEN: RenderResult = { ok: false, message: 'The wording could not be filled in.' };

function startWorker(): RenderWorker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  return new Worker(new URL('./liquid-worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Renders wordings one after the other in a Web Worker with a deadline for each; a wording that exceeds it is given up
 * and the worker is started afresh for the rest. They are sent together, so that none waits for the way back of another.
 * Without workers (Node, tests) it renders directly under Liquid's own limits.
 */
export function createRenderer(start: () => RenderWorker | undefined = startWorker): Renderer {
  type Job = RenderRequest & { settle: (result: RenderResult) => void };
  let worker: RenderWorker | undefined;
  let warm = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextId = 1;
  let disposed = false;
  /** Sent and not answered; the worker is at work on the first. */
  const waiting: Job[] = [];

  const watch = () => {
    clearTimeout(timer);
    if (waiting.length) timer = setTimeout(() => giveUp(TOO_LONG), warm ? DEADLINE : START_DEADLINE);
  };
  const giveUp = (result: RenderResult) => {
    worker?.terminate();
    worker = undefined;
    warm = false;
    waiting.shift()?.settle(result);
    if (waiting.length) worker = open();
    if (worker) for (const job of waiting) worker.postMessage(requestOf(job));
    else for (const job of waiting.splice(0)) job.settle(renderReply(job.template, job.fields));
    watch();
  };
  const open = (): RenderWorker | undefined => {
    const opened = start();
    if (!opened) return undefined;
    opened.addEventListener('message', (event) => {
      if (!(event instanceof MessageEvent) || opened !== worker) return;
      const { id, result }: RenderAnswer = event.data;
      warm = true;
      if (id === waiting[0]?.id) waiting.shift()?.settle(result);
      watch();
    });
    opened.addEventListener('error', () => {
      if (opened === worker) giveUp(BROKEN);
    });
    return opened;
  };
  return {
    render: (template, fields) =>
      new Promise((settle) => {
        if (disposed) return settle(BROKEN);
        worker ??= open();
        if (!worker) return settle(renderReply(template, fields));
        const job = { id: nextId++, template, fields, settle };
        waiting.push(job);
        worker.postMessage(requestOf(job));
        if (waiting.length === 1) watch();
      }),
    dispose() {
      disposed = true;
      clearTimeout(timer);
      worker?.terminate();
      for (const job of waiting.splice(0)) job.settle(BROKEN);
    },
  };
}

const requestOf = ({ id, template, fields }: RenderRequest): RenderRequest => ({ id, template, fields });
