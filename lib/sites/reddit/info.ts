import type { SiteInfo } from '../contract';

export const redditInfo: SiteInfo = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://*.reddit.com/*'],
  atInstall: false,
};
