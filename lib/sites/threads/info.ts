import type { SiteInfo } from '../contract';

export const threadsInfo: SiteInfo = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  atInstall: false,
};
