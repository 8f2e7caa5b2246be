import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '@/lib/page/start';
import { mastodon } from '@/lib/sites/mastodon';

export default defineContentScript({
  matches: mastodon.info.matches,
  runAt: 'document_idle',
  registration: 'runtime',
  // The agent named the host; whether it is a Mastodon server, the page tells.
  main() {
    if (mastodon.recognises?.(document)) start(document, mastodon);
  },
});
