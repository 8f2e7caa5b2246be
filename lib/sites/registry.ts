import type { SiteInfo } from './contract';
import { facebookInfo } from './facebook/info';
import { xInfo } from './x/info';

/** One line a site. Drives the manifest's matches, host permissions and accessible resources. */
export const siteInfos: readonly SiteInfo[] = [xInfo, facebookInfo];

export const installMatches = siteInfos.filter((site) => site.atInstall).flatMap((site) => site.matches);
