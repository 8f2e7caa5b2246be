import { bluesky } from './bluesky';
import type { SiteAdapter } from './contract';
import { facebook } from './facebook';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import { x } from './x';
import { youtube } from './youtube';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { trustpilot } from './trustpilot';
import { google } from './google';

/** Every adapter; the page takes the one that its address belongs to. */
export const adapters: readonly SiteAdapter[] = [
  x,
  facebook,
  reddit,
  youtube,
  mastodon,
  bluesky,
  instagram,
  linkedin,
  threads,
  tiktok,
  trustpilot,
  google,
];

export const adapterFor = (url: URL): SiteAdapter | undefined =>
  adapters.find((adapter) => adapter.matches(url));
