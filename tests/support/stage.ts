import type { Page } from 'playwright-core';
import type { Sites } from '../sites/serve';
import { startSites } from '../sites/serve';
import type { LaunchedBrowser, LaunchOptions } from './browser';
import { launchChromium } from './browser';
import type { Behaviour, Receiver } from './receiver';
import { startReceiver } from './receiver';
import { prepare, RECEIVER_SECRET, SAMPLE_PACK, workerThrough } from './worker-through';
import type { WorkerThrough } from './worker-through';

/** Where the built extension lies; the variable names another build. */
export const EXTENSION_DIR = process.env['EARSHOT_BUILD'] ?? '.output/chrome-mv3';

/** What a scenario needs, whatever the browser. */
export interface Scene extends WorkerThrough {
  sites: Sites;
  receiver: Receiver;
  /** Opens a page of a replica site. */
  open(url: string): Promise<Page>;
}

export interface Stage extends Scene {
  /** The browser that runs now: another one after `restart`. */
  readonly browser: LaunchedBrowser;
  /** Closes the browser and starts it again on the same profile; `userDataDir` must be given. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions extends Omit<LaunchOptions, 'sites' | 'extensionDir'> {
  /** How the receiver of escalations meets the first requests. */
  behaviour?: Behaviour[];
  /** Aliases of the pack's routes to bind to the receiver. */
  bind?: string[] | 'all';
  /** Without a pack nothing is marked: the first run of a new user. */
  pack?: string | null;
  sites?: Sites;
}

/**
 * Everything a person needs to play the agent: the replica sites, the receiver of escalations, and a browser with
 * Earshot, the sample pack and the agent's name in it.
 */
export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const { behaviour, bind = [], pack = SAMPLE_PACK, sites = await startSites(), ...launch } = options;
  const receiver = await startReceiver({ secret: RECEIVER_SECRET, behaviour });
  const start = async () => {
    const started = await launchChromium({
      extensionDir: EXTENSION_DIR,
      grant: ['http://127.0.0.1/*'],
      ...launch,
      sites,
    });
    await started.worker();
    return { started, page: await started.openExtensionPage('workspace.html') };
  };
  let { started: browser, page: workspace } = await start();

  const worker = workerThrough(() => workspace);
  await prepare(worker, receiver, { pack, bind });
  return {
    get browser() {
      return browser;
    },
    ...worker,
    sites,
    receiver,
    open: async (url) => {
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    },
    restart: async () => {
      if (!launch.userDataDir) throw new Error('A restart needs a profile that is kept: give userDataDir.');
      await browser.close();
      ({ started: browser, page: workspace } = await start());
    },
    close: async () => {
      await browser.close();
      await receiver.close();
      await sites.close();
    },
  };
}
