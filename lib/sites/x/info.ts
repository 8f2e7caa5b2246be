import type { SiteInfo } from '../contract';

export const xInfo: SiteInfo = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  atInstall: true,
};
