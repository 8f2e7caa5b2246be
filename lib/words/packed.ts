import type { Network } from './network';

/** A network as a file keeps it: numbers in bytes, base64. */
export interface Packed {
  widths: readonly number[];
  outputs: number;
  buckets: number;
  /** What one step of a byte stands for, by part. */
  steps: { filters: number; layer: number; grams: number };
  filters: string;
  layer: string;
  grams: string;
}

/** The network that was packed; numbers are off by half a step at most. */
export const unpack = ({ widths, outputs, buckets, steps, ...parts }: Packed): Network => ({
  widths,
  outputs,
  buckets,
  filters: numbers(parts.filters, steps.filters),
  layer: numbers(parts.layer, steps.layer),
  grams: numbers(parts.grams, steps.grams),
});

/** Signed bytes in base64 as numbers, each times `step`. */
export function numbers(bytes: string, step: number): Float64Array {
  const text = atob(bytes);
  const values = new Float64Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = text.charCodeAt(i);
    values[i] = (byte > 127 ? byte - 256 : byte) * step;
  }
  return values;
}

/** Packs a network. The strongest number of each part sets its step. */
export function pack({ widths, outputs, buckets, filters, layer, grams }: Network): Packed {
  const [f, l, g] = [filters, layer, grams].map((part) => {
    const step = part.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    let text = '';
    for (const value of part) text += String.fromCharCode(Math.round(value / step) & 255);
    return { step, bytes: btoa(text) };
  }) as [Part, Part, Part];
  return {
    widths,
    outputs,
    buckets,
    steps: { filters: f.step, layer: l.step, grams: g.step },
    filters: f.bytes,
    layer: l.bytes,
    grams: g.bytes,
  };
}
interface Part {
  step: number;
  bytes: string;
}
