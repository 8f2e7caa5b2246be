import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/**
 * How one request is met: taken, refused (400), failed (503), never answered, cut off, or taken with an answer that
 * never comes (`silent`).
 */
export type Behaviour = 'ok' | 'refuse' | 'error' | 'hang' | 'drop' | 'silent';

export interface Received {
  /** The `webhook-id` header; empty where the sender gave none. */
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The signature was there and right. Always false without a secret. */
  verified: boolean;
}

export interface Receiver {
  url: string;
  /** What was taken, each id once, in order of arrival. */
  received: Received[];
  /** Every request that came, doubles and refused ones too. */
  attempts: Received[];
  /** Resolves when that many requests have come. */
  attempted(count: number): Promise<void>;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) body += String(chunk);
  return body;
}

/**
 * A real receiver of Standard Webhooks on loopback. `behaviour` scripts the requests one after the other; after the
 * script everything is taken. With a secret, a request whose signature is wrong gets 401.
 */
export async function startReceiver(
  options: { secret?: string; behaviour?: Behaviour[] } = {},
): Promise<Receiver> {
  const script = [...(options.behaviour ?? [])];
  const received: Received[] = [];
  const attempts: Received[] = [];
  const waiting = new Set<{ count: number; resolve: () => void }>();
  const webhook = options.secret === undefined ? undefined : new Webhook(options.secret);

  function verify(headers: IncomingHttpHeaders, body: string): boolean {
    if (!webhook) return false;
    try {
      webhook.verify(body, {
        'webhook-id': String(headers['webhook-id'] ?? ''),
        'webhook-timestamp': String(headers['webhook-timestamp'] ?? ''),
        'webhook-signature': String(headers['webhook-signature'] ?? ''),
      });
      return true;
    } catch {
      return false;
    }
  }

  function note(entry: Received): void {
    attempts.push(entry);
    for (const each of waiting) {
      if (attempts.length < each.count) continue;
      waiting.delete(each);
      each.resolve();
    }
  }

  const server = createServer((request, response) => {
    const allowed = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': 'POST',
    };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, allowed).end();
      return;
    }
    const behaviour = script.shift() ?? 'ok';
    const answer = (status: number, body: object): void => {
      response
        .writeHead(status, { ...allowed, 'content-type': 'application/json' })
        .end(JSON.stringify(body));
    };
    bodyOf(request).then(
      (body) => {
        const entry = {
          id: String(request.headers['webhook-id'] ?? ''),
          headers: request.headers,
          body,
          verified: verify(request.headers, body),
        };
        note(entry);
        if (behaviour === 'hang') return;
        if (behaviour === 'drop') {
          request.socket.destroy();
          return;
        }
        if (behaviour === 'error') return answer(503, { error: 'try again later' });
        if (behaviour === 'refuse') return answer(400, { error: 'refused' });
        if (webhook && !entry.verified) return answer(401, { error: 'wrong signature' });
        const double = entry.id !== '' && received.some(({ id }) => id === entry.id);
        if (!double) received.push(entry);
        if (behaviour === 'silent') return;
        answer(200, { ok: true, double });
      },
      () => request.socket.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    attempts,
    attempted: (count) =>
      new Promise((resolve) => {
        if (attempts.length >= count) resolve();
        else waiting.add({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
