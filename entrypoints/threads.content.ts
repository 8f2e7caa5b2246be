import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { threads } from '@/lib/sites/threads';

export default defineContentScript({
  matches: threads.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, threads),
});
