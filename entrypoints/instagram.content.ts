import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { instagram } from '@/lib/sites/instagram';

export default defineContentScript({
  matches: instagram.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, instagram),
});
