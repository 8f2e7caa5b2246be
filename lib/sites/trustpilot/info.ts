import type { SiteInfo } from '../contract';

export const trustpilotInfo: SiteInfo = {
  id: 'trustpilot',
  name: 'Trustpilot',
  matches: ['https://www.trustpilot.com/*', 'https://business.trustpilot.com/*'],
  atInstall: false,
};
