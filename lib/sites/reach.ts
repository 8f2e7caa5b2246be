import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteInfo } from './contract';
import { siteInfos } from './registry';

/** The part of the settings that says where Earshot works. */
export interface Reach {
  sites: Partial<Record<SiteInfo['id'], boolean>>;
  /** Hosts of sites that stand at any address (Mastodon). */
  servers: readonly string[];
}

/** Whether the agent wants Earshot on this site: X and Facebook from the start, the others when they are switched on. */
export const isOn = ({ sites }: Pick<Reach, 'sites'>, info: Pick<SiteInfo, 'id' | 'atInstall'>): boolean =>
  sites[info.id] ?? info.atInstall;

/** Where the site's script runs: at its own addresses, or at those of the servers that the agent named. */
export const patternsOf = (info: SiteInfo, servers: readonly string[]): string[] =>
  info.matches.length ? info.matches : servers.map((host) => `https://${host}/*`);

/**
 * Where a script of ours may be: the sites that are asked for at install, whose script is told when they are switched
 * off, and every other site that is switched on.
 */
export const reachOf = (reach: Reach): string[] =>
  siteInfos
    .filter((info) => info.atInstall || isOn(reach, info))
    .flatMap((info) => patternsOf(info, reach.servers));

/** Whether the address lies within one of the patterns. False for what is no address. */
export function within(patterns: readonly string[], url: string | undefined): boolean {
  if (url === undefined || !/^https?:/.test(url)) return false;
  return patterns.some((pattern) => new MatchPattern(pattern).includes(url));
}

/** A host as people type it ("https://mastodon.example/@us"), made plain; undefined when it is none. */
export function hostFrom(typed: string): string | undefined {
  const text = typed.trim();
  const handle = /^@?[^@\s/]+@([^@\s/]+)$/.exec(text)?.[1];
  try {
    const url = new URL(handle ? `https://${handle}` : /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    const plain = url.protocol === 'https:' && url.port === '' && url.username === '';
    return plain && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(url.hostname) ? url.hostname : undefined;
  } catch {
    return undefined;
  }
}
