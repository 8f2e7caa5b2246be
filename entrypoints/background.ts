import '@/lib/platform/zod-jitless';
import { defineBackground } from 'wxt/utils/define-background';
import { composeWorker } from '@/lib/worker/compose';
import { listen } from '@/lib/worker/listen';

export default defineBackground({
  type: 'module',
  main() {
    listen(composeWorker());
  },
});
