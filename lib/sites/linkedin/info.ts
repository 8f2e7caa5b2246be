import type { SiteInfo } from '../contract';

export const linkedinInfo: SiteInfo = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  atInstall: false,
};
