import type { SiteInfo } from '../contract';

/** Mastodon stands at any address: the agent names the server, and only that host is asked for. */
export const mastodonInfo: SiteInfo = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  atInstall: false,
};
