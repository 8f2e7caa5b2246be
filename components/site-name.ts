import type { SiteId } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';
import { nameOfSite } from '@/lib/sites/registry';

export { handleBeside } from '@/lib/sites/registry';

/** Site's name as people write it; of a page that somebody pointed at, its host, which the handle there ends with. */
export const siteName = (site: SiteId, handle?: string): string =>
  nameOfSite(site, handle) ?? t('uiAnotherSite');
