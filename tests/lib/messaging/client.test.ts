import type { Mock } from 'vitest';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChanged, send, tellPage } from '@/lib/messaging/client';

// The fake types sendMessage by its own overloads; what the worker answers is any JSON.
const sendMessage = () =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage') as unknown as Mock<() => Promise<unknown>>;

describe('the message client', () => {
  it('gives back the output', async () => {
    sendMessage().mockResolvedValue({ ok: true, output: { todo: 1 } });
    expect(await send('counts.get', {})).toEqual({ todo: 1 });
  });

  it('asks once more when the worker died before it answered', async () => {
    const spy = sendMessage()
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce({ ok: true, output: [] });
    expect(await send('packs.list', {})).toEqual([]);
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('does not ask twice what must not happen twice', async () => {
    const spy = sendMessage().mockRejectedValue(
      new Error('The message port closed before a response was received.'),
    );
    await expect(send('destination.test', { alias: 'a' })).rejects.toMatchObject({ code: 'unreachable' });
    expect(spy).toHaveBeenCalledTimes(1);
  });

  it('passes on the worker’s code and sentence', async () => {
    sendMessage().mockResolvedValue({ ok: false, code: 'no-mention', message: 'This post is not logged.' });
    await expect(send('brief.get', { mention: 'x:1' })).rejects.toMatchObject({
      code: 'no-mention',
      message: 'This post is not logged.',
    });
  });

  it('says in words when nobody answers, and when a page has no Earshot', async () => {
    sendMessage().mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    await expect(send('packs.list', {})).rejects.toThrow('Reload this page');
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(tellPage(1, 'state', {})).rejects.toMatchObject({ code: 'no-page' });
  });

  describe('from a confined panel', () => {
    const { tabs } = fakeBrowser;
    beforeEach(() => Reflect.deleteProperty(fakeBrowser, 'tabs'));
    afterEach(() => Object.assign(fakeBrowser, { tabs }));

    it('reaches the page through the worker', async () => {
      const spy = sendMessage().mockResolvedValue({ ok: true, output: { site: 'x' } });
      expect(await tellPage(1, 'state', {})).toEqual({ site: 'x' });
      expect(spy).toHaveBeenCalledWith({
        earshot: 'request',
        name: 'panel.tell',
        input: { name: 'state', input: {} },
      });
    });

    it('asks again for what may happen twice, and never inserts twice', async () => {
      const spy = sendMessage().mockRejectedValue(
        new Error('The message port closed before a response was received.'),
      );
      await expect(tellPage(1, 'state', {})).rejects.toMatchObject({ code: 'no-page' });
      expect(spy).toHaveBeenCalledTimes(2);
      spy.mockClear();
      const insert = { mention: 'x:1', text: 'Hi', mode: 'append' as const, assist: { kind: 'typed' } };
      await expect(tellPage(1, 'insert', insert as never)).rejects.toMatchObject({ code: 'no-page' });
      expect(spy).toHaveBeenCalledTimes(1);
    });

    it('says when the page has no Earshot', async () => {
      sendMessage().mockResolvedValue({ ok: false, code: 'no-page', message: 'nobody' });
      await expect(tellPage(1, 'toggle', {})).rejects.toMatchObject({ code: 'no-page' });
    });
  });

  it('calls back for its topics only and stops when told', () => {
    const callback = vi.fn();
    const stop = onChanged(['mentions'], callback);
    const listeners = fakeBrowser.runtime.onMessage as unknown as {
      trigger(message: unknown): Promise<unknown>;
    };
    void listeners.trigger({ earshot: 'changed', topics: ['packs'] });
    expect(callback).not.toHaveBeenCalled();
    void listeners.trigger({ earshot: 'changed', topics: ['mentions', 'packs'] });
    expect(callback).toHaveBeenCalledTimes(1);
    stop();
    void listeners.trigger({ earshot: 'changed', topics: ['mentions'] });
    expect(callback).toHaveBeenCalledTimes(1);
  });
});
