import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { bluesky } from '@/lib/sites/bluesky';

export default defineContentScript({
  matches: bluesky.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, bluesky),
});
