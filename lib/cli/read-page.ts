import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Post } from '@/lib/domain/post';
import { EarshotError } from '@/lib/domain/result';

/** Longest that reading a page may take, in milliseconds; the command ends within thirty seconds. */
const DEADLINE = 25_000;
/** Nothing of the saved page runs or is fetched: it is read as it was saved. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'];

export interface ReadPageOptions {
  /** Address that the page stood at. */
  url: string;
  /** The saved page. */
  file: string;
  /** Browser to use; otherwise EARSHOT_BROWSER, or one that is found. */
  browser?: string;
}

/**
 * The posts that the site's adapter reads when the saved page stands at its address in a real browser, top to bottom,
 * each once. Throws EarshotError `bad-url`, `no-file`, `no-adapter`, `no-browser` or `timeout`.
 */
export async function readPage({ url, file, browser }: ReadPageOptions): Promise<Post[]> {
  const address = addressOf(url);
  const html = await readFile(file, 'utf8').catch(() => {
    throw new EarshotError('no-file', `${file} cannot be read. Check the path of the saved page.`);
  });
  const executablePath = browser ?? findBrowser();
  const script = await adapters();
  const started = Date.now();
  const running = await chromium.launch({
    executablePath,
    headless: true,
    timeout: DEADLINE,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    return await within(DEADLINE - (Date.now() - started), read());
  } finally {
    await running.close();
  }

  async function read(): Promise<Post[]> {
    // CDP runs our script past the page's own policy, in a world of its own as a content script's is.
    const page = await running.newPage({ serviceWorkers: 'block' });
    await page.route('**/*', async (route) => {
      if (route.request().isNavigationRequest() && route.request().frame() === page.mainFrame())
        await route.fulfill({
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
          body: html,
        });
      else await route.abort();
    });
    await page.goto(address.href, { waitUntil: 'domcontentloaded' });
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'earshot',
    });
    const answer = await session.send('Runtime.evaluate', {
      expression: `${script};EarshotReadPage.readAll(${JSON.stringify(address.href)})`,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new EarshotError('unreadable', `The page could not be read: ${answer.exceptionDetails.text}`);
    const posts = answer.result.value as Post[] | null;
    if (!posts)
      throw new EarshotError('no-adapter', `No site that Earshot reads stands at ${address.hostname}.`);
    return posts;
  }
}

function addressOf(url: string): URL {
  try {
    const address = new URL(url);
    if (address.protocol === 'https:' || address.protocol === 'http:') return address;
  } catch {
    // Said below.
  }
  throw new EarshotError('bad-url', `"${url}" is no web address. Give the one that the page stood at.`);
}

/** The adapters and the reader as one script, made anew each time so that a mended adapter is what runs. */
async function adapters(): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const result = await build({
    entryPoints: [join(root, 'lib/sites/read-all.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'EarshotReadPage',
    target: 'es2022',
    alias: { '@': root.replace(/[\\/]$/, '') },
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function findBrowser(): string {
  const named = process.env['EARSHOT_BROWSER'];
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const candidates = [
    ...(named ? [named] : []),
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
  const found = candidates.find((path) => existsSync(path));
  if (!found)
    throw new EarshotError(
      'no-browser',
      'No Chromium, Chrome or Edge was found. Install one, or set EARSHOT_BROWSER to its path.',
    );
  return found;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let end: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    end = setTimeout(
      () =>
        reject(new EarshotError('timeout', 'The page took too long to read. Save it again with less in it.')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(end);
  }
}
