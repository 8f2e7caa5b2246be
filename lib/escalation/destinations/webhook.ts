import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { Delivery, Destination, DeliveryIo, Receipt } from './contract';
import { DeliveryError } from './contract';

const schema = z.object({
  kind: z.literal('webhook'),
  url: z.url({ protocol: /^https?$/ }),
  secret: z.string().optional(),
});
type WebhookSettings = z.infer<typeof schema>;

/** Answers that say "not now" rather than "not at all". */
const LATER = new Set([408, 425, 429]);
const LONGEST_WAIT = 24 * 3_600_000;

/** A signed POST as standardwebhooks.com says. */
export const webhook: Destination<WebhookSettings> = {
  kind: 'webhook',
  schema,
  origins: ({ url }) => [originOf(url)],
  send: post,
};

/** Match pattern of an address' host; match patterns know no port. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

async function post(delivery: Delivery, settings: WebhookSettings, io: DeliveryIo): Promise<Receipt> {
  if (!(await io.hasPermission([originOf(settings.url)])))
    throw new DeliveryError(
      'permission',
      `Earshot may not reach ${new URL(settings.url).host} any more. Allow it in the settings and try again.`,
      { retry: false },
    );
  if (!io.online()) throw offline();
  const timestamp = io.now();
  const body = JSON.stringify({
    type: delivery.type,
    timestamp: timestamp.toISOString(),
    data: delivery.data,
  });
  const answer = await request(
    settings.url,
    headersOf(delivery.id, timestamp, body, settings.secret),
    body,
    io,
  );
  if (answer.status >= 200 && answer.status < 300)
    return { status: answer.status, receipt: `The receiver answered ${answer.status}.` };
  throw failure(answer, io.now());
}

function headersOf(id: string, timestamp: Date, body: string, secret: string | undefined): Headers {
  const headers = new Headers({
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
  });
  if (secret) headers.set('webhook-signature', sign(secret, id, timestamp, body));
  return headers;
}

function sign(secret: string, id: string, timestamp: Date, body: string): string {
  try {
    return new Webhook(secret).sign(id, timestamp, body);
  } catch {
    throw new DeliveryError(
      'unbound',
      'The secret of this destination is not a Standard Webhooks secret (whsec_…). Enter it again in the settings.',
      { retry: false },
    );
  }
}

async function request(url: string, headers: Headers, body: string, io: DeliveryIo): Promise<Response> {
  const abort = new AbortController();
  const stopWaiting = io.after(io.timeoutMs, () => abort.abort());
  try {
    // No cookies, no redirect: what was signed for one address goes to no other.
    const answer = await io.fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    await answer.body?.cancel();
    return answer;
  } catch {
    if (abort.signal.aborted)
      throw new DeliveryError(
        'timeout',
        `The receiver did not answer within ${Math.round(io.timeoutMs / 1000)} seconds.`,
        { retry: true },
      );
    if (!io.online()) throw offline();
    throw new DeliveryError('offline', `${new URL(url).host} could not be reached.`, { retry: true });
  } finally {
    stopWaiting();
  }
}

const offline = (): DeliveryError =>
  new DeliveryError('offline', 'There is no network. It is sent when there is one again.', { retry: true });

function failure(answer: Response, now: Date): DeliveryError {
  const { status } = answer;
  if (status >= 500 || LATER.has(status)) {
    const waitMs = retryAfter(answer.headers.get('retry-after'), now);
    return new DeliveryError('server', `The receiver answered ${status}, so it is tried again.`, {
      retry: true,
      ...(waitMs === undefined ? {} : { waitMs }),
    });
  }
  return new DeliveryError(
    'refused',
    `The receiver refused it (${status}). Check the address and the secret, then try again.`,
    { retry: false },
  );
}

/** Seconds or a date, in milliseconds from now. */
function retryAfter(header: string | null, now: Date): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now.getTime();
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, LONGEST_WAIT) : undefined;
}
