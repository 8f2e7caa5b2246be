import type { SiteInfo } from './contract';
import { selectors as bluesky } from './bluesky/selectors';
import { selectors as facebook } from './facebook/selectors';
import { selectors as google } from './google/selectors';
import { selectors as instagram } from './instagram/selectors';
import { selectors as linkedin } from './linkedin/selectors';
import { selectors as mastodon } from './mastodon/selectors';
import { selectors as reddit } from './reddit/selectors';
import { selectors as threads } from './threads/selectors';
import { selectors as tiktok } from './tiktok/selectors';
import { selectors as trustpilot } from './trustpilot/selectors';
import { selectors as x } from './x/selectors';
import { selectors as youtube } from './youtube/selectors';

/** The selectors of every site, as data: what a pack may override. */
export const siteSelectors: Record<SiteInfo['id'], { version: string } & Record<string, string>> = {
  x,
  facebook,
  instagram,
  linkedin,
  reddit,
  youtube,
  tiktok,
  threads,
  bluesky,
  mastodon,
  trustpilot,
  google,
};
