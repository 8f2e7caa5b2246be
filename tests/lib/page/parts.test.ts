import { beforeEach, describe, expect, it, vi } from 'vitest';
import { need } from '@/lib/page/parts';
import { provide } from '@/lib/page/shelf';

const send = vi.hoisted(() => vi.fn());
vi.mock('@/lib/messaging/client', () => ({ send }));
const writers = {
  insert: () => Promise.reject(new Error('not asked for')),
  replace: () => Promise.reject(new Error('not asked for')),
};

beforeEach(() => {
  send.mockReset();
  Reflect.deleteProperty(globalThis, 'earshotParts');
});

describe('parts of the in-page machine', () => {
  it('are asked of the worker once, when they are needed', async () => {
    send.mockImplementation(() => Promise.resolve(provide('writers', writers)));
    expect(await need('writers')).toBe(writers);
    expect(await need('writers')).toBe(writers);
    expect(send.mock.calls).toEqual([['page.part', { part: 'writers' }]]);
  });

  it('say so when they do not come, and are asked for again the next time', async () => {
    send.mockResolvedValueOnce(undefined);
    await expect(need('writers')).rejects.toThrow('did not start');
    send.mockImplementation(() => Promise.resolve(provide('writers', writers)));
    expect(await need('writers')).toBe(writers);
  });
});
