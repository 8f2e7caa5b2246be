import type { SiteInfo } from '../contract';

export const youtubeInfo: SiteInfo = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  atInstall: false,
};
