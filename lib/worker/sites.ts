import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/domain/settings';
import type { SiteInfo } from '@/lib/sites/contract';
import { isOn, patternsOf, reachOf, within } from '@/lib/sites/reach';
import { installMatches, siteInfos } from '@/lib/sites/registry';
import { showMenusOn } from './menus';

const PREFIX = 'site-';
/** File of a site's content script in the package. */
const scriptOf = (info: SiteInfo) => `/content-scripts/${info.id}.js` as const;

export interface Sites {
  /** Whether a content script of ours may run there; known at once for what is asked for at install. */
  isOurs: (url: string) => boolean | Promise<boolean>;
  /** As far as the worker knows it without waiting. */
  known: () => readonly string[];
  /**
   * Brings the browser's registered scripts in line with what the agent switched on and the browser allows, and puts
   * the script into the tabs that are open already. Called at each start and each change of settings or permissions.
   */
  sync: () => Promise<void>;
}

export function createSites({ settings }: { settings: { get(): Promise<Settings> } }): Sites {
  let known: readonly string[] = installMatches;
  let last: Promise<void> = Promise.resolve();

  async function learn(): Promise<Settings> {
    const current = await settings.get();
    known = reachOf(current);
    return current;
  }

  async function run(): Promise<void> {
    const current = await learn();
    await showMenusOn(known);
    const wanted = new Map<string, { info: SiteInfo; matches: string[] }>();
    for (const info of siteInfos) {
      if (info.atInstall || !isOn(current, info)) continue;
      const matches = await allowed(patternsOf(info, current.servers));
      if (matches.length) wanted.set(PREFIX + info.id, { info, matches });
    }
    const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) =>
      id.startsWith(PREFIX),
    );
    const gone = registered.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
    if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
    for (const [id, { info, matches }] of wanted) {
      const before = registered.find((script) => script.id === id);
      const script = { id, js: [scriptOf(info).slice(1)], matches, runAt: 'document_idle' as const };
      if (!before)
        await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
      else if (!sameSet(before.matches ?? [], matches))
        await browser.scripting.updateContentScripts([script]);
      const added = matches.filter((pattern) => !before?.matches?.includes(pattern));
      if (added.length) await intoOpenTabs(scriptOf(info), added);
    }
  }

  return {
    isOurs: (url) => within(known, url) || learn().then(() => within(known, url)),
    known: () => known,
    sync: () => (last = last.then(run, run)),
  };
}

/** The patterns that the browser lets us run at. */
async function allowed(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_, index) => granted[index]);
}

/** The agent goes on in the tab that is open: no reload needed. */
async function intoOpenTabs(file: ReturnType<typeof scriptOf>, patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // A tab that shows an error page or is being closed takes no script.
      await browser.scripting.executeScript({ target: { tabId: id }, files: [file] }).catch(() => undefined);
    }),
  );
}

const sameSet = (one: readonly string[], two: readonly string[]): boolean =>
  one.length === two.length && one.every((value) => two.includes(value));
