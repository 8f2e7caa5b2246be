import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { linkedinSignedIn } from '@/lib/sites/linkedin';

export default defineContentScript({
  matches: linkedinSignedIn.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, linkedinSignedIn),
});
