import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { adapterFor } from '@/lib/sites/adapters';
import { installMatches } from '@/lib/sites/registry';

export default defineContentScript({
  matches: installMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const adapter = adapterFor(new URL(location.href));
    if (adapter) context.onInvalidated(start(document, adapter));
  },
});
