import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { reddit } from '@/lib/sites/reddit';

export default defineContentScript({
  matches: reddit.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, reddit),
});
