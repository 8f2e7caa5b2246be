import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { report } from '@/lib/page/report';
import { provided } from '@/lib/page/shelf';

/** What this gives back goes to the worker that has put it into the page. */
export default defineUnlistedScript(() => {
  const page = provided('page');
  return page && report(page);
});
