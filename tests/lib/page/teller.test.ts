import { describe, expect, it, vi } from 'vitest';
import type { MarkState } from '@/lib/domain/brief';
import type { Post } from '@/lib/domain/post';
import type { Send } from '@/lib/page/teller';
import { createTeller } from '@/lib/page/teller';
import { heldTimer } from './support';

const post = (id: string): Post => ({
  site: 'x',
  id,
  surface: 'timeline',
  author: { name: '', handle: 'a' },
  text: 't',
});
const reply = { entry: 'e', site: 'x' as const, channel: 'public' as const, text: 't', signals: ['key'] };
const tick = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

function build(send: (name: string, input: unknown) => Promise<MarkState[]>) {
  const timer = heldTimer();
  const onStates = vi.fn<(states: MarkState[]) => void>();
  return { timer, onStates, teller: createTeller({ send: send as Send, timer, onStates }) };
}

describe('telling the worker', () => {
  it('gathers mentions into batches of at most a hundred', async () => {
    const sent: number[] = [];
    const { timer, teller } = build((_, input) => {
      sent.push((input as { posts: unknown[] }).posts.length);
      return Promise.resolve([]);
    });
    for (let n = 0; n < 230; n += 1) teller.mention(`x:${n}`, post(String(n)));
    teller.mention('x:0', post('0'));
    timer.pass(500);
    await tick();
    expect(sent).toEqual([100, 100, 30]);
  });

  it('tries again, waiting longer, until the worker answers; then never again', async () => {
    let dead = true;
    const names: string[] = [];
    const { timer, teller, onStates } = build((name) => {
      names.push(name);
      return dead
        ? Promise.reject(new Error('gone'))
        : Promise.resolve([{ id: 'x:1', priority: 'low', state: 'answered' }]);
    });
    teller.reply(reply);
    for (const wait of [0, 1_000, 2_000]) {
      timer.pass(wait);
      await tick();
    }
    expect(names).toEqual(['reply.noticed', 'reply.noticed', 'reply.noticed']);
    dead = false;
    timer.pass(5_000);
    await tick();
    timer.pass(120_000);
    await tick();
    expect(names).toHaveLength(4);
    expect(onStates).toHaveBeenCalledOnce();
  });

  it('drops what the worker refuses, so that one bad post does not stop the others', async () => {
    const names: string[] = [];
    const { timer, teller } = build((name) => {
      names.push(name);
      return name === 'mentions.seen'
        ? Promise.reject(Object.assign(new Error('no'), { code: 'bad-input' }))
        : Promise.resolve([]);
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    teller.mention('x:1', post('1'));
    teller.own('x:2', post('2'));
    timer.pass(500);
    await tick();
    timer.pass(60_000);
    await tick();
    expect(names).toEqual(['mentions.seen', 'posts.own']);
  });
});
