import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

/** What comes from Firefox: the answer to a command, or an event. */
interface Incoming {
  id?: number | null;
  type: 'success' | 'error' | 'event';
  method?: string;
  params?: { context?: string; realm?: string; url?: string };
  result?: unknown;
  message?: string;
}
interface Realm {
  realm: string;
  type: string;
  sandbox?: string;
}

export interface BidiRelay {
  port: number;
  /** Sends a command of our own into the session that Playwright has opened. Throws the browser's sentence. */
  send<T>(method: string, params: object): Promise<T>;
  close(): Promise<void>;
}

/** What newer Firefoxes know and the one of Debian does not; nothing in the tests depends on it. */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride']);
/** Numbers of our own commands start where Playwright's never come. */
const OURS = 1_000_000_000;

/**
 * Stands between Playwright and Firefox's WebDriver BiDi, which has one session only: what Playwright does not offer
 * (installing an extension, asking the browser's own pages) goes through the same session. Firefox's own port is the
 * path of the address that Playwright connects to.
 */
export async function startBidiRelay(): Promise<BidiRelay> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const waiting = new Map<number, (answer: Incoming) => void>();
  const told = new Set<string>();
  let next = OURS;
  let playwright: WebSocket | undefined;
  let firefox: WebSocket | undefined;

  async function send<T>(method: string, params: object): Promise<T> {
    const id = next++;
    const answer = await new Promise<Incoming>((resolve) => {
      waiting.set(id, resolve);
      firefox?.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result as T;
  }

  /** Firefox forgets to tell of the script world of a page that stands in another process than the one before it. */
  async function tellRealms(context: string): Promise<void> {
    const { realms } = await send<{ realms: Realm[] }>('script.getRealms', { context });
    for (const params of realms) {
      if (params.type !== 'window' || params.sandbox !== undefined || told.has(params.realm)) continue;
      told.add(params.realm);
      playwright?.send(JSON.stringify({ type: 'event', method: 'script.realmCreated', params }));
    }
  }

  function fromFirefox(text: string): void {
    const incoming = JSON.parse(text) as Incoming;
    const { id, method, params } = incoming;
    const ours = waiting.get(id ?? 0);
    if (ours) {
      waiting.delete(id ?? 0);
      return ours(incoming);
    }
    if (method === 'script.realmCreated' && params?.realm) {
      if (told.has(params.realm)) return;
      told.add(params.realm);
    }
    playwright?.send(text);
    if (method === 'browsingContext.navigationCommitted' && params?.url?.startsWith('moz-extension:'))
      // A page that is gone by then has no script world to tell of.
      tellRealms(params.context ?? '').catch(() => undefined);
  }

  server.on('connection', (connected, request) => {
    const [, port = ''] = /^\/(\d+)\/session$/.exec(request.url ?? '') ?? [];
    const browser = new WebSocket(`ws://127.0.0.1:${port}/session`, { maxPayload: 2 ** 30 });
    playwright = connected;
    firefox = browser;
    const opened = once(browser, 'open');
    connected.on('message', (data: Buffer) => {
      const { id, method } = JSON.parse(data.toString()) as { id: number; method: string };
      if (UNKNOWN.has(method)) connected.send(JSON.stringify({ type: 'success', id, result: {} }));
      else void opened.then(() => browser.send(data.toString()));
    });
    browser.on('message', (data: Buffer) => fromFirefox(data.toString()));
    connected.on('close', () => browser.close());
    browser.on('close', () => connected.close());
    browser.on('error', () => connected.close());
  });

  return {
    port: (server.address() as AddressInfo).port,
    send,
    close: async () => {
      for (const client of server.clients) client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
