import type { SiteInfo } from '../contract';

export const googleInfo: SiteInfo = {
  id: 'google',
  name: 'Google reviews',
  matches: ['https://www.google.com/maps/*', 'https://business.google.com/*'],
  atInstall: false,
};
