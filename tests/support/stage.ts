import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Entry } from '@/lib/domain/entry';
import type { Input, MessageName, Output } from '@/lib/messaging/protocol';
import type { Sites } from '../sites/serve';
import { startSites } from '../sites/serve';
import type { LaunchedBrowser, LaunchOptions } from './browser';
import { launchChromium } from './browser';
import type { Behaviour, Receiver } from './receiver';
import { startReceiver } from './receiver';

/** Where the built extension lies; the variable names another build. */
export const EXTENSION_DIR = process.env['EARSHOT_BUILD'] ?? '.output/chrome-mv3';
export const SAMPLE_PACK = 'public/playbooks/kestrel-air.playbook.yaml';
/** Made for the tests and the demo; it protects nothing. */
export const RECEIVER_SECRET = `whsec_${Buffer.from('made-up secret of the demo').toString('base64')}`;

export interface Stage {
  /** The browser that runs now: another one after `restart`. */
  readonly browser: LaunchedBrowser;
  sites: Sites;
  receiver: Receiver;
  /** Asks the worker as the workspace page does. Throws the worker's sentence. */
  ask<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** The whole ledger in the order in which it happened, as an export gives it. */
  entries(): Promise<Entry[]>;
  /** Opens a page of a replica site. */
  open(url: string): Promise<Page>;
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

  async function ask<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>> {
    const response = await workspace.evaluate((request) => chrome.runtime.sendMessage(request), {
      earshot: 'request',
      name,
      input,
    });
    if (!response?.ok) throw new Error(`${name}: ${response?.message ?? 'no answer'}`);
    return response.output as Output<N>;
  }

  const aliases = async () => {
    const { packs } = await ask('packs.active', {});
    const routes = packs.flatMap((each) => each.escalation?.routes ?? []);
    return [...new Set(routes.map((route) => route.destination))];
  };

  async function entries(): Promise<Entry[]> {
    const all: Entry[] = [];
    let after: string | undefined;
    do {
      const piece = await ask('data.export', after === undefined ? {} : { after });
      for (const line of piece.lines) {
        const { earshot, entry } = JSON.parse(line) as { earshot: string; entry: Entry };
        if (earshot === 'entry') all.push(entry);
      }
      after = piece.next;
    } while (after !== undefined);
    return all;
  }

  if (pack) {
    await ask('pack.activate', { entry: randomUUID(), source: await readFile(pack, 'utf8') });
    await ask('settings.set', {
      patch: { agent: { name: 'Dana Whitfield', initials: 'DW', role: 'agent' } },
    });
  }
  for (const alias of bind === 'all' ? await aliases() : bind) {
    await ask('destination.bind', {
      alias,
      destination: { kind: 'webhook', url: receiver.url, secret: RECEIVER_SECRET },
    });
  }
  return {
    get browser() {
      return browser;
    },
    sites,
    receiver,
    ask,
    entries,
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
