import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { matchesOf } from '@/lib/sites/registry';
import { x } from '@/lib/sites/x';

export default defineContentScript({
  matches: matchesOf('x'),
  runAt: 'document_idle',
  main: () => void start(document, x),
});
