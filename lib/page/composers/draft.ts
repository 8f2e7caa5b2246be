import { isFirefox, paste, pasteWaived } from './paste';
import type { Writer } from './writer';

/** Draft.js. Never execCommand: into an empty editor it destroys Draft's tree. */
export const draft: Writer = isFirefox ? pasteWaived : paste;
