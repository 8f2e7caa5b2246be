import { afterEach, describe, expect, it } from 'vitest';
import { Webhook } from 'standardwebhooks';
import { startReceiver } from './receiver';
import type { Receiver } from './receiver';

const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;
let receiver: Receiver;
afterEach(() => receiver.close());

function post(id: string, body: string, signature?: string): Promise<Response> {
  const at = new Date();
  return fetch(receiver.url, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature ?? new Webhook(secret).sign(id, at, body),
    },
  });
}

describe('the webhook receiver', () => {
  it('takes a signed request once, however often it comes', async () => {
    receiver = await startReceiver({ secret });
    expect((await post('msg_1', '{"a":1}')).status).toBe(200);
    expect((await post('msg_1', '{"a":1}')).status).toBe(200);
    expect(receiver.received).toMatchObject([{ id: 'msg_1', body: '{"a":1}', verified: true }]);
    expect(receiver.attempts).toHaveLength(2);
  });

  it('turns a wrong signature away', async () => {
    receiver = await startReceiver({ secret });
    expect((await post('msg_1', '{}', 'v1,bm90IGl0')).status).toBe(401);
    expect(receiver.received).toEqual([]);
  });

  it('follows its script, then takes everything', async () => {
    receiver = await startReceiver({ behaviour: ['refuse', 'error', 'drop', 'hang'] });
    expect((await post('m', '1')).status).toBe(400);
    expect((await post('m', '2')).status).toBe(503);
    await expect(post('m', '3')).rejects.toThrow('fetch failed');
    const hanging = post('m', '4').then(
      () => 'answered',
      () => 'cut off',
    );
    await receiver.attempted(4);
    expect((await post('m', '5')).status).toBe(200);
    expect(receiver.received).toMatchObject([{ body: '5', verified: false }]);
    await receiver.close();
    expect(await hanging).toBe('cut off');
    receiver = await startReceiver();
  });
});
