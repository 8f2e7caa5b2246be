import type { SiteInfo } from '../contract';

export const blueskyInfo: SiteInfo = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  atInstall: false,
};
