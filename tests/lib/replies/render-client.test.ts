import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RenderRequest, RenderWorker } from '@/lib/replies/render-client';
import { createRenderer } from '@/lib/replies/render-client';
import { renderReply } from '@/lib/replies/render';

/** A worker that answers when told to. */
class StandIn extends EventTarget implements RenderWorker {
  readonly got: RenderRequest[] = [];
  ended = false;
  postMessage(request: RenderRequest) {
    this.got.push(request);
  }
  terminate() {
    this.ended = true;
  }
  answer(request = this.got.at(-1)) {
    if (!request) throw new Error('nothing was asked');
    const data = { id: request.id, result: renderReply(request.template, request.fields) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

afterEach(() => {
  vi.useRealTimers();
});

describe('rendering off the page’s own thread', () => {
  it('renders directly where there are no workers', async () => {
    const renderer = createRenderer();
    expect(await renderer.render('Hi {{ ask.a }}', { 'ask.a': 'you' })).toEqual({
      ok: true,
      text: 'Hi you',
      missing: [],
    });
    renderer.dispose();
    expect(await renderer.render('Hi', {})).toMatchObject({ ok: false });
  });

  it('sends one worker all that is asked, and takes the answers in order', async () => {
    const worker = new StandIn();
    const renderer = createRenderer(() => worker);
    const both = Promise.all([renderer.render('one', {}), renderer.render('two', {})]);
    expect(worker.got.map(({ template }) => template)).toEqual(['one', 'two']);
    for (const request of worker.got) worker.answer(request);
    expect(await both).toMatchObject([{ text: 'one' }, { text: 'two' }]);
    renderer.dispose();
  });

  it('gives a wording up at the deadline and goes on with a fresh worker', async () => {
    vi.useFakeTimers();
    const first = new StandIn();
    const second = new StandIn();
    const workers = [first, second];
    const renderer = createRenderer(() => workers.shift());
    const warm = renderer.render('warm', {});
    first.answer();
    await warm;
    const slow = renderer.render('slow', {});
    const next = renderer.render('next', {});
    await vi.advanceTimersByTimeAsync(250);
    expect(await slow).toEqual({ ok: false, message: 'The wording takes too long to fill in.' });
    expect(first.ended).toBe(true);
    second.answer();
    expect(await next).toMatchObject({ text: 'next' });
    renderer.dispose();
    expect(second.ended).toBe(true);
  });

  it('does not count the start of the worker as rendering', async () => {
    vi.useFakeTimers();
    const worker = new StandIn();
    const renderer = createRenderer(() => worker);
    const cold = renderer.render('cold', {});
    await vi.advanceTimersByTimeAsync(1_000);
    worker.answer();
    expect(await cold).toMatchObject({ text: 'cold' });
    renderer.dispose();
  });

  it('says so when the worker breaks, and goes on', async () => {
    const first = new StandIn();
    const second = new StandIn();
    const workers = [first, second];
    const renderer = createRenderer(() => workers.shift());
    const broken = renderer.render('a', {});
    first.dispatchEvent(new Event('error'));
    expect(await broken).toMatchObject({ ok: false });
    const next = renderer.render('b', {});
    second.answer();
    expect(await next).toMatchObject({ text: 'b' });
    renderer.dispose();
  });
});
