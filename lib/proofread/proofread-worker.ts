import { createReaders } from './load';
import { proofread } from './read';
import type { ProofAnswer, ProofRequest } from './wire';

// Runs in a Web Worker of an extension page: sixteen megabytes of WebAssembly stay away from every other part.
const own = (name: string) => new URL(`/proofread/${name}`, self.location.origin).href;
const readers = createReaders(own, async (name) => (await fetch(own(name))).text());

self.addEventListener('message', ({ data: { id, text, reading } }: MessageEvent<ProofRequest>) => {
  const answer = (message: ProofAnswer) => self.postMessage(message);
  proofread(text, reading, readers).then(
    (proof) => answer({ id, proof }),
    () => answer({ id }),
  );
});
