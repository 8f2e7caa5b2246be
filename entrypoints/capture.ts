import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginPick } from '@/lib/page/pick/begin';

export default defineUnlistedScript(() => void beginPick(document));
