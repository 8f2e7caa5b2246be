import type { MarkState } from '@/lib/domain/brief';
import type { Post } from '@/lib/domain/post';
import type { Input, MessageName, Output } from '@/lib/messaging/protocol';

/** The message client, as much of it as the page needs; tests give their own. */
export type Send = <N extends MessageName>(name: N, input: Input<N>) => Promise<Output<N>>;
export interface Timer {
  now(): number;
  /** Calls back after so many milliseconds; the returned function ends it. */
  after(milliseconds: number, run: () => void): () => void;
}

export const timer: Timer = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const id = setTimeout(run, milliseconds);
    return () => clearTimeout(id);
  },
};

export interface TellerOptions {
  send: Send;
  timer: Timer;
  onStates: (states: MarkState[]) => void;
}

const BATCH = 100;
const GATHER = 120;
/** Wait before the next try at the worker after so many failures, in milliseconds. */
export const pause = (failures: number): number => Math.min(30_000, 500 * 2 ** failures);

/** Tells the worker what the page shows. What it did not answer is told again until it does; nothing is told twice otherwise. */
export function createTeller({ send, timer, onStates }: TellerOptions) {
  const mentions = new Map<string, Post>();
  const own = new Map<string, Post>();
  const replies: Input<'reply.noticed'>[] = [];
  let waiting: (() => void) | undefined;
  let failures = 0;
  let busy = false;
  let stopped = false;

  function soon(milliseconds: number) {
    if (waiting || busy || stopped) return;
    waiting = timer.after(milliseconds, () => {
      waiting = undefined;
      void flush();
    });
  }

  async function flush() {
    busy = true;
    try {
      while (replies[0]) {
        onStates(await once('reply.noticed', replies[0]));
        replies.shift();
      }
      await batches(mentions, (posts) => once('mentions.seen', { posts }));
      await batches(own, (posts) => once('posts.own', { posts }));
      failures = 0;
    } catch {
      failures += 1;
    }
    busy = false;
    if (replies.length || mentions.size || own.size) soon(failures ? pause(failures) : GATHER);
  }

  /** Answers an empty list where the worker refuses the message itself: sending it again would not help. */
  async function once<N extends 'reply.noticed' | 'mentions.seen' | 'posts.own'>(
    name: N,
    input: Input<N>,
  ): Promise<MarkState[]> {
    try {
      return (await send(name, input)) as MarkState[];
    } catch (error) {
      if ((error as { code?: string }).code === 'bad-input') {
        console.warn('[earshot]', name, error);
        return [];
      }
      throw error;
    }
  }

  async function batches<T>(from: Map<string, T>, tell: (items: T[]) => Promise<MarkState[]>) {
    while (from.size) {
      const keys = [...from.keys()].slice(0, BATCH);
      const items = keys.map((key) => from.get(key)!);
      onStates((await tell(items)) ?? []);
      // What changed while the message was on its way stays in the queue.
      keys.forEach((key, index) => from.get(key) === items[index] && from.delete(key));
    }
  }

  return {
    mention(key: string, post: Post) {
      mentions.set(key, post);
      soon(mentions.size >= BATCH / 2 ? 0 : GATHER);
    },
    own(key: string, post: Post) {
      own.set(key, post);
      soon(GATHER);
    },
    reply(input: Input<'reply.noticed'>) {
      replies.push(input);
      waiting?.();
      waiting = undefined;
      soon(0);
    },
    stop() {
      stopped = true;
      waiting?.();
    },
  };
}
export type Teller = ReturnType<typeof createTeller>;
