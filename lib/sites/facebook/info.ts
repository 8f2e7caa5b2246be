import type { SiteInfo } from '../contract';

export const facebookInfo: SiteInfo = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://www.messenger.com/*'],
  atInstall: true,
};
