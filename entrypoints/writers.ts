import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insert } from '@/lib/page/composers/command';
import { replace } from '@/lib/page/composers/replace';
import { provide } from '@/lib/page/shelf';

export default defineUnlistedScript(() => provide('writers', { insert, replace }));
