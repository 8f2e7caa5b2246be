import { describe, expect, it, vi } from 'vitest';
import { EarshotError } from '@/lib/domain/result';
import type { Handlers } from '@/lib/messaging/server';
import { createServer } from '@/lib/messaging/server';

const options = {
  id: 'abc',
  origin: 'chrome-extension://abc/',
  isSite: (url: string) => url.startsWith('https://x.com/'),
};
const panel = { id: 'abc', url: 'chrome-extension://abc/panel.html' };
const content = { id: 'abc', url: 'https://x.com/home', tab: { id: 7 } };
const serve = (handlers: Partial<Handlers>) => createServer(handlers as Handlers, options);
const request = (name: string, input: unknown) => ({ earshot: 'request', name, input });

describe('the message server', () => {
  it('answers an allowed sender with the handler’s output', async () => {
    const answer = serve({ 'mention.leave': () => undefined })(
      request('mention.leave', {
        entry: '01890a5d-ac96-774b-bcce-b302099a8057',
        mention: 'x:1',
        reason: 'spam',
      }),
      panel,
    );
    expect(await answer).toEqual({ ok: true, output: undefined });
  });

  it('gives no answer to another extension, a page it does not work on, or a sender the message does not allow', () => {
    const handler = vi.fn();
    const server = serve({ 'brief.get': handler });
    const message = request('brief.get', { mention: 'x:1' });
    expect(server(message, { ...panel, id: 'other' })).toBeUndefined();
    expect(server(message, { ...content, url: 'https://evil.example/' } as never)).toBeUndefined();
    expect(server(message, content as never)).toBeUndefined();
    expect(server(request('toString', {}), panel as never)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it('asks the settings where it does not know a page at once', async () => {
    const handler = vi.fn(() => []);
    const later = createServer({ 'marks.get': handler } as unknown as Handlers, {
      ...options,
      isSite: (url) => Promise.resolve(url.startsWith('https://one.example/')),
    });
    const from = (url: string) => ({ ...content, url }) as never;
    expect(await later(request('marks.get', { ids: [] }), from('https://one.example/@maya'))).toEqual({
      ok: true,
      output: [],
    });
    expect(await later(request('marks.get', { ids: [] }), from('https://evil.example/'))).toMatchObject({
      ok: false,
      code: 'not-here',
    });
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('names the field of a bad input and does not call the handler', async () => {
    const handler = vi.fn();
    const answer = await serve({ 'brief.get': handler })(request('brief.get', { mention: 3 }), panel);
    expect(answer).toMatchObject({
      ok: false,
      code: 'bad-input',
      message: expect.stringContaining('mention'),
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it('passes on the code and sentence of a typed error and hides others', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const typed = serve({
      'brief.get': () => {
        throw new EarshotError('no-mention', 'This post is not logged.');
      },
    });
    expect(await typed(request('brief.get', { mention: 'x:1' }), panel as never)).toMatchObject({
      code: 'no-mention',
    });
    const other = serve({
      'brief.get': () => {
        throw new Error('secret detail');
      },
    });
    const answer = await other(request('brief.get', { mention: 'x:1' }), panel);
    expect(answer).toMatchObject({ ok: false, code: 'internal' });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});
