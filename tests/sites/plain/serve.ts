import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';
import { scriptOf } from '../bundle';

/** Sites that have a plainer page here: their true host names, and what stands in the document before any script. */
const HEADS: Record<string, string> = {
  'www.reddit.com': '<title>Reddit</title>',
  'www.youtube.com': '<title>YouTube</title>',
  'bsky.app': '<title>Bluesky</title>',
  'www.instagram.com': '<title>Instagram</title>',
  'www.linkedin.com': '<title>LinkedIn</title>',
  'www.threads.com': '<title>Threads</title>',
  'www.tiktok.com': '<title>TikTok</title>',
  'www.trustpilot.com': '<title>Trustpilot</title>',
  'www.google.com': '<title>Google Maps</title>',
  'mastodon.social':
    '<title>Mastodon</title><meta name="generator" content="Mastodon v4.5.0"><script id="initial-state" type="application/json">{"meta":{"me":"7"},"accounts":{"7":{"acct":"KestrelAir"}}}</script>',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types default";

export interface PlainSites {
  resolverRules: string;
  /** What was posted, oldest first: words, and the id of what they answer. */
  posted(): { host: string; text: string; answers: string }[];
  close(): Promise<void>;
}

/** Starts the plainer pages on one loopback port, under their true host names and a strict policy. */
export async function startPlainSites(): Promise<PlainSites> {
  const hosts = Object.keys(HEADS);
  const posted: { host: string; text: string; answers: string }[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'plain sites' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const answer = async () => {
      if (request.method === 'POST') {
        const sent = JSON.parse(await text(request)) as { text: string; answers: string };
        posted.push({ host, ...sent });
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      } else if (request.url === '/static/plain.js') {
        response
          .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
          .end(await scriptOf('./plain/main.tsx'));
      } else {
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
          .end(
            `<!doctype html><html lang="en"><head><meta charset="utf-8">${HEADS[host] ?? ''}</head><body><div id="root"></div><script src="/static/plain.js"></script></body></html>`,
          );
      }
    };
    answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    resolverRules: [
      ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
      'MAP * ~NOTFOUND',
      'EXCLUDE 127.0.0.1',
    ].join(', '),
    posted: () => [...posted],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
