import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page, Worker } from 'playwright-core';

/** Public half of a key made for tests only: it fixes the extension's id, nothing is signed with it. */
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuygk/syuqT4ZP7JzGPR5ONeER06qV78x7Ef/svJ1qXCuM91kblzV6r2wrjR/K5+Du7XWBEGEcHRtDr5HrAKZHvd72Lc21sl4dwDjC7a1jLb6w0D4xPx2VcHpAOeadf8sFeNEBo7o4XGOU/lVMRHRoLInS0QmBtGq1WJKdqXa0EsPeyFvAivBSJssdVZ/CegUsXuAWZnPF/1nP2Jf1LDyT5vkHrbfBD+fPRklKYdBZLR6AezMgdNKO9Ikhe8nqbdy3j7Ytabe9ghnV8/C7hx4lG7Jo8PMOSmxwkqQcnhuzX5OTbT4D3h65Blei1BMUbAL3J7D3wjAwNavhx7O9zi6/wIDAQAB';

/** Id of the extension when it runs with the test key. */
export const EXTENSION_ID = 'gjggkdibcojhfcakaidbldonlgjdlnok';

export interface LaunchOptions {
  /** Folder of the built extension; it is copied, never changed. Left out: a browser without extensions. */
  extensionDir?: string;
  /** Replica sites whose names should resolve; left out, no name resolves at all. */
  sites?: { resolverRules: string };
  headless?: boolean;
  /** 1 blocks third-party cookies, 2 is the browser's default. */
  cookieMode?: 1 | 2;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  locale?: string;
  /** Kept after `close`; left out, a fresh profile is made and removed again. */
  userDataDir?: string;
  extraArgs?: string[];
  /** Leave Ctrl+C to the caller, who closes everything in order. */
  ownSignals?: boolean;
  /** Match patterns to grant at install, since nobody can answer a permission prompt in a test. */
  grant?: string[];
}

export interface LaunchedBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The extension's worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the extension's worker and resolves when the browser says that it is stopped. */
  stopWorker(): Promise<void>;
  openExtensionPage(path: string): Promise<Page>;
  userDataDir: string;
  close(): Promise<void>;
}

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Path of an installed Chromium, Chrome or Edge; EARSHOT_BROWSER wins. Throws a sentence that says what to do. */
export function findChromium(): string {
  const named = process.env['EARSHOT_BROWSER'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`EARSHOT_BROWSER points to ${named}, and there is no file there.`);
  }
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No Chromium, Chrome or Edge was found. Install one, or set EARSHOT_BROWSER to its path.');
}

/**
 * Playwright's own list of switched-off features without ThirdPartyStoragePartitioning, which users have. The last
 * `--disable-features` on the command line is the one that counts.
 */
const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'Translate',
  'msForceBrowserSignIn',
];

async function copyExtension(source: string, target: string, grant: string[]): Promise<void> {
  await cp(source, target, { recursive: true });
  const path = join(target, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { key?: string; host_permissions?: string[] };
  manifest.key = TEST_KEY;
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...grant];
  await writeFile(path, JSON.stringify(manifest));
}

async function writePreferences(userDataDir: string, cookieMode: 1 | 2): Promise<void> {
  const path = join(userDataDir, 'Default', 'Preferences');
  if (existsSync(path)) return;
  await mkdir(join(userDataDir, 'Default'), { recursive: true });
  await writeFile(path, JSON.stringify({ profile: { cookie_controls_mode: cookieMode } }));
}

/** Starts a real Chromium with the built extension, on the replica sites under their true host names. */
export async function launchChromium(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const { headless = true, cookieMode = 2, grant = [], extraArgs = [] } = options;
  const scratch = await mkdtemp(join(tmpdir(), 'earshot-browser-'));
  const userDataDir = options.userDataDir ?? join(scratch, 'profile');
  const extensionDir = join(scratch, 'extension');
  if (options.extensionDir) await copyExtension(options.extensionDir, extensionDir, grant);
  await writePreferences(userDataDir, cookieMode);
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: findChromium(),
    headless,
    handleSIGINT: !options.ownSignals,
    handleSIGTERM: !options.ownSignals,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    ignoreHTTPSErrors: true,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.locale ? { locale: options.locale } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${options.sites?.resolverRules ?? 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'}`,
      `--disable-features=${DISABLED_FEATURES.join(',')}`,
      ...(options.extensionDir
        ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
        : []),
      ...extraArgs,
    ],
  });

  const origin = `chrome-extension://${EXTENSION_ID}`;
  const running = (): Worker | undefined =>
    context.serviceWorkers().find((each) => each.url().startsWith(origin));

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${origin}/${path.replace(/^\//, '')}`);
    return page;
  }

  async function worker(): Promise<Worker> {
    return (
      running() ??
      (await context.waitForEvent('serviceworker', { predicate: (each) => each.url().startsWith(origin) }))
    );
  }

  async function stopWorker(): Promise<void> {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const versions = new Map<string, string>();
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions: changed }) => {
        for (const version of changed) {
          if (version.scriptURL.startsWith(origin)) versions.set(version.versionId, version.runningStatus);
        }
        if (versions.size > 0 && [...versions.values()].every((status) => status === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
    await page.close();
  }

  return {
    context,
    extensionId: EXTENSION_ID,
    worker,
    stopWorker,
    openExtensionPage,
    userDataDir,
    close: async () => {
      await context.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
