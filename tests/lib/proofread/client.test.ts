import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProofWorker } from '@/lib/proofread/client';
import { createProofreader } from '@/lib/proofread/client';
import type { ProofAnswer, ProofRequest } from '@/lib/proofread/wire';

/** A worker that answers when the test says so. */
class Fake extends EventTarget implements ProofWorker {
  readonly asked: ProofRequest[] = [];
  ended = false;
  postMessage(request: ProofRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(index: number, { failed = false } = {}): void {
    const { id, text } = this.asked[index]!;
    const data: ProofAnswer = failed ? { id } : { id, proof: { text, slips: [] } };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
const english = { language: 'en' } as const;
const spread = () => {
  const workers: Fake[] = [];
  const reader = createProofreader(() => {
    const made = new Fake();
    workers.push(made);
    return made;
  });
  return { workers, reader };
};

describe('the proof-reader’s client', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts a worker with the first text and not before', async () => {
    const { workers, reader } = spread();
    expect(workers).toHaveLength(0);
    const read = reader.read('One', english);
    workers[0]!.answer(0);
    expect(await read).toEqual({ text: 'One', slips: [] });
    void reader.read('Two', english);
    expect(workers).toHaveLength(1);
  });

  it('reads only the newest of the texts that wait', async () => {
    const { workers, reader } = spread();
    const reads = ['One', 'Two', 'Three'].map((text) => reader.read(text, english));
    expect(await reads[1]).toBeUndefined();
    workers[0]!.answer(0);
    workers[0]!.answer(1);
    expect((await Promise.all(reads)).map((proof) => proof?.text)).toEqual(['One', undefined, 'Three']);
    expect(workers[0]!.asked.map(({ text }) => text)).toEqual(['One', 'Three']);
  });

  it('ends a worker that hangs, answers nothing for that text and reads the next with another', async () => {
    const { workers, reader } = spread();
    const hung = reader.read('One', english);
    const next = reader.read('Two', english);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await hung).toBeUndefined();
    expect(workers[0]!.ended).toBe(true);
    workers[1]!.answer(0);
    expect((await next)?.text).toBe('Two');
    // Warm now: it must be quick.
    const again = reader.read('Three', english);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await again).toBeUndefined();
    expect(workers[1]!.ended).toBe(true);
  });

  it('starts afresh after a failure or a crash, and gives up after three in a row', async () => {
    const { workers, reader } = spread();
    const failed = reader.read('One', english);
    workers[0]!.answer(0, { failed: true });
    expect(await failed).toBeUndefined();
    const crashed = reader.read('Two', english);
    workers[1]!.dispatchEvent(new Event('error'));
    expect(await crashed).toBeUndefined();
    const third = reader.read('Three', english);
    workers[2]!.answer(0, { failed: true });
    expect(await third).toBeUndefined();
    expect(await reader.read('Four', english)).toBeUndefined();
    expect(workers).toHaveLength(3);
  });

  it('ignores answers of a worker that was ended and of another text', async () => {
    const { workers, reader } = spread();
    const hung = reader.read('One', english);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await hung).toBeUndefined();
    const next = reader.read('Two', english);
    workers[0]!.answer(0);
    workers[1]!.dispatchEvent(new MessageEvent('message', { data: { id: 99 } }));
    workers[1]!.answer(0);
    expect((await next)?.text).toBe('Two');
  });

  it('settles everything when it is disposed of, and says nothing where there are no workers', async () => {
    const { workers, reader } = spread();
    const reads = [reader.read('One', english), reader.read('Two', english)];
    reader.dispose();
    expect(await Promise.all(reads)).toEqual([undefined, undefined]);
    expect(workers[0]!.ended).toBe(true);
    expect(await reader.read('Three', english)).toBeUndefined();
    expect(await createProofreader(() => undefined).read('One', english)).toBeUndefined();
  });
});
