import { defineContentScript } from 'wxt/utils/define-content-script';
import { installMatches } from '@/lib/sites/registry';

export default defineContentScript({
  matches: installMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {},
});
