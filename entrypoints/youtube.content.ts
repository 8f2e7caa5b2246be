import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { youtube } from '@/lib/sites/youtube';

export default defineContentScript({
  matches: youtube.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, youtube),
});
