import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { linkedin } from '@/lib/sites/linkedin';

export default defineContentScript({
  matches: linkedin.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, linkedin),
});
