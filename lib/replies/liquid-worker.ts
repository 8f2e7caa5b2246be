import { renderReply } from './render';
import type { RenderRequest } from './render-client';

// Runs in a Web Worker of an extension page, so that a hostile wording can be ended without ending the page.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<RenderRequest>) => void) | null;
  postMessage(message: unknown): void;
};
scope.onmessage = ({ data: { id, template, fields } }) => {
  scope.postMessage({ id, result: renderReply(template, fields) });
};
