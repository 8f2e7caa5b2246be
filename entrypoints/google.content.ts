import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { google } from '@/lib/sites/google';

export default defineContentScript({
  matches: google.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, google),
});
