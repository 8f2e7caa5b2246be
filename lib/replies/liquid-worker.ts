import { renderReply } from './render';
import type { RenderRequest } from './render-client';

// Runs in a Web Worker of an extension page, so that a hostile wording can be ended without ending the page.
self.addEventListener('message', ({ data: { id, template, fields } }: MessageEvent<RenderRequest>) => {
  self.postMessage({ id, result: renderReply(template, fields) });
});
