import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { follow } from '@/lib/page/check/follow';
import { provide } from '@/lib/page/shelf';

export default defineUnlistedScript(() => provide('checker', { follow }));
