import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { tiktok } from '@/lib/sites/tiktok';

export default defineContentScript({
  matches: tiktok.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, tiktok),
});
