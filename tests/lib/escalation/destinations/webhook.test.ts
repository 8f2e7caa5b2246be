import { describe, expect, it } from 'vitest';
import type { DeliveryIo } from '@/lib/escalation/destinations/contract';
import { originOf, webhook } from '@/lib/escalation/destinations/webhook';

const now = new Date('2026-11-24T09:00:00.000Z');
const send = (answer: () => Promise<Response>) => {
  const requests: { init: RequestInit }[] = [];
  const io: DeliveryIo = {
    fetch: (_, init) => {
      requests.push({ init: init ?? {} });
      return answer();
    },
    hasPermission: () => Promise.resolve(true),
    online: () => true,
    now: () => now,
    timeoutMs: 1_000,
    after: () => () => undefined,
  };
  const sent = webhook.send(
    { id: 'e1', type: 'escalation.raised', data: {} },
    { kind: 'webhook', url: 'https://hooks.example:8443/x?y=1' },
    io,
  );
  return { sent, requests };
};
const answers = (status: number, headers: Record<string, string> = {}) =>
  send(() => Promise.resolve(new Response(null, { status, headers }))).sent;

describe('the webhook connector', () => {
  it('asks for the host of its address', () => {
    expect(originOf('https://hooks.example:8443/x?y=1')).toBe('https://hooks.example/*');
    expect(webhook.origins({ kind: 'webhook', url: 'http://127.0.0.1:4000/' })).toEqual([
      'http://127.0.0.1/*',
    ]);
  });

  it('follows no redirect, sends no cookies, and signs nothing without a secret', async () => {
    const { sent, requests } = send(() => Promise.resolve(new Response(null, { status: 204 })));
    expect(await sent).toEqual({ status: 204, receipt: 'The receiver answered 204.' });
    expect(requests[0]?.init).toMatchObject({ method: 'POST', redirect: 'error', credentials: 'omit' });
    const headers = new Headers(requests[0]?.init.headers);
    expect(headers.get('webhook-timestamp')).toBe(String(now.getTime() / 1000));
    expect(headers.has('webhook-signature')).toBe(false);
  });

  it.each([
    [400, 'refused', false],
    [401, 'refused', false],
    [404, 'refused', false],
    [410, 'refused', false],
    [408, 'server', true],
    [425, 'server', true],
    [429, 'server', true],
    [500, 'server', true],
    [503, 'server', true],
  ])('takes %i as %s, tries again: %s', async (status, code, retry) => {
    await expect(answers(status)).rejects.toMatchObject({ code, retry });
  });

  it.each([
    ['120', 120_000],
    ['Tue, 24 Nov 2026 09:05:00 GMT', 300_000],
    ['99999999', 24 * 3_600_000],
    ['soon', undefined],
    ['-5', undefined],
  ])('waits as long as Retry-After %s says', async (header, waitMs) => {
    await expect(answers(429, { 'retry-after': header })).rejects.toMatchObject({ waitMs });
  });
});
