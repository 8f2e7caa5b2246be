import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { trustpilot } from '@/lib/sites/trustpilot';

export default defineContentScript({
  matches: trustpilot.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  main: () => void start(document, trustpilot),
});
