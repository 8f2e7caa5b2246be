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
 * Renders wordings one after the other in a Web Worker with a deadline; a wording that exceeds it is given up and the
 * worker is started afresh for the next. Without workers (Node, tests) it renders directly under Liquid's own limits.
 */
export function createRenderer(start: () => RenderWorker | undefined = startWorker): Renderer {
  type Job = RenderRequest & { settle: (result: RenderResult) => void };
  let worker: RenderWorker | undefined;
  let warm = false;
  let current: Job | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextId = 1;
  let disposed = false;
  const waiting: Job[] = [];

  const finish = (result: RenderResult, broken: boolean) => {
    clearTimeout(timer);
    if (broken) {
      worker?.terminate();
      worker = undefined;
      warm = false;
    }
    const job = current;
    current = undefined;
    job?.settle(result);
    next();
  };
  const open = (): RenderWorker | undefined => {
    const opened = start();
    if (!opened) return undefined;
    opened.addEventListener('message', (event) => {
      if (!(event instanceof MessageEvent) || opened !== worker) return;
      const { id, result }: RenderAnswer = event.data;
      warm = true;
      if (id === current?.id) finish(result, false);
    });
    opened.addEventListener('error', () => {
      if (opened === worker) finish(BROKEN, true);
    });
    return opened;
  };
  const next = () => {
    if (current || disposed) return;
    current = waiting.shift();
    if (!current) return;
    worker ??= open();
    if (!worker) return finish(renderReply(current.template, current.fields), false);
    timer = setTimeout(() => finish(TOO_LONG, true), warm ? DEADLINE : START_DEADLINE);
    worker.postMessage({ id: current.id, template: current.template, fields: current.fields });
  };
  return {
    render: (template, fields) =>
      new Promise((settle) => {
        if (disposed) return settle(BROKEN);
        waiting.push({ id: nextId++, template, fields, settle });
        next();
      }),
    dispose() {
      disposed = true;
      clearTimeout(timer);
      worker?.terminate();
      for (const job of [current, ...waiting.splice(0)]) job?.settle(BROKEN);
      current = undefined;
    },
  };
}
