import { startSites } from '../sites/serve';
import { launchFirefox } from './firefox';
import type { LaunchedFirefox } from './firefox';
import { startReceiver } from './receiver';
import type { Scene } from './stage';
import { prepare, RECEIVER_SECRET, SAMPLE_PACK, workerThrough } from './worker-through';

/** Where the extension built for Firefox lies; the variable names another build. */
const EXTENSION_DIR = process.env['EARSHOT_BUILD_FIREFOX'] ?? '.output/firefox-mv3';

export interface FirefoxStage extends Scene {
  browser: LaunchedFirefox;
  close(): Promise<void>;
}

/** The same stage as Chromium has (stage.ts), in a Firefox. */
export async function startFirefoxStage(): Promise<FirefoxStage> {
  const sites = await startSites();
  const receiver = await startReceiver({ secret: RECEIVER_SECRET });
  const browser = await launchFirefox({ extensionDir: EXTENSION_DIR, sites, grant: ['http://127.0.0.1/*'] });
  const workspace = await browser.openExtensionPage('workspace.html');
  const worker = workerThrough(() => workspace);
  await prepare(worker, receiver, { pack: SAMPLE_PACK, bind: 'all' });
  return {
    ...worker,
    browser,
    sites,
    receiver,
    open: async (url) => {
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    },
    close: async () => {
      await browser.close();
      await receiver.close();
      await sites.close();
    },
  };
}
