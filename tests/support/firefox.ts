import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { findFirefox } from '../../scripts/find-browser.mjs';
import { startBidiRelay } from './bidi-relay';
import type { BidiRelay } from './bidi-relay';

export const ADDON = 'earshot@earshot.example';
/** Firefox makes one up for each profile; the tests need to know it. */
const UUID = '6f0d6e0c-4a51-4c55-9b6e-3f1f3f0f5a7e';

export interface FirefoxOptions {
  /** Folder of the extension built for Firefox; it is copied, never changed. Left out: a browser without extensions. */
  extensionDir?: string;
  /** Replica sites: every name leads to their port. Left out, names lead nowhere. */
  sites?: { port: number };
  /** Match patterns to grant at install, since nobody can answer a permission prompt in a test. */
  grant?: string[];
}

export interface LaunchedFirefox {
  context: BrowserContext;
  /** Opens an empty tab in a container of its own. */
  openContainerTab(): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  /** Whether the extension's event page runs. */
  awake(): Promise<boolean>;
  /** Puts the extension's event page to sleep, as Firefox does with one that is idle. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1440, height: 900 };

/** Settings of a profile that is used once and never asks the network for anything. */
const preferences = (port: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'privacy.userContext.enabled': true,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,',
});

/**
 * Starts a real Firefox on the replica sites under their true host names, with the extension as a temporary add-on.
 * Playwright speaks WebDriver BiDi with it, so the same pages and locators serve as in Chromium.
 */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<LaunchedFirefox> {
  const scratch = await mkdtemp(join(tmpdir(), 'earshot-firefox-'));
  const relay = await startBidiRelay();
  const context = await firefox.launchPersistentContext(join(scratch, 'profile'), {
    channel: 'moz-firefox',
    executablePath: fileURLToPath(new URL('firefox-behind-relay.mjs', import.meta.url)),
    env: { ...process.env, EARSHOT_FIREFOX: findFirefox(), EARSHOT_RELAY_PORT: String(relay.port) },
    headless: true,
    // Without it the panel and the workspace, pages of an extension, are out of reach.
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: preferences(options.sites?.port ?? 9),
    ignoreHTTPSErrors: true,
    viewport: VIEWPORT,
  });
  if (options.extensionDir) {
    const path = await copyExtension(options.extensionDir, join(scratch, 'extension'), options.grant ?? []);
    await relay.send('webExtension.install', { extensionData: { type: 'path', path } });
  }

  return {
    context,
    openContainerTab: async () => {
      const container = await context.browser()!.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
      return container.newPage();
    },
    openExtensionPage: async (path) => {
      const page = await context.newPage();
      // Firefox reports no load of an extension's page.
      await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: 'commit' });
      return page;
    },
    awake: async () => (await inBrowser(relay, `${EXTENSION}.backgroundState`)) === 'running',
    stopWorker: () => inBrowser(relay, `${EXTENSION}.terminateBackground().then(() => undefined)`),
    close: async () => {
      await context.close();
      await relay.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension`;

/** Asks the browser itself: `expression` runs in the window that holds the tabs. */
async function inBrowser<T>(relay: BidiRelay, expression: string): Promise<T> {
  const { contexts } = await relay.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    maxDepth: 0,
    'moz:scope': 'chrome',
  });
  const answer = await relay.send<{ result?: { value?: T }; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    { expression, target: { context: contexts[0]?.context }, awaitPromise: true },
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result?.value as T;
}

async function copyExtension(source: string, target: string, grant: string[]): Promise<string> {
  await cp(source, target, { recursive: true });
  const path = join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions?: string[] };
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...grant];
  await writeFile(path, JSON.stringify(manifest));
  return target;
}
