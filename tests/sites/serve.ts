import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { generate } from 'selfsigned';
import { scriptOf } from './bundle';
import type { FbComment, FbPost, Live, Message, Posted, SiteName, XPost } from './model';
import { avatar, emoji, photo } from './pictures';
import { createState, RefusedPost } from './state';
import type { SiteSettings, State } from './state';
import { pageOf, policyOf, siteOf } from './pages';

export const HOSTS = ['x.com', 'twitter.com', 'www.facebook.com', 'web.facebook.com', 'www.messenger.com'];

export interface XControl {
  /** A post arrives while pages are open. `author` is a handle, an unknown one is made up on the spot. */
  arrive(post: Partial<XPost> & { text: string }): XPost;
  /** The other person writes in a conversation of X Chat. */
  message(thread: string, text: string): Message;
  posted(): Posted[];
  /** Resolves with everything posted on this site once there are that many. */
  untilPosted(count: number): Promise<Posted[]>;
  failNext(times?: number): void;
}

export interface FacebookControl {
  arrive(post: Partial<FbPost> & { text: string }): FbPost;
  comment(post: string, comment: Partial<FbComment> & { text: string }): FbComment;
  message(thread: string, text: string): Message;
  posted(): Posted[];
  /** Resolves with everything posted on this site once there are that many. */
  untilPosted(count: number): Promise<Posted[]>;
  failNext(times?: number): void;
}

export interface Sites {
  port: number;
  hosts: string[];
  /** Value for Chromium's `--host-resolver-rules`: the true host names lead here, nothing else resolves. */
  resolverRules: string;
  control(site: 'x'): XControl;
  control(site: 'facebook'): FacebookControl;
  /** What both sites hold now. */
  snapshot: State['snapshot'];
  settings(change: Partial<SiteSettings>): void;
  /** Back to the seed; open pages load again. */
  reset(): void;
  /** Reports of the pages' content security policy since the start or the last reset. */
  violations(): unknown[];
  close(): Promise<void>;
}

async function body(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

function picture(response: ServerResponse, source: string): void {
  response.writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' });
  response.end(source);
}

/** Keeps a stream of live events open until the page goes away. */
function stream(request: IncomingMessage, response: ServerResponse, state: State, everyMs: number): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const stop = state.listen((event: Live) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const timer = everyMs > 0 ? setInterval(() => state.stray(), everyMs) : undefined;
  request.on('close', () => {
    stop();
    clearInterval(timer);
  });
}

async function api(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  state: State,
): Promise<void> {
  if (url.pathname === '/api/state') {
    const posts = Number(url.searchParams.get('posts') ?? 0);
    const hostile = url.searchParams.get('hostile') === '1';
    return json(response, 200, posts > 0 || hostile ? state.snapshotWith(posts, hostile) : state.snapshot());
  }
  if (url.pathname === '/api/events') {
    return stream(request, response, state, Number(url.searchParams.get('arriving') ?? 0) * 1000);
  }
  if (request.method !== 'POST') return json(response, 404, { error: 'There is nothing here.' });
  const sent = await body(request);
  const text = word(sent['text']).trim();
  if (text === '') return json(response, 400, { error: 'An empty post cannot be sent.' });
  try {
    switch (url.pathname) {
      case '/api/x/post':
        return json(response, 200, state.post.x(text, word(sent['replyTo']), word(sent['quote'])));
      case '/api/x/chat':
        return json(response, 200, state.post.chat(word(sent['thread']), text));
      case '/api/facebook/comment':
        return json(response, 200, state.post.comment(word(sent['post']), text, word(sent['parent'])));
      case '/api/facebook/message':
        return json(response, 200, state.post.messenger(word(sent['thread']), text));
      default:
        return json(response, 404, { error: 'There is nothing here.' });
    }
  } catch (error) {
    if (error instanceof RefusedPost) return json(response, 503, { error: error.message });
    throw error;
  }
}

async function statics(response: ServerResponse, path: string): Promise<void> {
  const [, folder = '', file = ''] = /^\/static\/(x|facebook|hostile)\.(js|css)$/.exec(path) ?? [];
  if (folder === '' || (folder === 'hostile' && file === 'css'))
    return json(response, 404, { error: 'There is nothing here.' });
  if (file === 'css') {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' });
    response.end(await readFile(new URL(`./${folder}/${folder}.css`, import.meta.url)));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
  response.end(
    await scriptOf(
      folder === 'hostile' ? './hostile.ts' : folder === 'x' ? './x/main.tsx' : './facebook/main.tsx',
    ),
  );
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  reports: unknown[],
): Promise<void> {
  const host = (request.headers.host ?? '').split(':')[0] ?? '';
  const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
  const site = siteOf(host);
  const [, kind, name] = /^\/(avatar|photo|emoji)\/([^/]+)\.svg$/.exec(url.pathname) ?? [];
  if (!site) return json(response, 404, { error: 'No site answers to this name.' });
  if (kind === 'avatar') return picture(response, avatar(decodeURIComponent(name ?? '')));
  if (kind === 'photo') return picture(response, photo(Number(name)));
  if (kind === 'emoji') return picture(response, emoji(name ?? ''));
  if (url.pathname === '/i/csp_report') {
    reports.push(await body(request));
    return json(response, 200, {});
  }
  if (url.pathname.startsWith('/api/')) return api(request, response, url, state);
  if (url.pathname.startsWith('/static/')) return statics(response, url.pathname);
  if (url.pathname === '/favicon.ico') return picture(response, avatar(site));
  const nonce = randomBytes(12).toString('base64url');
  const hostile = url.searchParams.get('hostile') === '1' || state.settings.hostile;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policyOf(site, nonce),
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cache-control': 'no-store',
  });
  response.end(
    pageOf(site, { nonce, hostile, theme: url.searchParams.get('theme') ?? state.settings.theme }),
  );
}

/** Starts both replica sites on one loopback port with a certificate of their own. Errors: the port cannot be opened. */
export async function startSites(options: Partial<SiteSettings> & { port?: number } = {}): Promise<Sites> {
  const { port: wanted = 0, ...settings } = options;
  const state = createState(settings);
  const reports: unknown[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'replica sites' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2 as const, value })) }],
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    handle(request, response, state, reports).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  const shared = (site: SiteName) => {
    const posted = (): Posted[] => state.posted().filter((entry) => entry.site === site);
    return {
      posted,
      untilPosted: (count: number): Promise<Posted[]> =>
        new Promise((resolve) => {
          let stop = (): void => undefined;
          const look = (): void => {
            if (posted().length < count) return;
            stop();
            resolve(posted());
          };
          stop = state.onPosted(look);
          look();
        }),
      failNext: (times = 1) => state.failNext(site, times),
    };
  };
  const other = (threads: { id: string; with: string }[], thread: string): string =>
    threads.find(({ id }) => id === thread)?.with ?? '';
  const controls = {
    x: {
      ...shared('x'),
      arrive: state.addX,
      message: (thread: string, text: string) =>
        state.addMessage('chat', thread, other(state.snapshot().chats, thread), text),
    } satisfies XControl,
    facebook: {
      ...shared('facebook'),
      arrive: state.addFacebook,
      comment: state.addComment,
      message: (thread: string, text: string) =>
        state.addMessage('messenger', thread, other(state.snapshot().messenger, thread), text),
    } satisfies FacebookControl,
  };
  function control(site: 'x'): XControl;
  function control(site: 'facebook'): FacebookControl;
  function control(site: SiteName): XControl | FacebookControl {
    return controls[site];
  }

  return {
    port,
    hosts: HOSTS,
    resolverRules: [
      ...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
    ].join(', '),
    control,
    snapshot: state.snapshot,
    settings: (change) => {
      Object.assign(state.settings, change);
      state.reset();
      state.announce({ kind: 'reload' });
    },
    reset: () => {
      reports.length = 0;
      state.reset();
      state.announce({ kind: 'reload' });
    },
    violations: () => [...reports],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
