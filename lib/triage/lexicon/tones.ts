import { afinn } from './afinn';

let tones: Map<string, number> | undefined;

/** Folded word → tone, about -1.5 to 1.5. */
export function tonesOfWords(): ReadonlyMap<string, number> {
  if (!tones) {
    tones = new Map();
    for (const [value, words] of Object.entries(afinn))
      for (const word of words.split(' ')) tones.set(word, Number(value) * 0.3);
  }
  return tones;
}
