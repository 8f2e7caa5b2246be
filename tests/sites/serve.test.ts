import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FbComment, Snapshot, XPost } from './model';
import { HOSTS, startSites } from './serve';
import type { Sites } from './serve';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

let sites: Sites;
beforeAll(async () => {
  sites = await startSites();
});
afterAll(() => sites.close());

function ask(host: string, path: string, sent?: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: sites.port,
        servername: host,
        path,
        method: sent ? 'POST' : 'GET',
        headers: { host, 'content-type': 'application/json' },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    call.on('error', reject);
    call.end(sent ? JSON.stringify(sent) : undefined);
  });
}

const snapshot = async (path = '/api/state'): Promise<Snapshot> =>
  JSON.parse((await ask('x.com', path)).text) as Snapshot;

describe('the server of the replica sites', () => {
  it.each(HOSTS)('serves a page under the name %s with a strict policy', async (host) => {
    const { status, headers, text } = await ask(host, '/home');
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w-]{16}'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-frame-options']).toBe('DENY');
    const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? '';
    for (const [tag] of text.matchAll(/<script[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
  });

  it('gives every page a nonce of its own, and the probe only where it is asked for', async () => {
    const [one, two] = [await ask('x.com', '/home'), await ask('x.com', '/home?hostile=1')];
    expect(one.headers['content-security-policy']).not.toBe(two.headers['content-security-policy']);
    expect(one.text).not.toContain('hostile.js');
    expect(two.text).toContain('hostile.js');
  });

  it('knows no other host name', async () => {
    expect((await ask('example.org', '/')).status).toBe(404);
  });

  it('names every host in the rules for the browser, and nothing else', () => {
    expect(sites.resolverRules).toContain(`MAP x.com:443 127.0.0.1:${sites.port}`);
    expect(sites.resolverRules.endsWith('MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')).toBe(true);
  });

  it('serves the pages’ own scripts and style sheets', async () => {
    for (const name of ['x', 'facebook']) {
      const script = await ask('x.com', `/static/${name}.js`);
      expect(script.headers['content-type']).toContain('javascript');
      expect(script.text.length).toBeGreaterThan(100_000);
      expect((await ask('x.com', `/static/${name}.css`)).text).toContain(':root');
    }
    expect((await ask('x.com', '/static/hostile.css')).status).toBe(404);
  });

  it('keeps what is posted, and tells the test', async () => {
    const target = (await snapshot()).x.find(({ text }) => text.includes('four hours late'));
    const done = sites.control('x').untilPosted(1);
    const made = JSON.parse(
      (await ask('x.com', '/api/x/post', { text: 'Sorry. ^DW', replyTo: target?.id })).text,
    ) as XPost;
    expect(await done).toMatchObject([
      { site: 'x', channel: 'public', thread: target?.id, text: 'Sorry. ^DW', author: 'KestrelHelps' },
    ]);
    expect((await snapshot()).x[0]).toMatchObject({ id: made.id, replyTo: target?.id });
    expect(sites.control('facebook').posted()).toEqual([]);
  });

  it('refuses the next post when told to, once', async () => {
    sites.control('facebook').failNext();
    const post = sites.snapshot().facebook[0]?.id;
    const refused = await ask('www.facebook.com', '/api/facebook/comment', { post, text: 'hello' });
    expect(refused.status).toBe(503);
    const taken = await ask('www.facebook.com', '/api/facebook/comment', { post, text: 'hello' });
    expect(JSON.parse(taken.text) as FbComment).toMatchObject({ author: 'KestrelAir', text: 'hello' });
    expect(sites.control('facebook').posted()).toHaveLength(1);
  });

  it('has a long feed with the same ids at every load', async () => {
    const [one, two] = [await snapshot('/api/state?posts=500'), await snapshot('/api/state?posts=500')];
    expect(one.x.length).toBeGreaterThan(540);
    expect(one.x.map(({ id }) => id)).toEqual(two.x.map(({ id }) => id));
  });

  it('lets posts arrive, and goes back to the seed', async () => {
    const before = sites.snapshot().x.length;
    sites.control('x').arrive({ text: 'late again @KestrelAir', author: 'somebody_new' });
    expect((await snapshot()).x).toHaveLength(before + 1);
    expect((await snapshot()).people['somebody_new']).toBeDefined();
    sites.reset();
    expect(sites.control('x').posted()).toEqual([]);
    expect((await snapshot()).people['somebody_new']).toBeUndefined();
  });
});
