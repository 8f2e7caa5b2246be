import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { facebook } from '@/lib/sites/facebook';
import { matchesOf } from '@/lib/sites/registry';

export default defineContentScript({
  matches: matchesOf('facebook'),
  runAt: 'document_idle',
  main: () => void start(document, facebook),
});
