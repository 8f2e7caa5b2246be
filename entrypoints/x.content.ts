import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { x } from '@/lib/sites/x';

export default defineContentScript({
  matches: x.info.matches,
  runAt: 'document_idle',
  main: () => void start(document, x),
});
