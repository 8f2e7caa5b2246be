import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { facebook } from '@/lib/sites/facebook';

export default defineContentScript({
  matches: facebook.info.matches,
  runAt: 'document_idle',
  main: () => void start(document, facebook),
});
