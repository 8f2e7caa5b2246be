import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { write } from '@/lib/page/composers/insert';
import { provide } from '@/lib/page/shelf';

export default defineUnlistedScript(() => provide('writers', { write }));
