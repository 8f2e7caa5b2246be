import { send } from '@/lib/messaging/client';
import type { PartName, Parts } from './shelf';
import { provided } from './shelf';

/** The part, loaded by the worker unless it is here. Throws MessageError when it cannot be loaded. */
export async function need<N extends Exclude<PartName, 'page' | 'reader'>>(name: N): Promise<Parts[N]> {
  if (!provided(name)) await send('page.part', { part: name });
  const part = provided(name);
  if (!part) throw new Error(`The part "${name}" did not start.`);
  return part;
}
