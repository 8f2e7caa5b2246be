import type { Proof } from '@/lib/domain/check';
import type { Reading } from './read';

/** What the worker is asked. */
export interface ProofRequest {
  id: number;
  text: string;
  reading: Reading;
}
/** What it answers: nothing was seen where `proof` is missing, and the worker must be started afresh. */
export interface ProofAnswer {
  id: number;
  proof?: Proof;
}
