import type { SiteInfo } from '../contract';

export const tiktokInfo: SiteInfo = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  atInstall: false,
};
