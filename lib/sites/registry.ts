import type { SiteInfo } from './contract';

/** One line a site. Drives the manifest's matches, host permissions and accessible resources. */
export const siteInfos: readonly SiteInfo[] = [
  { id: 'x', name: 'X', matches: ['https://x.com/*', 'https://twitter.com/*'], atInstall: true },
  {
    id: 'facebook',
    name: 'Facebook',
    matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://www.messenger.com/*'],
    atInstall: true,
  },
];

export const installMatches = siteInfos.filter((site) => site.atInstall).flatMap((site) => site.matches);
