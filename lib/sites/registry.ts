import type { SiteId } from '@/lib/domain/words';
import { blueskyInfo } from './bluesky/info';
import type { SiteInfo } from './contract';
import { facebookInfo } from './facebook/info';
import { mastodonInfo } from './mastodon/info';
import { redditInfo } from './reddit/info';
import { xInfo } from './x/info';
import { youtubeInfo } from './youtube/info';
import { instagramInfo } from './instagram/info';
import { linkedinInfo } from './linkedin/info';
import { threadsInfo } from './threads/info';
import { tiktokInfo } from './tiktok/info';
import { trustpilotInfo } from './trustpilot/info';
import { googleInfo } from './google/info';

/** One line a site. Drives the manifest's matches, host permissions and accessible resources. */
export const siteInfos: readonly SiteInfo[] = [
  xInfo,
  facebookInfo,
  redditInfo,
  youtubeInfo,
  mastodonInfo,
  blueskyInfo,
  instagramInfo,
  linkedinInfo,
  threadsInfo,
  tiktokInfo,
  trustpilotInfo,
  googleInfo,
];

export const installMatches = siteInfos.filter((site) => site.atInstall).flatMap((site) => site.matches);
/** Addresses of every site that has some of its own. */
export const knownMatches = [...new Set(siteInfos.flatMap((site) => site.matches))];

/** Handle of somebody on a page that no adapter reads: their name there, and the host that it counts on. */
const ON_HOST = /^(.*)@(?:www\.)?([^@\s]+)$/s;

/** Site's name for people; of a page that was pointed at, its host. Undefined where neither is known. */
export const nameOfSite = (site: SiteId, handle = ''): string | undefined =>
  siteInfos.find(({ id }) => id === site)?.name ?? ON_HOST.exec(handle)?.[2];

/** Handle as it stands beside the site's name. */
export const handleBeside = (site: SiteId, handle: string): string =>
  (site === 'web' ? ON_HOST.exec(handle)?.[1] : undefined) ?? handle;
