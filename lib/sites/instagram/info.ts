import type { SiteInfo } from '../contract';

export const instagramInfo: SiteInfo = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  atInstall: false,
};
