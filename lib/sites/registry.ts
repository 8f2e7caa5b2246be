import type { SiteId } from '@/lib/domain/words';
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

/** Match patterns of one site's content script. */
export const matchesOf = (id: SiteId): string[] => siteInfos.find((site) => site.id === id)?.matches ?? [];
