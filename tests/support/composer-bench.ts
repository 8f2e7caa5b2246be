import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser';
import { ADDON, launchFirefox } from './firefox';

/** A page with every kind of editor, and our writers beside it as a content script has them. */
export interface ComposerBench {
  page: Page;
  /** Puts a new, empty editor of this kind on the page, and no other. */
  fresh(editor: string): Promise<void>;
  /** Calls one of the writers (tests/e2e/composers/writers.ts). */
  ours<T>(name: 'writeInto' | 'replaceIn' | 'readFrom', ...args: unknown[]): Promise<T>;
  close(): Promise<void>;
}

const STYLE =
  '[contenteditable],textarea{white-space:pre-wrap;min-height:20px;width:600px}.ql-clipboard{position:absolute;left:-9999px}';
const HTML = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div id="root"></div><script src="/editors.js"></script>`;

async function bundle(entry: string, firefox: boolean): Promise<string> {
  const result = await build({
    entryPoints: [new URL(`../e2e/composers/${entry}`, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    define: {
      'import.meta.env.FIREFOX': String(firefox),
      global: 'globalThis',
      'process.env.NODE_ENV': '"production"',
    },
  });
  return result.outputFiles[0]!.text;
}

/** Serves the page on loopback. */
async function serveEditors() {
  const editors = await bundle('editors.tsx', false);
  const server = createServer((request, response) => {
    const script = request.url === '/editors.js';
    response.writeHead(200, { 'content-type': `${script ? 'text/javascript' : 'text/html'}; charset=utf-8` });
    response.end(script ? editors : HTML);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const mount = async (page: Page, editor: string) => {
  await page.evaluate((name) => (globalThis as unknown as Mounting).mountEditor(name), editor);
  await page.locator(`#${editor} :is([contenteditable="true"], textarea)`).first().waitFor();
};
interface Mounting {
  mountEditor(name: string): void;
}

/** In Chromium the writers stand in an isolated world of the page. */
export async function chromiumBench(): Promise<ComposerBench> {
  const [{ server, address }, writers] = await Promise.all([serveEditors(), bundle('writers.ts', false)]);
  const browser = await launchChromium();
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  let world = 0;
  const run = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: world,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  };
  await page.goto(address);
  const { frameTree } = await session.send('Page.getFrameTree');
  const made = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'earshot',
  });
  world = made.executionContextId;
  await run(writers);
  return {
    page,
    fresh: (editor) => mount(page, editor),
    ours: async <T>(name: string, ...args: unknown[]) =>
      (await run(`${name}(${args.map((one) => JSON.stringify(one)).join(', ')})`)) as T,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

const MANIFEST = {
  manifest_version: 3,
  name: 'writers',
  version: '1',
  browser_specific_settings: { gecko: { id: ADDON } },
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
};

/** In Firefox they are a content script, since only that may reach behind its own view of the page. */
export async function firefoxBench(): Promise<ComposerBench> {
  const extensionDir = await mkdtemp(join(tmpdir(), 'earshot-writers-'));
  const [{ server, address }, content] = await Promise.all([serveEditors(), bundle('content.ts', true)]);
  await Promise.all([
    writeFile(join(extensionDir, 'manifest.json'), JSON.stringify(MANIFEST)),
    writeFile(join(extensionDir, 'content.js'), content),
    writeFile(join(extensionDir, 'caller.html'), '<!doctype html><title>caller</title>'),
  ]);
  const browser = await launchFirefox({ extensionDir });
  const caller = await browser.openExtensionPage('caller.html');
  const page = await browser.context.newPage();
  await page.goto(address);
  return {
    page,
    fresh: (editor) => mount(page, editor),
    ours: <T>(name: string, ...args: unknown[]) =>
      caller.evaluate(
        async (call) => {
          const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
          return chrome.tabs.sendMessage<typeof call, T>(tab!.id!, call);
        },
        { name, args },
      ),
    close: async () => {
      await browser.close();
      server.close();
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
}
